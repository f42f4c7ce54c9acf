using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Findings;

/// <summary>In what a contract and the code disagree.</summary>
public enum ContractFault
{
    /// <summary><c>[OfZone]</c> on a result names a zone into which the data that the body gives may not flow.</summary>
    OtherResult,
    /// <summary><c>[Unzoned]</c> on a result that is a labelled place as it is: nothing was taken out of it.</summary>
    LabelDropped,
    /// <summary><c>[Channel]</c> names another zone than the one in which the connection that it is given ends.</summary>
    OtherConnection,
    /// <summary>Other assemblies can call the member and are given zone data that its signature does not show.</summary>
    Missing,
}

/// <summary>
/// A contract that the code does not keep (PK2006), or one that is missing (PK2007). <see cref="Location"/> is the contract's where the member states it here,
/// else the place of the disagreement; for a missing one it is the member's name. Immutable.
/// </summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Member">The member or parameter that has, or lacks, the contract.</param>
/// <param name="Location">Where it is reported.</param>
/// <param name="Declared">The zone that the contract names; null if it names none.</param>
/// <param name="Actual">The zone of what the body gives.</param>
/// <param name="At">Where the body gives it.</param>
/// <param name="ValueText">What it gives, as its author wrote it.</param>
public sealed record ContractNote(ContractFault Fault, ISymbol Member, Location Location, ZoneInfo? Declared, ZoneInfo Actual, Location At, string ValueText);
