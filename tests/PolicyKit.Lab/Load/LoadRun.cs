using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers;
using PolicyKit.Lab.NonInterference;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.Load;

/// <summary>An editor's day, in small: edits with one analyzer that lives on, runs that are cancelled, many compilations at once.</summary>
internal static class LoadRun
{
    private const int Together = 16;
    private const int LongestWait = 400;

    /// <summary>Edits a project and asks after each edit; then lets go of every compilation and sees which stay.</summary>
    public static async Task Edits(LoadState state, int edits)
    {
        var analyzer = new PolicyKitAnalyzer();
        var seen = await Edited(state, edits, analyzer);
        // What the pool's threads and the last awaited task remember of the last edit goes with the next question.
        await AnalyzerRun.Of(Batch.Empty.AddSyntaxTrees(Batch.Parse("Other.cs", "public class Other { }")), analyzer, CancellationToken.None);
        for (var i = 0; i < 5 && seen.Any(static s => s.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        state.Kept += seen.Count(static s => s.IsAlive);
        GC.KeepAlive(analyzer);
    }

    // Apart, so that no local variable of the caller holds a compilation.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<List<WeakReference>> Edited(LoadState state, int edits, PolicyKitAnalyzer analyzer)
    {
        var seen = new List<WeakReference>();
        var project = new EditedProject(state.Seed + (uint)state.Edits);
        for (var i = 0; i < edits; i++)
        {
            project.Edit();
            var answer = await AnalyzerRun.Of(project.Compilation, analyzer, CancellationToken.None);
            if (answer != await AnalyzerRun.Of(project.Fresh(), new PolicyKitAnalyzer(), CancellationToken.None)) state.Stale++;
            seen.Add(new WeakReference(project.Compilation));
            state.Edits++;
        }
        return seen;
    }

    /// <summary>Cancels runs over one compilation at random moments, then asks the same analyzer again.</summary>
    public static async Task Cancellations(LoadState state, int runs)
    {
        var draw = new Draw(new CsCheck.PCG(state.Seed, (ulong)state.Cancelled + 1));
        var analyzer = new PolicyKitAnalyzer();
        for (var i = 0; i < runs; i++)
        {
            var compilation = new EditedProject(state.Seed + 7 + (uint)(i / 8)).Compilation;
            using var cancel = new CancellationTokenSource(draw.Next(LongestWait));
            try
            {
                await AnalyzerRun.Of(compilation, analyzer, cancel.Token);
            }
            catch (OperationCanceledException)
            {
                // What was asked for.
            }
            var again = await AnalyzerRun.Of(compilation, analyzer, CancellationToken.None);
            if (again.Contains("AD0001", StringComparison.Ordinal) || again != await AnalyzerRun.Of(Copy(compilation), new PolicyKitAnalyzer(), CancellationToken.None)) state.Spoiled++;
            state.Cancelled++;
        }
    }

    /// <summary>Sixteen compilations at once, by one analyzer, against each of them alone.</summary>
    public static async Task AtOnce(LoadState state)
    {
        var compilations = Enumerable.Range(0, Together).Select(n => new EditedProject(state.Seed + 1000 + (uint)state.AtOnce + (uint)n).Compilation).ToList();
        var alone = new List<string>();
        foreach (var compilation in compilations) alone.Add(await AnalyzerRun.Of(Copy(compilation), new PolicyKitAnalyzer(), CancellationToken.None));
        var analyzer = new PolicyKitAnalyzer();
        var together = await Task.WhenAll(compilations.Select(c => Task.Run(() => AnalyzerRun.Of(c, analyzer, CancellationToken.None))));
        state.AtOnce += Together;
        state.Disturbed += together.Zip(alone).Count(static pair => pair.First != pair.Second);
    }

    private static CSharpCompilation Copy(CSharpCompilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees);
}
