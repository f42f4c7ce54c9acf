using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Facts;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis;

/// <summary>
/// Whether any zone is in sight (flow.md): own source uses a PolicyKit attribute, zone, <c>Zoned</c> or <c>IndividualNumber</c>; or a reference carries zones in its
/// attributes or facts; or an additional file models one. A referenced policy assembly alone is not. Of a project that is at hand as source it is asked what its assembly would carry.
/// </summary>
internal static class Sight
{
    private static readonly string[] s_words =
        ["OfZone", "InZone", "KeyZone", "Channel", "HostZone", "Zoned", "IndividualNumber", "MyNumberZone", "LgwanZone", "InternetZone", "ReviewedCrossing", "Boundary", "TerminalMfa", "IZone"];

    /// <param name="compilation">Whose sight.</param>
    /// <param name="userModels">Its models.</param>
    /// <param name="tellsOfZones">Whether the facts of a project that is at hand as source, and that carries none, name a zone.</param>
    /// <param name="ct">Cancels.</param>
    public static bool Of(Compilation compilation, ModelSet userModels, Func<Compilation, bool> tellsOfZones, CancellationToken ct)
    {
        if (userModels.Rows.Any(static r => r.Zone?.Name is not null)) return true;
        var words = new Flow.Mentions(s_words.SelectMany(static w => new[] { w, w + "Attribute" }));
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var token in words.In(tree, ct))
                if (!IsCommon(token.ValueText) || token.GetNextToken() is { Text: "(" } open && IsTypeOf(open.GetNextToken().Text)) return true;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == KnownNames.Assembly || !Declarations.SeesPolicyKit(assembly) || SymbolNames.Attribute(assembly, KnownNames.Policy) is not null) continue;
            if (Carries(assembly, compilation, tellsOfZones)) return true;
        }
        return false;
    }

    // Words that others use too: only an attribute is given a type.
    private static bool IsCommon(string word) => word.Equals("Channel", StringComparison.OrdinalIgnoreCase) || word.Equals("Boundary", StringComparison.OrdinalIgnoreCase);

    private static bool IsTypeOf(string keyword) => keyword == "typeof" || keyword.Equals("GetType", StringComparison.OrdinalIgnoreCase);

    private static bool Carries(IAssemblySymbol assembly, Compilation compilation, Func<Compilation, bool> tellsOfZones)
    {
        foreach (var attribute in assembly.GetAttributes())
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.InZone) || SymbolNames.Is(attribute.AttributeClass, KnownNames.KeyZone)) return true;
        if (FactReader.CarriedBy(assembly) is { Count: > 0 } facts) return FactReader.Parse(facts).Any(static row => row.Zone?.Name is not null);
        return FactReader.ProjectOf(assembly, compilation) is { } project ? tellsOfZones(project)
            : Declarations.AllTypes(assembly.GlobalNamespace).Any(static t => HasZone(t) || t.GetMembers().Any(static m => HasZone(m) || (m is IMethodSymbol method && (method.Parameters.Any(HasZone) || Zoned(method.GetReturnTypeAttributes())))));
    }

    private static bool HasZone(ISymbol symbol) => Zoned(symbol.GetAttributes());

    private static bool Zoned(ImmutableArray<AttributeData> attributes) =>
        SymbolNames.Attribute(attributes, KnownNames.OfZone) is not null || SymbolNames.Attribute(attributes, KnownNames.Channel) is not null || SymbolNames.Attribute(attributes, KnownNames.InZone) is not null;
}
