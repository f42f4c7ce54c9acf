using System.Reflection;

namespace PolicyKit;

/// <summary>What is known of a purpose at run time.</summary>
internal static class PurposeFacts
{
    public static PurposeAttribute? Read(Type purpose) => purpose.GetCustomAttribute<PurposeAttribute>(inherit: false);

    public static PurposeAttribute Demand(Type purpose) =>
        Read(purpose) is { } facts && !string.IsNullOrWhiteSpace(facts.Id) && !string.IsNullOrWhiteSpace(facts.LegalBasis)
            ? facts
            : throw new InvalidOperationException(NoLegalBasis(purpose));

    public static string NoLegalBasis(Type purpose) =>
        $"The purpose '{purpose}' states no legal basis: write [Purpose(\"id\", \"legal basis\")] on it.";
}
