namespace PolicyKit.Lab;

/// <summary>Arguments of a command: <c>--name value</c> or <c>--name</c>. What the command does not know it refuses: a long run with another file or seed than was meant is lost.</summary>
internal sealed class Options
{
    private readonly string[] _arguments;

    /// <param name="arguments">As given.</param>
    /// <param name="known">The names that the command knows.</param>
    public Options(string[] arguments, params string[] known)
    {
        _arguments = arguments;
        foreach (var argument in arguments)
            if (argument.StartsWith("--", StringComparison.Ordinal) && !known.Contains(argument[2..], StringComparer.Ordinal))
                throw new ArgumentException($"{argument} is no option here. There are: {string.Join(' ', known.Select(static name => "--" + name))}.");
    }

    public string? this[string name]
    {
        get
        {
            var at = Array.IndexOf(_arguments, "--" + name);
            if (at < 0) return null;
            return at + 1 < _arguments.Length && !_arguments[at + 1].StartsWith("--", StringComparison.Ordinal) ? _arguments[at + 1] : throw new ArgumentException($"--{name} needs a value after it.");
        }
    }

    public bool Has(string name) => _arguments.Contains("--" + name, StringComparer.Ordinal);
}
