using System.Collections.Immutable;
using PolicyKit.Analysis.Findings;

namespace PolicyKit.Analyzers.Phrasing;

/// <summary>A path as text: one line for the message, and one English phrase for each step for the properties.</summary>
internal static class PathText
{
    private const int StepsShown = 3;

    /// <summary>Source → at most three steps → sink. The middle of a longer path is cut; a name that repeats its neighbour is shown once.</summary>
    public static string Line(FlowPath path)
    {
        var names = WithoutRepetition(path);
        var between = names.Count - 2;
        if (between > StepsShown)
        {
            names.RemoveRange(StepsShown, between - StepsShown);
            names.Insert(StepsShown, "…");
        }

        return string.Join(" → ", names);
    }

    /// <summary>The steps in order. A step that is not in this compilation says so, because it has no additional location beside it.</summary>
    public static ImmutableArray<string> Phrases(FlowPath path, Func<FlowStep, bool> isHere) =>
        path.Steps.Select(step => $"{Verb(step.Kind)} {step.Name}{(isHere(step) ? "" : " (in another assembly)")}").ToImmutableArray();

    private static List<string> WithoutRepetition(FlowPath path)
    {
        var names = new List<string>(path.Steps.Length);
        foreach (var step in path.Steps)
        {
            if (names.Count == 0 || names[names.Count - 1] != step.Name)
            {
                names.Add(step.Name);
            }
        }

        return names;
    }

    private static string Verb(FlowStepKind kind) => kind switch
    {
        FlowStepKind.Source => "comes from",
        FlowStepKind.AssignedTo => "assigned to",
        FlowStepKind.StoredIn => "stored in",
        FlowStepKind.ReadFrom => "read from",
        FlowStepKind.PassedTo => "passed to",
        FlowStepKind.ReturnedBy => "returned by",
        FlowStepKind.CapturedBy => "captured by",
        FlowStepKind.ComputedBy => "computed by",
        FlowStepKind.ThrownBy => "thrown by",
        FlowStepKind.ThroughFact => "goes through",
        FlowStepKind.DecidedBy => "decided by",
        FlowStepKind.AssumedOf => "assumed to go through",
        _ => "arrives in",
    };
}
