using Microsoft.CodeAnalysis;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>A batch compiled and analysed, ready to run; or what stood in the way.</summary>
internal sealed record AnalysedBatch(Batch Batch, byte[]? Assembly, IReadOnlyList<Diagnostic> CompilerErrors, IReadOnlyList<AnalysedProgram>? Analysed, Exception? EngineError)
{
    public IReadOnlyList<LabProgram> Programs => Batch.Programs;

    public static AnalysedBatch Of(IReadOnlyList<LabProgram> programs)
    {
        var batch = Batch.Of(programs);
        if (programs.Count == 0) return new AnalysedBatch(batch, null, [], [], null);
        var (assembly, errors) = batch.Emit();
        if (assembly is null) return new AnalysedBatch(batch, null, errors, null, null);
        try
        {
            var session = batch.Session();
            return new AnalysedBatch(batch, assembly, [], [.. programs.Select(p => batch.Analysed(session, p))], null);
        }
        catch (Exception e)
        {
            // Whatever the engine throws is what the lab looks for.
            return new AnalysedBatch(batch, assembly, [], null, e);
        }
    }
}
