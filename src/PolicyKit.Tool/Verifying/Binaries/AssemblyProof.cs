using System.Collections.Immutable;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Verifying.Binaries;

/// <summary>What was proven of one delivered assembly, and what was not.</summary>
/// <param name="File">Where it lies in the delivered folder.</param>
/// <param name="Mvid">The id of this build of it, by which it is found again where it runs.</param>
/// <param name="Proven">What holds.</param>
/// <param name="Open">What could not be told, and what would help.</param>
/// <param name="Wrong">What does not hold.</param>
internal sealed record AssemblyProof(string File, Guid Mvid, ImmutableArray<Bilingual> Proven, ImmutableArray<Bilingual> Open, ImmutableArray<Bilingual> Wrong)
{
    public bool IsComplete => Open.IsEmpty && Wrong.IsEmpty;
}
