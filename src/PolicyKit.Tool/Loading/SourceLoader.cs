using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Loading;

/// <summary>Loose sources: every C# file below a folder as one compilation; several folders are compilations of their own. Output folders and hidden folders are left out.</summary>
internal static class SourceLoader
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    public static LoadedSubject Load(string folder, CancellationToken cancellationToken) => Load(folder, [folder], cancellationToken);

    public static LoadedSubject Load(string root, IEnumerable<string> folders, CancellationToken cancellationToken) =>
        new(root, SubjectKind.Sources, [.. folders.Select(folder => Project(folder, cancellationToken)).OrderBy(project => project.Name, StringComparer.Ordinal)], []);

    private static LoadedProject Project(string folder, CancellationToken cancellationToken)
    {
        var files = FilesBelow(folder).ToList();
        var sources = files.Where(file => file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)).ToList();
        if (sources.Count == 0)
        {
            throw new InputException(ExitCode.Unchecked, Texts.Both("Load_NoSources", folder));
        }

        var trees = sources.Select(file => Parse(file, cancellationToken)).ToList();
        var namesAspNetCore = trees.Any(tree => tree.ToString().Contains("Microsoft.AspNetCore", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            Path.GetFileName(folder),
            trees.Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing, cancellationToken: cancellationToken)),
            References.For(files.Where(file => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)), namesAspNetCore),
            OptionsFor(trees));
        ImmutableArray<AdditionalText> models =
            [.. files.Where(file => file.EndsWith(".policymodel", StringComparison.OrdinalIgnoreCase)).Select(file => new TextOnDisk(file))];
        return new LoadedProject(Path.GetFileName(folder), null, compilation, models, null, null);
    }

    private static CSharpCompilationOptions OptionsFor(IEnumerable<SyntaxTree> trees)
    {
        var hasProgram = trees.Any(tree => tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement)));
        return new(hasProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);
    }

    private static SyntaxTree Parse(string file, CancellationToken cancellationToken)
    {
        using var stream = File.OpenRead(file);
        return CSharpSyntaxTree.ParseText(SourceText.From(stream), Parsing, file, cancellationToken);
    }

    private static IEnumerable<string> FilesBelow(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            yield return file;
        }

        foreach (var child in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(child) is var name && name is not ("bin" or "obj") && !name.StartsWith('.'))
            {
                foreach (var file in FilesBelow(child))
                {
                    yield return file;
                }
            }
        }
    }

    private sealed class TextOnDisk(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }
}
