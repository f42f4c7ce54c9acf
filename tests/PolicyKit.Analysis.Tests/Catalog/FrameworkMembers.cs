using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.Analysis.Tests.Catalog;

/// <summary>The visible members of the shared frameworks that this machine runs, found by documentation-comment ID.</summary>
internal sealed class FrameworkMembers
{
    private readonly ILookup<string, ISymbol> byName;

    private FrameworkMembers(IEnumerable<ISymbol> members) =>
        byName = members.ToLookup(member => WithoutParameters(member.GetDocumentationCommentId()!));

    public static FrameworkMembers Load()
    {
        var runtime = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var shared = runtime.Parent!.Parent!;
        var web = shared.GetDirectories("Microsoft.AspNetCore.App").SelectMany(framework => framework.GetDirectories(runtime.Name.Split('.')[0] + ".*"));
        var references = web.Prepend(runtime)
            .SelectMany(directory => directory.GetFiles("*.dll"))
            .Where(file => IsManaged(file.FullName))
            .Select(file => MetadataReference.CreateFromFile(file.FullName));
        var compilation = CSharpCompilation.Create("frameworks", references: references);
        return new FrameworkMembers(Types(compilation.GlobalNamespace)
            .Where(IsVisible)
            .SelectMany(type => type.GetMembers().Where(member => member is not INamedTypeSymbol && IsVisible(member)).Prepend(type))
            .Where(member => member.GetDocumentationCommentId() is not null));
    }

    /// <summary>The members that a member column names; none if it names nothing.</summary>
    public IReadOnlyList<ISymbol> Named(string column)
    {
        var pattern = new Regex("^" + Regex.Escape(column).Replace(@"\(\*\)", @"(\(.*\))?").Replace(@"\*", ".*") + "(~.*)?$");
        return [.. byName[WithoutParameters(column)].Where(member => pattern.IsMatch(member.GetDocumentationCommentId()!))];
    }

    private static string WithoutParameters(string id) => id.Split('(', '~')[0];

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsManaged(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
        return reader.HasMetadata;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
