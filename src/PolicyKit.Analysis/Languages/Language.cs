using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Languages;

/// <summary>
/// What the engine asks of source text. It follows operations, which are the same in every language; only where a body stands, which words mention a member and which
/// types are made are questions of syntax, and all of them are asked here. Two implementations, without state.
/// INVARIANT: only <see cref="CSharpLanguage"/> names types of the C# compiler and only <see cref="VisualBasicLanguage"/> those of the Visual Basic one: the host that compiles
/// one language need not have the other's, and the command-line compilers do not.
/// </summary>
internal abstract class Language
{
    public static Language Of(Compilation compilation) => Named(compilation.Language);

    public static Language Of(ISymbol symbol) => Named(symbol.Language);

    public static Language Of(SyntaxNode node) => Named(node.Language);

    public static Language Of(SyntaxTree tree) => Named(tree.Options.Language);

    /// <summary>True if names that differ in case are one name.</summary>
    public static bool IgnoresCase(SyntaxTree tree) => tree.Options.Language == LanguageNames.VisualBasic;

    private static Language Named(string name) => name == LanguageNames.VisualBasic ? VisualBasic() : CSharp();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Language CSharp() => CSharpLanguage.Instance;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Language VisualBasic() => VisualBasicLanguage.Instance;

    /// <summary>How names of types are compared.</summary>
    public abstract StringComparer Names { get; }

    /// <summary>Keyword for the object itself.</summary>
    public abstract string Self { get; }

    /// <summary>Keyword that begins a loop over a collection.</summary>
    public abstract string Loop { get; }

    /// <summary>Keywords that begin a query.</summary>
    public abstract IReadOnlyCollection<string> Queries { get; }

    // ── Bodies ──

    /// <summary>The nodes whose operations run when a method is called, in their order: for a constructor the initialisers of its type first. Empty if it has no body in sight.</summary>
    public abstract IEnumerable<SyntaxNode> BodiesOf(IMethodSymbol method, CancellationToken ct);

    /// <summary>True for a declaration that calls another constructor by name.</summary>
    public abstract bool CallsConstructor(SyntaxNode declaration);

    /// <summary>A lambda, a local function, a query: code that may run later, with the variables around it.</summary>
    public abstract bool IsNestedFunction(SyntaxNode node);

    public abstract bool IsIdentifier(SyntaxToken token);

    /// <summary>An expression for the object itself by which members are called without dispatch.</summary>
    public abstract bool IsBase(SyntaxNode? expression);

    /// <summary>The first statement whose control flow the compiler's graphs do not show; null in nearly every body.</summary>
    public abstract SyntaxNode? Unstructured(SyntaxNode body);

    /// <summary>The names in an expression whose operation shows no children, each after those that it is read from or called with.</summary>
    public abstract IEnumerable<EmbeddedName> NamesIn(SyntaxNode expression);

    /// <summary>Names of parts that an expression reads although its operation does not show them.</summary>
    public abstract IEnumerable<string> KeysIn(SyntaxNode expression);

    /// <summary>True for a statement that replaces a part of a variable's value, which has no operation of its own.</summary>
    public abstract bool AssignsPart(SyntaxNode statement);

    /// <summary>Methods that name the events they handle in their declaration.</summary>
    public abstract IEnumerable<DeclaredHandler> Handlers(SyntaxNode root, SemanticModel model);

    /// <summary>True for an expression that makes memory of its own without an operation that says so.</summary>
    public abstract bool MakesMemory(SyntaxNode expression);

    /// <summary>True for the operand of an expression that copies it and changes the copy.</summary>
    public abstract bool IsCopied(SyntaxNode operand);

    /// <summary>True for what is assigned to if it is not null (<c>a?.b = c</c>).</summary>
    public abstract bool IsAssignedUnlessNull(SyntaxNode tested);

    // ── Mentions ──

    /// <summary>The member whose body, initialiser or signature the token stands in; null in attributes and namespaces.</summary>
    public abstract SyntaxNode? MemberAt(SyntaxToken token);

    /// <summary>True for what <see cref="MemberAt"/> gave if other members stand inside.</summary>
    public abstract bool IsType(SyntaxNode member);

    /// <summary>True if the token mentions something that is sought.</summary>
    public abstract bool IsMention(SyntaxToken token, SemanticModel model, ISought sought, CancellationToken ct);

    /// <summary>True for a node that may use a member without writing its name: an indexer, an operator, a deconstruction, an initialiser's <c>Add</c>.</summary>
    public abstract bool MayHide(SyntaxNode node);

    /// <summary>True if a node that <see cref="MayHide"/> does.</summary>
    public abstract bool Hides(SyntaxNode node, SemanticModel model, ISought sought, CancellationToken ct);

    /// <summary>The methods that run the code of a member.</summary>
    public abstract IEnumerable<IMethodSymbol> MethodsOf(SyntaxNode member, SemanticModel model, CancellationToken ct);

    /// <summary>The type arguments of the call whose name this is, what the call is given, and on what it is called; null for anything else. By syntax, for what is called may be unknown.</summary>
    public abstract (IReadOnlyList<SyntaxNode> TypeArguments, IEnumerable<SyntaxNode> Arguments, SyntaxNode? Receiver)? GenericCall(SyntaxToken name);

    /// <summary>
    /// True if a declaration may keep what it is given where an assumption would not look: in a part of something, in a static place (<paramref name="isStatic"/> says which names are), in
    /// an exception.
    /// </summary>
    public abstract bool MayKeep(SyntaxNode declaration, Func<string, bool> isStatic);

    /// <summary>
    /// All that a field or property is ever set to, where only its declaration and the constructors can: the expressions. Empty where others can set it, or something else can be in it.
    /// </summary>
    public abstract IReadOnlyList<SyntaxNode> OnlyValuesOf(ISymbol member, CancellationToken ct);

    /// <summary>Adds the types that a tree makes or registers for dependency injection.</summary>
    public abstract void Note(SyntaxNode root, TypeUses uses);

    // ── Edits ──

    /// <summary>
    /// The types and members of a file, each beside what it was before an edit, in the order of the text; null if the edit changed more than the code inside members.
    /// </summary>
    public abstract IReadOnlyList<(SyntaxNode Before, SyntaxNode After)>? Edited(SyntaxTree before, SyntaxTree after, CancellationToken ct);

    /// <summary>The code of an edited member as the compiler reads it in the place of what it was, in the old compilation; null if it can't be put there alone.</summary>
    public abstract (SyntaxNode Was, SyntaxNode Code, SemanticModel Model)? Rebound(SyntaxNode before, SyntaxNode after, SemanticModel model);

    // ── What a review is tied to ──

    /// <summary>The whole declaration, with its body, of a node that declares a symbol.</summary>
    public abstract SyntaxNode WholeOf(SyntaxNode declaration);

    public abstract bool IsAttributes(SyntaxNode node);

    /// <summary>A token as it is compared: one spelling for what the language takes to be the same.</summary>
    public abstract string Spelling(SyntaxToken token);

    /// <summary>What an identifier stands for or declares.</summary>
    public abstract ISymbol? SymbolAt(SyntaxToken identifier, SemanticModel model, CancellationToken ct);

    /// <summary>True for the name before an argument, by which it is given.</summary>
    public abstract bool IsArgumentName(SyntaxNode name);

    /// <summary>The members that run when a node does, those included that it does not name.</summary>
    public abstract IEnumerable<ISymbol?> CalledBy(SyntaxNode node, SemanticModel model, CancellationToken ct);

    // Broken code: a name that may be one of several members is a mention of each.
    protected static bool IsSought(SymbolInfo info, ISought sought) => info.Symbol is { } symbol ? sought.Contains(symbol) : info.CandidateSymbols.Any(sought.Contains);

    /// <summary>A property runs by its accessors; an initialiser by the constructors of its type.</summary>
    protected static IEnumerable<IMethodSymbol> MethodsOf(ISymbol? declared, bool isInitialised)
    {
        switch (declared)
        {
            case IMethodSymbol method: return [method];
            case IPropertySymbol property: return new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>().Concat(isInitialised ? ConstructorsFor(property) : []);
            case IEventSymbol { AddMethod: { } add }: return [add];
            default: return [];
        }
    }

    protected static IEnumerable<IMethodSymbol> ConstructorsFor(ISymbol? member) =>
        member is not { ContainingType: { } holder } ? Enumerable.Empty<IMethodSymbol>() : member.IsStatic ? holder.StaticConstructors : holder.InstanceConstructors;

    /// <summary>What the end of a <c>using</c> calls: by the type's own method, whichever contract it serves.</summary>
    protected static IEnumerable<ISymbol> DisposalOf(ITypeSymbol? type, bool isAwaited) => NearestOf(type, isAwaited ? "DisposeAsync" : "Dispose");

    /// <summary>What makes a text of a value in a text.</summary>
    protected static IEnumerable<ISymbol> TextOf(ITypeSymbol? type) => NearestOf(type, nameof(ToString));

    // The nearest method of a name without parameters; of interfaces and type parameters those of every contract.
    private static IEnumerable<ISymbol> NearestOf(ITypeSymbol? type, string name)
    {
        for (var holder = type; holder is not null; holder = holder.BaseType)
            if (holder.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty && (m.Name == name || m.Name.EndsWith("." + name, StringComparison.Ordinal))) is { } found) return [found];
        return type is null ? [] : type.AllInterfaces.SelectMany(i => i.GetMembers(name));
    }
}

/// <summary>A name in an expression whose operation shows no children.</summary>
/// <param name="Name">The name.</param>
/// <param name="Receiver">The name that it is a member of.</param>
/// <param name="IsShown">What it stands for is a part of the result; if not, it only leads to it.</param>
/// <param name="Arguments">Of a call, the names that stand for what it is given; null where more than a name does.</param>
internal sealed record EmbeddedName(SyntaxNode Name, SyntaxNode? Receiver, bool IsShown, SyntaxNode?[] Arguments);
