namespace PolicyKit.CodeFixes;

/// <summary>PK3001: says in which of the three zones the assembly runs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InZoneFix)), Shared]
public sealed class InZoneFix() : AssemblyAttributeFix(DiagnosticProperties.MissingInZone, "InZone")
{
    private static readonly ImmutableArray<string> Zones = ImmutableArray.Create("MyNumberZone", "LgwanZone", "InternetZone");

    private protected override IEnumerable<(string Title, string Type)> OffersIn(Compilation compilation) =>
        Zones.Select(zone => (Titles.AddInZone(zone), "PolicyKit.ThreeLayer." + zone));
}
