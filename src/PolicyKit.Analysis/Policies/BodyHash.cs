using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Languages;

namespace PolicyKit.Analysis.Policies;

/// <summary>
/// The hash by which a <c>[ReviewedCrossing]</c> is tied to what was reviewed: <c>v1:</c> and the base64url SHA-256 of the tokens of the method and of everything it
/// calls in its own assembly. White space, comments and attributes do not count; locals and parameters count by the order in which they appear, other names as
/// documentation IDs, so neither formatting nor renaming a local makes a review stale. It does not depend on the host's operation trees.
/// Pure; thread-safe.
/// </summary>
public static class BodyHash
{
    /// <summary>The prefix that names the algorithm.</summary>
    public const string Version = "v1:";

    /// <summary>The hash of a method declared in source; of its signature alone if it has no body in sight.</summary>
    public static string Of(IMethodSymbol method, Compilation compilation, CancellationToken cancellation = default)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<IMethodSymbol>();
        var first = Written(method);
        open.Push(first);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = open.Pop();
            var id = next.GetDocumentationCommentId() ?? next.ToDisplayString();
            if (texts.ContainsKey(id)) continue;
            var body = new Text(next, compilation, cancellation);
            texts[id] = body.Tokens;
            foreach (var callee in body.Callees) open.Push(callee);
        }
        var own = first.GetDocumentationCommentId() ?? first.ToDisplayString();
        var all = new StringBuilder(texts[own]);
        foreach (var text in texts) if (text.Key != own) all.Append('\n').Append(text.Key).Append('\n').Append(text.Value);
        using var sha = SHA256.Create();
        return Version + Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(all.ToString()))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    private static IMethodSymbol Written(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        return method.PartialImplementationPart ?? method;
    }

    /// <summary>The tokens of one member, and the members of the same assembly that it names.</summary>
    private sealed class Text
    {
        private readonly Dictionary<ISymbol, int> _numbers = new(SymbolEqualityComparer.Default);
        private readonly StringBuilder _tokens = new();
        private readonly Compilation _compilation;
        private readonly Language _language;

        public Text(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
        {
            _compilation = compilation;
            _language = Language.Of(method);
            foreach (var reference in method.DeclaringSyntaxReferences.OrderBy(static r => r.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(static r => r.Span.Start))
            {
                var declaration = _language.WholeOf(reference.GetSyntax(cancellation));
                if (_language.IsType(declaration) || !compilation.ContainsSyntaxTree(declaration.SyntaxTree)) continue;
                var model = compilation.GetSemanticModel(declaration.SyntaxTree);
                foreach (var node in declaration.DescendantNodesAndSelf(n => !_language.IsAttributes(n)))
                    foreach (var called in _language.CalledBy(node, model, cancellation)) Add(called);
                foreach (var token in declaration.DescendantTokens(n => !_language.IsAttributes(n)))
                    if (!token.Parent!.AncestorsAndSelf().TakeWhile(n => n != declaration).Any(_language.IsAttributes)) _tokens.Append(Name(token, model, cancellation)).Append('\n');
            }
        }

        public string Tokens => _tokens.ToString();
        public List<IMethodSymbol> Callees { get; } = [];

        private string Name(SyntaxToken token, SemanticModel model, CancellationToken cancellation)
        {
            if (!_language.IsIdentifier(token) || token.Parent is not { } parent) return _language.Spelling(token);
            var symbol = _language.SymbolAt(token, model, cancellation);
            switch (symbol)
            {
                case null: return _language.Spelling(token);
                case ILocalSymbol or IRangeVariableSymbol or ILabelSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction }:
                case IParameterSymbol when !_language.IsArgumentName(parent):
                    if (!_numbers.TryGetValue(symbol, out var number)) _numbers[symbol] = number = _numbers.Count;
                    return "$" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
                default:
                    return symbol.OriginalDefinition.GetDocumentationCommentId() is { Length: > 0 } id ? id : _language.Spelling(token);
            }
        }

        private void Add(ISymbol? symbol)
        {
            switch (symbol)
            {
                case IPropertySymbol property: Add(property.GetMethod); Add(property.SetMethod); break;
                case IEventSymbol evt: Add(evt.AddMethod); Add(evt.RemoveMethod); break;
                case IMethodSymbol { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) } method when SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _compilation.Assembly):
                    method = Written(method);
                    if (!method.DeclaringSyntaxReferences.IsEmpty) Callees.Add(method);
                    if (method.IsAbstract || method.IsVirtual || method.IsOverride) Callees.AddRange(Implementations(method));
                    break;
            }
        }

        private IEnumerable<IMethodSymbol> Implementations(IMethodSymbol method)
        {
            foreach (var type in Declarations.AllTypes(_compilation.Assembly.GlobalNamespace))
                if (method.ContainingType.TypeKind == TypeKind.Interface)
                {
                    foreach (var contract in type.AllInterfaces)
                        if (SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, method.ContainingType))
                            foreach (var member in contract.GetMembers(method.Name))
                                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method) && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation && SymbolEqualityComparer.Default.Equals(implementation.ContainingAssembly, _compilation.Assembly)) yield return Written(implementation);
                }
                else
                {
                    foreach (var member in type.GetMembers(method.Name).OfType<IMethodSymbol>())
                        for (var overridden = member.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
                            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method)) yield return Written(member);
                }
        }
    }
}
