namespace PolicyKit;

/// <summary>The output of a sanitiser did not verify: there is no evidence, and nothing may cross.</summary>
public sealed class SanitizationRefusedException : PolicyRefusalException
{
    internal SanitizationRefusedException(string method, string message) : base(message) => Method = method;

    /// <summary>The name of the method's type.</summary>
    public string Method { get; }
}
