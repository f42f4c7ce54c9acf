namespace PolicyKit.Tool.Checking;

/// <summary>What a finding does to the answer.</summary>
internal enum Severity
{
    /// <summary>Worth knowing; never fails.</summary>
    Note,

    /// <summary>Fails only where the caller asks for it.</summary>
    Warning,

    /// <summary>The analysis could not tell. The answer is 未検査, whatever else was found.</summary>
    Unclear,

    /// <summary>The policy forbids it.</summary>
    Error,
}
