namespace PolicyKit.Tool.Common;

/// <summary>Which answer wins where several hold: what makes the rest unreliable goes before what it makes unreliable.</summary>
internal static class ExitCodes
{
    private static readonly ExitCode[] WorstFirst =
        [ExitCode.Internal, ExitCode.Integrity, ExitCode.NotInForce, ExitCode.BadInput, ExitCode.Unchecked, ExitCode.Violates, ExitCode.Conforms];

    public static ExitCode Worst(IEnumerable<ExitCode> codes)
    {
        var all = codes.ToHashSet();
        return WorstFirst.FirstOrDefault(all.Contains, ExitCode.Conforms);
    }
}
