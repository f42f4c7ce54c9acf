using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Languages;

namespace PolicyKit.Analysis.Policies;

/// <summary>
/// The hash by which a <c>[ReviewedCrossing]</c> is tied to what was reviewed: <c>v1:</c> and the base64url SHA-256 of the tokens of the method and of everything it
/// calls or reads in its own assembly: methods, constructors with the initialisers that they run, fields, properties and constants. White space, comments and attributes do
/// not count; locals and parameters count by the order in which they appear, other names as documentation IDs, so neither formatting nor renaming a local makes a review
/// stale. It is made of tokens and symbols, so that another compiler gives the same.
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
        var open = new Stack<ISymbol>();
        var first = Written(method);
        open.Push(first);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = open.Pop();
            var id = IdOf(next);
            if (texts.ContainsKey(id)) continue;
            var text = new Text(next, compilation, cancellation);
            texts[id] = text.Tokens;
            foreach (var used in text.Used) open.Push(used);
        }
        var own = IdOf(first);
        var all = new StringBuilder(texts[own]);
        foreach (var text in texts) if (text.Key != own) all.Append('\n').Append(text.Key).Append('\n').Append(text.Value);
        using var sha = SHA256.Create();
        return Version + Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(all.ToString()))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    private static string IdOf(ISymbol member) => member.GetDocumentationCommentId() ?? member.ToDisplayString();

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

        public Text(ISymbol member, Compilation compilation, CancellationToken cancellation)
        {
            _compilation = compilation;
            _language = Language.Of(member);
            if (member is IFieldSymbol field) _tokens.Append(ValueTypeOf(field)).Append('\n');
            foreach (var code in CodeOf(member, cancellation))
            {
                var model = compilation.GetSemanticModel(code.SyntaxTree);
                foreach (var node in code.DescendantNodesAndSelf(n => !_language.IsAttributes(n)))
                    foreach (var called in _language.CalledBy(node, model, cancellation)) Add(called);
                foreach (var token in code.DescendantTokens(n => !_language.IsAttributes(n)))
                    if (!token.Parent!.AncestorsAndSelf().TakeWhile(n => n != code).Any(_language.IsAttributes)) _tokens.Append(Name(token, model, cancellation)).Append('\n');
            }
            if (member is IMethodSymbol method) AddUnnamed(method, cancellation);
        }

        public string Tokens => _tokens.ToString();

        /// <summary>The members that the code calls or reads.</summary>
        public List<ISymbol> Used { get; } = [];

        // The order of an enumeration's members is what gives them their values.
        private static string ValueTypeOf(IFieldSymbol field) => field.ContainingType.TypeKind == TypeKind.Enum && field.HasConstantValue
            ? Convert.ToString(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture)! : field.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

        /// <summary>The declarations of a member, and of a constructor what it initialises, in the order of the files' names.</summary>
        private IEnumerable<SyntaxNode> CodeOf(ISymbol member, CancellationToken cancellation)
        {
            var code = member.DeclaringSyntaxReferences.Select(r => _language.WholeOf(r.GetSyntax(cancellation))).Where(d => !_language.IsType(d)).ToList();
            if (member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor)
                code.AddRange(_language.BodiesOf(constructor, cancellation).Where(n => !code.Any(d => d.SyntaxTree == n.SyntaxTree && d.Span.Contains(n.Span))));
            return code.Where(n => _compilation.ContainsSyntaxTree(n.SyntaxTree)).OrderBy(static n => n.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(static n => n.SpanStart);
        }

        /// <summary>What runs although the code of a method does not name it: the constructor of a base class, and the static constructor before anything of its class.</summary>
        private void AddUnnamed(IMethodSymbol method, CancellationToken cancellation)
        {
            if (method.MethodKind == MethodKind.Constructor && !method.DeclaringSyntaxReferences.Any(r => _language.CallsConstructor(_language.WholeOf(r.GetSyntax(cancellation)))))
                foreach (var constructor in method.ContainingType.BaseType?.InstanceConstructors ?? ImmutableArray<IMethodSymbol>.Empty)
                    if (constructor.Parameters.All(static p => p.IsOptional || p.IsParams)) Add(constructor);
            AddStaticConstructor(method);
        }

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
            if (symbol is null || !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _compilation.Assembly)) return;
            switch (symbol)
            {
                case IFieldSymbol { IsImplicitlyDeclared: false } field: Used.Add(field.OriginalDefinition); AddStaticConstructor(field); break;
                case IPropertySymbol property:
                    if (!property.IsImplicitlyDeclared) Used.Add(property.OriginalDefinition);
                    Add(property.GetMethod);
                    Add(property.SetMethod);
                    break;
                case IEventSymbol evt: Add(evt.AddMethod); Add(evt.RemoveMethod); break;
                case IMethodSymbol { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) } method:
                    method = Written(method);
                    if (!method.DeclaringSyntaxReferences.IsEmpty || method.MethodKind == MethodKind.Constructor) Used.Add(method);
                    if (method.IsAbstract || method.IsVirtual || method.IsOverride) Used.AddRange(Implementations(method));
                    break;
            }
        }

        private void AddStaticConstructor(ISymbol member)
        {
            if (member is { IsStatic: false } and not IMethodSymbol { MethodKind: MethodKind.Constructor }) return;
            Used.AddRange(member.ContainingType.OriginalDefinition.StaticConstructors.Where(static c => !c.DeclaringSyntaxReferences.IsEmpty));
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
