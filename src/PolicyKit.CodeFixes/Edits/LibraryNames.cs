using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.CodeFixes.Edits;

/// <summary>
/// Writes names of the library at a place in a file: short where the file's usings (or new ones) allow it, in full where a short name would
/// mean something else or a new using would land in conditional text. Collects the usings that are then needed; <c>ofFile</c>: names outside
/// every namespace, as those of assembly attributes.
/// </summary>
internal sealed class LibraryNames(SemanticModel model, CompilationUnitSyntax root, SourceText text, bool ofFile = false)
{
    private readonly SortedSet<string> _needed = new(StringComparer.Ordinal);
    private readonly bool _canAddUsings = !root.Usings.Any(HasConditionalText);

    /// <summary>The name to write at <paramref name="position"/> for the type; <paramref name="shortName"/> leaves "Attribute" out.</summary>
    public string At(int position, string nameSpace, string typeName, string shortName)
    {
        var found = model.LookupNamespacesAndTypes(position, name: typeName).Concat(model.LookupNamespacesAndTypes(position, name: shortName)).ToImmutableArray();
        if (!found.IsEmpty)
        {
            return found.All(symbol => symbol.Name == typeName && symbol.ContainingNamespace?.ToDisplayString() == nameSpace) ? shortName : InFull(nameSpace, shortName);
        }

        if (!_canAddUsings)
        {
            return InFull(nameSpace, shortName);
        }

        _needed.Add(nameSpace);
        return shortName;
    }

    /// <summary>The name to write for an attribute, given without "Attribute".</summary>
    public string Attribute(int position, string name, string nameSpace = "PolicyKit") => At(position, nameSpace, name + "Attribute", name);

    /// <summary>The name to write for a type that is not nested, given as namespace and name.</summary>
    public string OfType(int position, string metadataName)
    {
        var dot = metadataName.LastIndexOf('.');
        var name = metadataName.Substring(dot + 1);
        return dot < 0 ? $"global::{name}" : At(position, metadataName.Substring(0, dot), name, name);
    }

    /// <summary>The usings that the names written so far need.</summary>
    public UsingEdits Usings => new(root, text, _needed, ofFile);

    private static string InFull(string nameSpace, string name) => $"global::{nameSpace}.{name}";

    private static bool HasConditionalText(UsingDirectiveSyntax directive) => directive.GetLeadingTrivia().Any(trivia =>
        trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia);
}
