using System.Collections.Immutable;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Verifying;

/// <summary>How far a bundle was verified, and what stopped it.</summary>
/// <param name="Level">The level reached: -1 for none, 0 to 2 for V0 to V2.</param>
/// <param name="Wrong">What does not hold.</param>
/// <param name="NotChecked">What was not checked, and why.</param>
/// <param name="Assessment">The assessment in the bundle; null if no level was reached.</param>
internal sealed record Verification(int Level, ImmutableArray<Bilingual> Wrong, ImmutableArray<Bilingual> NotChecked, Assessment? Assessment)
{
    // Without its source, what a vendor says of code is what a vendor says.
    public ExitCode Answer => Wrong.Length > 0 ? ExitCode.Integrity
        : Assessment!.Verdict == ExitCode.Conforms ? ExitCode.Unchecked
        : Assessment.Verdict;
}
