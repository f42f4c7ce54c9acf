using System.Collections.Immutable;
using System.Text;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Rules;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Manifests;

/// <summary>What the tool says of a rule's examples, each held against the sample's policy beside the sample's evidence.</summary>
internal static class RuleExampleRun
{
    public static ImmutableArray<ManifestFinding> Bad(RuleExample example) => example.Edits.IsEmpty ? [] : Run(example.Bad);

    public static ImmutableArray<ManifestFinding> Good(RuleExample example) => Run(example.Good);

    private static ImmutableArray<ManifestFinding> Run(Func<string, string> edit)
    {
        using var system = new VendorSystem();
        var text = edit(File.ReadAllText(system.Manifest));
        return ManifestCheck.Run(Encoding.UTF8.GetBytes(text), system.Path, new DateOnly(2026, 6, 1), root => PolicySource.Read(PolicyRequest.Carried, null)).Findings;
    }
}
