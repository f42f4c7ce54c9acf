using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary>The policy with one thing changed, and what that is.</summary>
internal sealed record Mutant(Bilingual Change, PolicyModel Policy);
