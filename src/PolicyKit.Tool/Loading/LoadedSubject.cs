using System.Collections.Immutable;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Loading;

/// <summary>What is checked: everything that could be loaded, and what could not.</summary>
/// <param name="Root">The folder that paths are relative to.</param>
/// <param name="Kind">How it was loaded.</param>
/// <param name="Projects">In the order of their names.</param>
/// <param name="Problems">What was left out, and why. Never silence: each of them makes the answer 未検査.</param>
/// <param name="Original">Where decompiled text comes from; null for source, and for an assembly without a PDB.</param>
internal sealed record LoadedSubject(
    string Root, SubjectKind Kind, ImmutableArray<LoadedProject> Projects, ImmutableArray<Bilingual> Problems, OriginalSource? Original = null);
