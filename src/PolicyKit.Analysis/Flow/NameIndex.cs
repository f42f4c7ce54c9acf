using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analysis.Flow;

/// <summary>
/// Which names each member of a syntax tree mentions: identifiers and string literals, by text alone. Decides, before anything is bound, which bodies can matter.
/// Cached per tree, so it survives edits of other files; holds no symbols. Immutable once built; thread-safe.
/// </summary>
internal sealed class NameIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, NameIndex> s_indices = new();

    private readonly List<(SyntaxNode Member, HashSet<string> Names)> _members = [];

    private NameIndex(SyntaxTree tree, CancellationToken ct)
    {
        foreach (var node in tree.GetRoot(ct).DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
            switch (node)
            {
                case TypeDeclarationSyntax { ParameterList: not null } type: Add(type, [type.ParameterList, type.BaseList]); break;
                case MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax): Add(node, [node]); break;
            }
    }

    public static NameIndex Of(SyntaxTree tree, CancellationToken ct) =>
        s_indices.TryGetValue(tree, out var known) ? known : s_indices.GetValue(tree, t => new NameIndex(t, ct));

    /// <summary>Members (methods, properties, fields, types for their primary constructor) that mention one of the names.</summary>
    public IEnumerable<SyntaxNode> Mentioning(ISet<string> names)
    {
        foreach (var (member, mentioned) in _members)
            if (mentioned.Overlaps(names)) yield return member;
    }

    private void Add(SyntaxNode member, SyntaxNode?[] parts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
            if (part is not null)
                foreach (var token in part.DescendantTokens())
                    if (token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken)) names.Add(token.ValueText);
        _members.Add((member, names));
    }
}
