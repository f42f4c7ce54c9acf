using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Tests.Architecture;

public sealed class ArchitectureTests
{
    // What each room may know. A room that is not here, or an arrow that is not, is a decision to be made on purpose.
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Findings"] = ["Policies"],
        ["Policies"] = ["Findings", "Languages"],
        ["Lattices"] = ["Findings", "Policies", "Summaries"],
        ["Summaries"] = ["Findings", "Lattices", "Policies"],
        ["Flow"] = ["Languages", "Lattices", "Summaries"],
        ["Languages"] = [],
        ["Catalog"] = ["Findings", "Policies"],
        ["Zoning"] = ["Catalog", "Findings", "Flow", "Languages", "Lattices", "Policies", "Summaries"],
        ["Facts"] = ["Catalog", "Findings", "Lattices", "Policies", "Summaries", "Zoning"],
        ["Editing"] = ["Findings", "Flow", "Languages", "Policies", "Zoning"],
        [""] = ["Catalog", "Editing", "Facts", "Findings", "Flow", "Policies", "Zoning"],
    };

    [Fact]
    public void A_room_knows_only_what_it_may() =>
        Assert.Empty(References.Arrows.Except(MayKnow.SelectMany(room => room.Value.Select(known => $"{room.Key} → {known}"))));

    [Fact]
    public void Every_room_is_on_the_plan() =>
        Assert.Subset(MayKnow.Keys.ToHashSet(), References.Engine.GetTypes().Select(References.Room).OfType<string>().ToHashSet());

    [Fact]
    public void Reading_the_compiled_code_finds_the_arrows_that_are_there()
    {
        Assert.Contains("Zoning → Flow", References.Arrows);
        Assert.Contains("Catalog → Policies", References.Arrows);
        Assert.Contains(" → Facts", References.Arrows);
    }

    // System.Memory, System.Buffers (which System.Memory needs) and System.Collections.Immutable are Roslyn's own and come with its host.
    [Fact]
    public void The_engine_depends_on_Roslyn_and_nothing_else() =>
        Assert.Subset(
            new HashSet<string?> { "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.VisualBasic", "System.Collections.Immutable", "System.Memory", "System.Buffers" },
            References.Engine.GetReferencedAssemblies().Select(r => r.Name).ToHashSet());

    [Theory]
    [InlineData("Microsoft.CodeAnalysis.CSharp", "CSharpLanguage")]
    [InlineData("Microsoft.CodeAnalysis.VisualBasic", "VisualBasicLanguage")]
    public void One_type_knows_the_compiler_of_a_language(string compiler, string type) => Assert.Equal([type], References.TypesThatKnow(compiler));

    [Fact]
    public void Every_type_that_can_be_sealed_is() =>
        Assert.All(References.Engine.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && References.Room(t) is not null && !References.IsCompilerMade(t)), t => Assert.True(t.IsSealed, t.FullName));

    [Fact]
    public void The_shipped_models_are_embedded_and_nothing_else_is()
    {
        var names = References.Engine.GetManifestResourceNames();

        Assert.All(names, name => Assert.EndsWith(".policymodel", name, StringComparison.Ordinal));
        Assert.Superset(new HashSet<string> { "System.policymodel", "System.IO.policymodel", "System.Net.Http.policymodel", "System.Linq.Enumerable.policymodel" }, names.ToHashSet());
        Assert.All(names, name => Assert.NotEqual(0, References.Engine.GetManifestResourceStream(name)!.Length));
    }

    [Fact]
    public void Every_known_name_is_the_name_of_its_type()
    {
        Dictionary<string, Type> types = new()
        {
            [nameof(KnownNames.Zone)] = typeof(ZoneAttribute),
            [nameof(KnownNames.InZone)] = typeof(InZoneAttribute),
            [nameof(KnownNames.OfZone)] = typeof(OfZoneAttribute),
            [nameof(KnownNames.Channel)] = typeof(ChannelAttribute),
            [nameof(KnownNames.Boundary)] = typeof(BoundaryAttribute),
            [nameof(KnownNames.Unzoned)] = typeof(UnzonedAttribute),
            [nameof(KnownNames.KeyZone)] = typeof(KeyZoneAttribute),
            [nameof(KnownNames.HostZone)] = typeof(HostZoneAttribute),
            [nameof(KnownNames.Classified)] = typeof(ClassifiedAttribute),
            [nameof(KnownNames.ReviewedCrossing)] = typeof(ReviewedCrossingAttribute),
            [nameof(KnownNames.ZoneRoute)] = typeof(ZoneRouteAttribute),
            [nameof(KnownNames.Policy)] = typeof(PolicyAttribute),
            [nameof(KnownNames.UsesPolicy)] = typeof(UsesPolicyAttribute),
            [nameof(KnownNames.RuleClause)] = typeof(RuleClauseAttribute),
            [nameof(KnownNames.FlowFact)] = typeof(FlowFactAttribute),
            [nameof(KnownNames.Zoned)] = typeof(Zoned<,>),
            [nameof(KnownNames.ZonedStatics)] = typeof(Zoned),
            [nameof(KnownNames.IndividualNumber)] = typeof(IndividualNumber),
            [nameof(KnownNames.ZoneSession)] = typeof(ZoneSession<>),
            [nameof(KnownNames.Sanitized)] = typeof(Sanitized<,,>),
            [nameof(KnownNames.Sanitizer)] = typeof(Sanitizer<,,,>),
            [nameof(KnownNames.Route)] = typeof(Route<,>),
            [nameof(KnownNames.Declassification)] = typeof(Declassification<,>),
            [nameof(KnownNames.Accepts)] = typeof(IAccepts<>),
            [nameof(KnownNames.MyNumberZone)] = typeof(ThreeLayer.MyNumberZone),
            [nameof(KnownNames.LgwanZone)] = typeof(ThreeLayer.LgwanZone),
            [nameof(KnownNames.InternetZone)] = typeof(ThreeLayer.InternetZone),
        };
        var constants = typeof(KnownNames).GetFields().ToDictionary(f => f.Name, f => (string)f.GetRawConstantValue()!);

        Assert.Equal(typeof(ZoneAttribute).Namespace, constants[nameof(KnownNames.Namespace)]);
        Assert.Equal(typeof(ZoneAttribute).Assembly.GetName().Name, constants[nameof(KnownNames.Assembly)]);
        Assert.Equal(
            constants.Where(c => c.Key is not (nameof(KnownNames.Namespace) or nameof(KnownNames.Assembly))).OrderBy(c => c.Key, StringComparer.Ordinal),
            types.Select(t => KeyValuePair.Create(t.Key, t.Value.FullName!)).OrderBy(t => t.Key, StringComparer.Ordinal));
    }
}
