using System.Collections.Immutable;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>Every rule of the manifest, in the order in which findings of one place are listed.</summary>
internal static class AllManifestRules
{
    public static ImmutableArray<IManifestRules> All { get; } =
    [
        new IdRules(), new EditionRules(), new SubjectRules(), new OrganisationRules(), new ZoneRules(), new AssetRules(), new CommunicationRules(),
        new ContractRules(), new ServiceRules(), new SocialMediaRules(), new TerminalRules(), new OperationRules(), new CheckDateRules(),
        new AttestationRules(), new EvidenceRules(),
    ];

    public static IEnumerable<string> Decided => All.SelectMany(rules => rules.Decides);
}
