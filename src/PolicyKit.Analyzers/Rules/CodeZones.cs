using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>In which zone a piece of code runs.</summary>
internal static class CodeZones
{
    /// <summary>The zone of the code around a node: the nearest <c>[InZone]</c>, or null where none is declared.</summary>
    public static ZoneInfo? ZoneAt(this RuleContext context, NodeContext action, SyntaxNode node) =>
        action.SemanticModel.GetEnclosingSymbol(node.SpanStart, action.CancellationToken) is { } symbol
            ? context.Session.CodeZoneOf(symbol)
            : context.Session.CodeZoneOf(action.Compilation.Assembly);

    /// <summary>True for zones that anybody may reach: those no more secret than the Internet zone of the three-layer model.</summary>
    public static bool IsOpenToAll(this ZoneInfo zone) => zone.MetadataName == ZoneNames.Internet || (zone.Declared && zone.Secrecy <= 1 && !zone.Isolated);
}
