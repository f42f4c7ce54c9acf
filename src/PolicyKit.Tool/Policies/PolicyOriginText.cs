using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Policies;

/// <summary>Who is known to have issued a policy, in a sentence: a signature that held, or nobody.</summary>
internal static class PolicyOriginText
{
    public static Bilingual Of(string policy, PolicySignature? signature) => signature is null
        ? Texts.Both("Policy_Unsigned", policy)
        : Texts.Both("Policy_Signed", policy, signature.Package, signature.Certificate);
}
