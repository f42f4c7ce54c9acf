namespace PolicyKit.Lab;

/// <summary>Arguments of a command: <c>--name value</c> or <c>--name</c>.</summary>
internal sealed class Options(string[] arguments)
{
    public string? this[string name]
    {
        get
        {
            var at = Array.IndexOf(arguments, "--" + name);
            return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
        }
    }

    public bool Has(string name) => arguments.Contains("--" + name, StringComparer.Ordinal);
}
