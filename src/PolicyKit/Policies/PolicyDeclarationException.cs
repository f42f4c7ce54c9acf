namespace PolicyKit;

/// <summary>A policy is not declared soundly. Each error names the attribute and says what to do.</summary>
public sealed class PolicyDeclarationException : Exception
{
    internal PolicyDeclarationException(IReadOnlyList<string> errors) : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>Every error that was found, at least one.</summary>
    public IReadOnlyList<string> Errors { get; }
}
