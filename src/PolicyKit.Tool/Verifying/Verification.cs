using System.Collections.Immutable;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Verifying.Binaries;

namespace PolicyKit.Tool.Verifying;

/// <summary>How far a bundle was verified, and what stopped it.</summary>
/// <param name="Level">The level reached: -1 for none, 0 to 4 for V0 to V4.</param>
/// <param name="Wrong">What does not hold.</param>
/// <param name="NotChecked">What was not checked, and why.</param>
/// <param name="Assessment">The assessment in the bundle; null if no level was reached.</param>
/// <param name="Whole">Whether all of the source and binaries that were given could be judged; true where none were given.</param>
/// <param name="Assemblies">What was proven of each delivered assembly.</param>
internal sealed record Verification(
    int Level, ImmutableArray<Bilingual> Wrong, ImmutableArray<Bilingual> NotChecked, Assessment? Assessment, bool Whole, ImmutableArray<AssemblyProof> Assemblies)
{
    public static Verification Refused(ImmutableArray<Bilingual> wrong) => new(-1, wrong, [], null, true, []);

    // Without its source, what a vendor says of code is what a vendor says.
    public ExitCode Answer => Wrong.Length > 0 ? ExitCode.Integrity
        : !Whole ? ExitCodes.Worst([ExitCode.Unchecked, Assessment!.Verdict])
        : Level < 3 && Assessment!.Verdict == ExitCode.Conforms ? ExitCode.Unchecked
        : Assessment!.Verdict;
}
