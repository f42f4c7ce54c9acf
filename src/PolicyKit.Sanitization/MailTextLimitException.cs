namespace PolicyKit.Sanitization;

/// <summary>A mail's body is larger than a limit of <see cref="MailTextLimits"/>. The text names the limit and never quotes the body.</summary>
public sealed class MailTextLimitException : Exception
{
    internal MailTextLimitException(string limit, int maximum, string message) : base(message)
    {
        Limit = limit;
        Maximum = maximum;
    }

    /// <summary>The name of the limit: <c>MaxInputBytes</c> or <c>MaxNesting</c>.</summary>
    public string Limit { get; }

    /// <summary>What the limit allows, in its own unit.</summary>
    public int Maximum { get; }

    internal static MailTextLimitException InputTooLarge(int actual, int maximum) =>
        new(nameof(MailTextLimits.MaxInputBytes), maximum, $"The mail body has {actual} bytes; at most {maximum} are sanitised (MaxInputBytes).");

    internal static MailTextLimitException NestedTooDeeply(int maximum) =>
        new(nameof(MailTextLimits.MaxNesting), maximum, $"The mail body nests more than {maximum} HTML elements (MaxNesting).");
}
