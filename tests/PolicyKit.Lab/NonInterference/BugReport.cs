using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>A bug in its smallest form: the source, what was expected, what was said. Two with the same shape count as one.</summary>
internal sealed partial record BugReport(string Seed, string Shape, string Text)
{
    private const int Attempts = 900;
    private const string Missed = "missed";
    private const string Unborne = "unborne";

    public static BugReport Of(Outcome outcome, string seed)
    {
        var kind = outcome.EngineError is { } thrown ? thrown.TargetSite?.Name ?? "" : outcome.IsBug ? Missed : Unborne;
        var small = Reducer.Reduce(outcome.Program, candidate => Same(candidate, kind), Attempts);
        var result = Outcome.Of(small);
        var source = SourceOf(small);
        var said = result.EngineError is { } error
            ? $"Expected: an answer. Got: {error.GetType().Name}: {error.Message}\n{string.Join("\n", (error.StackTrace ?? "").Split('\n').Where(static l => l.Contains("PolicyKit.Analysis", StringComparison.Ordinal)).Take(6).Select(static l => PathOfSource().Replace(l, "")))}"
            : kind == Unborne
            ? $"Expected: silence at {string.Join(", ", result.Verdict!.Unborne.Select(m => "`" + LineOf(small, m.At) + "`").Distinct())}: no pair of {ProgramVerdict.ManySecrets} secrets makes a difference. Got: PK1001."
            : $"Expected: PK1001{(small.Profile == Profile.Implicit ? " or PK1009" : "")} at {string.Join(", ", result.Verdict!.Missed.Select(m => "`" + LineOf(small, m.At) + "`").Distinct())}. Got: silence there; arrivals differ from secret to secret.";
        var constructs = string.Join(" ", small.Root.All().Select(static n => n.Construct).Where(static c => c.Length > 0 && c is not ("source" or "values/local")).Distinct().Order(StringComparer.Ordinal));
        return new BugReport(seed, ShapeOf(source), $"{said}\nConstructs: {constructs}\nSeed: {seed} ({small.Profile})\n```csharp\n{source}\n```\n");
    }

    public static string SourceOf(LabProgram program) =>
        CSharpSyntaxTree.ParseText(string.Join("\n", Rendering.Of(program.Root).Text.Split('\n').Where(static l => !l.StartsWith("using System;", StringComparison.Ordinal) && l.Trim().Length > 0)))
            .GetRoot().NormalizeWhitespace().ToFullString();

    private static bool Same(LabProgram candidate, string kind)
    {
        try
        {
            return IsSame(Outcome.Of(candidate), kind);
        }
        catch (TimeoutException)
        {
            // Without the statement that completes a task, the program that waits for it does not end.
            return false;
        }
    }

    private static bool IsSame(Outcome outcome, string kind) => kind switch
    {
        Missed => outcome.Verdict is { } verdict && verdict.Missed.Any(),
        Unborne => outcome.Verdict is { } verdict && verdict.Unborne.Length > 0,
        _ => outcome.EngineError is { } thrown && (thrown.TargetSite?.Name ?? "") == kind,
    };

    private static string LineOf(LabProgram program, int line) => Rendering.Of(program.Root).Text.Split('\n')[line - 1].Trim();

    // The same program under other names and numbers is the same bug.
    private static string ShapeOf(string source)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        return Name().Replace(source, m =>
        {
            if (!names.TryGetValue(m.Value, out var name)) names[m.Value] = name = m.Groups[1].Value + "_" + names.Count.ToString(CultureInfo.InvariantCulture);
            return name;
        });
    }

    [GeneratedRegex(@"\b([A-Za-z_]+)\d+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@" in .*/", RegexOptions.CultureInvariant)]
    private static partial Regex PathOfSource();
}
