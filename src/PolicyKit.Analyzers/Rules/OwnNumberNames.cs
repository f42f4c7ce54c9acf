using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// What a system calls individual numbers besides the names that everybody uses: <c>policykit_number_names</c> in <c>.editorconfig</c>. A name counts as a whole, whatever its
/// case and its underscores. Thread-safe.
/// </summary>
internal sealed class OwnNumberNames(AnalyzerConfigOptionsProvider options)
{
    private static readonly char[] Separators = [',', ';', ' ', '\t', '、'];

    private readonly ConcurrentDictionary<SyntaxTree, ImmutableHashSet<string>> _names = new();

    public bool Match(string identifier, SyntaxTree? tree) =>
        tree is not null && _names.GetOrAdd(tree, Read) is { IsEmpty: false } names && names.Contains(Plain(identifier));

    private ImmutableHashSet<string> Read(SyntaxTree tree) =>
        options.GetOptions(tree).TryGetValue(EditorConfigKeys.NumberNames, out var value)
            ? value.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Plain).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase)
            : ImmutableHashSet<string>.Empty;

    private static string Plain(string name) => name.Normalize(NormalizationForm.FormKC).Replace("_", "");
}
