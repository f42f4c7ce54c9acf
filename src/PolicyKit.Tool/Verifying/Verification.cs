using System.Collections.Immutable;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Verifying;

/// <summary>How far a bundle was verified, and what stopped it.</summary>
/// <param name="Level">The level reached: -1 for none, 0 to 3 for V0 to V3.</param>
/// <param name="Wrong">What does not hold.</param>
/// <param name="NotChecked">What was not checked, and why.</param>
/// <param name="Assessment">The assessment in the bundle; null if no level was reached.</param>
/// <param name="Whole">Whether all of the source that was given could be judged; true where none was given.</param>
internal sealed record Verification(int Level, ImmutableArray<Bilingual> Wrong, ImmutableArray<Bilingual> NotChecked, Assessment? Assessment, bool Whole)
{
    public static Verification Refused(ImmutableArray<Bilingual> wrong) => new(-1, wrong, [], null, true);

    // Without its source, what a vendor says of code is what a vendor says.
    public ExitCode Answer => Wrong.Length > 0 ? ExitCode.Integrity
        : !Whole ? ExitCodes.Worst([ExitCode.Unchecked, Assessment!.Verdict])
        : Level < 3 && Assessment!.Verdict == ExitCode.Conforms ? ExitCode.Unchecked
        : Assessment!.Verdict;
}
