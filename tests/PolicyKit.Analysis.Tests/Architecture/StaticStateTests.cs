using System.Collections.Immutable;
using System.Reflection;

namespace PolicyKit.Analysis.Tests.Architecture;

/// <summary>Nothing static changes: an analyzer serves many compilations at once, and nothing may outlive the one it belongs to.</summary>
public sealed class StaticStateTests
{
    // Of a type that could change, but does not.
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["ShippedModels.s_set"] = "text read once per process, indexed in the constructor; a line is parsed when it is asked for",
        ["CSharpLanguage.Instance"] = "without state",
        ["VisualBasicLanguage.Instance"] = "without state",
        ["NameIndex.s_indices"] = "a cache across edits that holds hashes of words, lives as long as its trees and never holds symbols",
        ["ProjectFacts.s_known"] = "a cache across edits that holds rows of text, lives as long as the compilations it tells of and never holds symbols",
        ["Relevance.s_own"] = "an array that is only read",
        ["Relevance.s_labels"] = "an array that is only read",
        ["Sight.s_words"] = "an array that is only read",
        ["Label.Empty"] = "immutable: an empty array of entries",
        ["Value.Empty"] = "immutable: no label, no object",
        ["Heap.Empty"] = "immutable: no place",
        ["MethodSummary.Bottom"] = "immutable: the summary of doing nothing",
        ["MemberInfo.Self"] = "immutable: a name without a type",
        ["MemberInfo.Exactly"] = "immutable: a name without a type",
        ["MemberInfo.ReadsLater"] = "immutable: a name without a type",
        ["MemberInfo.RunsLater"] = "immutable: a name without a type",
        ["MemberInfo.Called"] = "immutable: a name without a type",
        ["MemberInfo.Frame"] = "immutable: a name without a type",
        ["MemberInfo.Outer"] = "immutable: a name without a type",
        ["MemberInfo.Whole"] = "immutable: a name without a type",
        ["MemberInfo.AnyElement"] = "immutable: a name without a type",
        ["MemberInfo.OtherElements"] = "immutable: a name without a type",
        ["MemberInfo.CopyOf"] = "immutable: a name without a type",
        ["SinkTarget.Nowhere"] = "immutable: no zone, no channel, no key",
    };

    private static readonly IReadOnlyList<FieldInfo> Statics = [.. References.Engine.GetTypes()
        .Where(t => References.Room(t) is not null && !References.IsCompilerMade(t))
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(f => f.Name[0] != '<' && !f.FieldType.IsEnum)];

    [Fact]
    public void Every_static_field_is_read_only() =>
        Assert.Empty(Statics.Where(f => !f.IsInitOnly && !f.IsLiteral).Select(Name));

    [Fact]
    public void Every_static_field_is_of_a_type_that_cannot_change() =>
        Assert.Empty(Statics.Where(f => !f.IsLiteral && !CannotChange(f.FieldType)).Select(Name).Except(Exceptions.Keys));

    [Fact]
    public void Every_exception_still_exists() => Assert.Empty(Exceptions.Keys.Except(Statics.Select(Name)));

    private static string Name(FieldInfo field) => field.DeclaringType!.Name + "." + field.Name;

    private static bool CannotChange(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string)
        || (type.Namespace == typeof(ImmutableArray).Namespace && type.GetGenericArguments().All(CannotChange));
}
