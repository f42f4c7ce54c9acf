using Microsoft.CodeAnalysis;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>What became of one program: a verdict, or an error of the compiler (a mistake of the generator), or an exception of the engine.</summary>
internal sealed record Outcome(LabProgram Program, ProgramVerdict? Verdict, Diagnostic? CompilerError, Exception? EngineError)
{
    public bool IsBug => EngineError is not null || (Verdict is not null && Verdict.Missed.Any());

    public static Outcome Of(LabProgram program) => Of(AnalysedBatch.Of([program]))[0];

    /// <summary>Runs what was compiled and analysed together; where that failed as a whole, one by one.</summary>
    public static IReadOnlyList<Outcome> Of(AnalysedBatch batch)
    {
        var programs = batch.Programs;
        if (batch.Assembly is null) return programs.Count == 1 ? [new Outcome(programs[0], null, batch.CompilerErrors[0], null)] : OneByOne(batch);
        if (batch.EngineError is { } error) return programs.Count == 1 ? [new Outcome(programs[0], null, null, error)] : [.. programs.Select(Of)];
        using var run = new ProgramRun(batch.Assembly);
        return [.. programs.Select((p, i) => new Outcome(p, ProgramVerdict.Of(p, batch.Batch.Texts[p.Name], batch.Analysed![i], run), null, null))];
    }

    private static IReadOnlyList<Outcome> OneByOne(AnalysedBatch batch)
    {
        var bad = batch.CompilerErrors.GroupBy(static e => e.Location.SourceTree?.FilePath ?? "").ToDictionary(static g => g.Key, static g => g.First());
        var refused = batch.Programs.Where(p => bad.ContainsKey(p.FileName)).Select(p => new Outcome(p, null, bad[p.FileName], null)).ToList();
        var good = batch.Programs.Where(p => !bad.ContainsKey(p.FileName)).ToList();
        if (refused.Count == 0) return [.. batch.Programs.Select(Of)];
        return good.Count == 0 ? refused : [.. refused, .. Of(AnalysedBatch.Of(good))];
    }
}
