namespace PolicyKit;

/// <summary>A person, by the identifier that the organisation uses. The default value names nobody and is refused.</summary>
/// <remarks>Equality is ordinal. To decide whether two of them are the same person, PolicyKit also ignores case, width and
/// surrounding white space, so that nobody approves his own request by spelling himself otherwise.</remarks>
/// <param name="Value">The identifier.</param>
public readonly record struct PrincipalId(string Value)
{
    internal bool IsNobody => string.IsNullOrWhiteSpace(Value);

    internal bool IsSamePersonAs(PrincipalId other) =>
        string.Equals(Folded(Value), Folded(other.Value), StringComparison.OrdinalIgnoreCase);

    private static string Folded(string? text)
    {
        try
        {
            return (text ?? "").Normalize(System.Text.NormalizationForm.FormKC).Trim();
        }
        catch (ArgumentException)
        {
            // Not valid Unicode: nothing to fold.
            return (text ?? "").Trim();
        }
    }

    /// <summary>The identifier.</summary>
    public override string ToString() => Value ?? "";
}
