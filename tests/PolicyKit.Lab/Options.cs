namespace PolicyKit.Lab;

/// <summary>Arguments of a command: <c>--name value</c> or <c>--name</c>.</summary>
internal sealed class Options(string[] arguments)
{
    public string? this[string name]
    {
        get
        {
            var at = Array.IndexOf(arguments, "--" + name);
            if (at < 0) return null;
            return at + 1 < arguments.Length && !arguments[at + 1].StartsWith("--", StringComparison.Ordinal) ? arguments[at + 1] : throw new ArgumentException($"--{name} needs a value after it.");
        }
    }

    public bool Has(string name) => arguments.Contains("--" + name, StringComparer.Ordinal);
}
