using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Generation;
using PolicyKit.Lab.NonInterference;

namespace PolicyKit.Lab.Metamorphic;

/// <summary>A program in two assemblies: its types in a library that is seen through the facts it writes, or as an editor sees it, the rest against it.</summary>
internal static class AssemblySplit
{
    public static (SyntaxNode Program, MetadataReference Library, MetadataReference Project)? Of(SyntaxNode root)
    {
        var ns = root.DescendantNodes().OfType<FileScopedNamespaceDeclarationSyntax>().Single();
        var types = ns.Members.Where(static m => m is not ClassDeclarationSyntax { Identifier.ValueText: "Entry" }).ToList();
        if (types.Count == 0 || types.Any(static t => t.DescendantNodes().OfType<ExpressionSyntax>().Any(Sites.IsSite))) return null;
        var tree = Batch.Parse("Library.cs", root.ReplaceNode(ns, ns.WithMembers([.. types])).ToFullString());
        var driver = CSharpGeneratorDriver.Create([new FlowFactsGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)tree.Options);
        var project = Batch.Empty.WithAssemblyName("LabLibrary").AddSyntaxTrees(tree);
        driver.RunGeneratorsAndUpdateCompilation(project, out var library, out _);
        using var image = new MemoryStream();
        if (!library.Emit(image).Success) return null;
        return (root.ReplaceNode(ns, ns.WithMembers([.. ns.Members.Where(m => !types.Contains(m))])), MetadataReference.CreateFromImage(image.ToArray()), project.ToMetadataReference());
    }
}
