using System.Collections.Immutable;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking;

/// <summary>What the check of one project says.</summary>
/// <param name="Project">What was analysed.</param>
/// <param name="Findings">In the order in which the analyzer gave them; as yet without fingerprints.</param>
/// <param name="Problems">What was not analysed, and why.</param>
internal sealed record CheckedCode(CheckedProject Project, ImmutableArray<CodeFinding> Findings, ImmutableArray<Bilingual> Problems);
