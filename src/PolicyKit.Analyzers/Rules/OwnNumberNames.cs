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
internal sealed class OwnNumberNames(AnalyzerConfigOptionsProvider options, IEnumerable<SyntaxTree> trees)
{
    private static readonly char[] Separators = [',', ';', ' ', '\t', '、'];

    private readonly ConcurrentDictionary<SyntaxTree, ImmutableHashSet<string>> _names = new();

    // Nearly every system has none, and need not be asked where each of its symbols stands.
    private readonly bool _exist = trees.Any(tree => ValueFor(tree, options) is not null);

    public bool Match(ISymbol symbol) => _exist && Match(symbol.Name, symbol.Locations.FirstOrDefault()?.SourceTree);

    public bool Match(string identifier, SyntaxTree? tree) =>
        _exist && tree is not null && _names.GetOrAdd(tree, Read) is { IsEmpty: false } names && names.Contains(Plain(identifier));

    private static string? ValueFor(SyntaxTree tree, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(tree).TryGetValue(EditorConfigKeys.NumberNames, out var value) ? value : null;

    private ImmutableHashSet<string> Read(SyntaxTree tree) =>
        ValueFor(tree, options) is { } value
            ? value.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Plain).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase)
            : ImmutableHashSet<string>.Empty;

    private static string Plain(string name) => name.Normalize(NormalizationForm.FormKC).Replace("_", "");
}
