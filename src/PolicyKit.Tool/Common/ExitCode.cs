namespace PolicyKit.Tool.Common;

/// <summary>The answers of the tool to a script. The numbers are fixed.</summary>
internal enum ExitCode
{
    Conforms = 0,
    Violates = 1,
    BadInput = 2,

    /// <summary>Nothing, or not everything, could be checked.</summary>
    Unchecked = 3,

    /// <summary>A hash, a signature or a rule of disclosure does not hold.</summary>
    Integrity = 4,

    /// <summary>The policy is not in force on the day of the check, or needs a newer tool.</summary>
    NotInForce = 5,
    Internal = 70,
}
