namespace PolicyKit;

/// <summary>One numbered item of the policy text.</summary>
/// <param name="id">The text's own number: <c>"6(3)①"</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ClauseAttribute(string id) : Attribute
{
    /// <summary>The text's own number.</summary>
    public string Id => id;

    /// <summary>The id of the clause above. Default: none.</summary>
    public string? Parent { get; set; }

    /// <summary>The Japanese text. Default: none.</summary>
    public string? Ja { get; set; }

    /// <summary>An English gloss; not authoritative. Default: none.</summary>
    public string? En { get; set; }

    /// <summary>Whom the clause binds. Default: none stated.</summary>
    public string? Binds { get; set; }

    /// <summary>How the clause is checked. Default: none stated.</summary>
    public string? Checks { get; set; }
}
