using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>A contract that a body does not keep, as a solve meets it.</summary>
internal sealed record Contradiction(ContractFault Fault, ISymbol Member, ZoneInfo? Declared, ZoneInfo Actual, SyntaxNode At)
{
    public ContractNote Note(CancellationToken ct) =>
        new(Fault, Member, ContractOf(ct) ?? At.GetLocation(), Declared, Actual, At.GetLocation(), SymbolNames.TextOf(At));

    // A body that does not keep the contract of its own member: there either may be wrong. Of others it is the value that is.
    private Location? ContractOf(CancellationToken ct)
    {
        if (Fault == ContractFault.OtherConnection && Member is not IMethodSymbol) return null;
        var name = Fault switch { ContractFault.OtherResult => KnownNames.OfZone, ContractFault.LabelDropped => KnownNames.Unzoned, _ => KnownNames.Channel };
        var stated = Attribute(Member, name) ?? (Member is IMethodSymbol { AssociatedSymbol: { } property } ? Attribute(property, name) : null);
        return stated?.ApplicationSyntaxReference is { } place && place.SyntaxTree == At.SyntaxTree ? place.GetSyntax(ct).GetLocation() : null;
    }

    private static AttributeData? Attribute(ISymbol symbol, string name) =>
        SymbolNames.Attribute(symbol, name) ?? (symbol is IMethodSymbol method ? SymbolNames.Attribute(method.GetReturnTypeAttributes(), name) : null);
}
