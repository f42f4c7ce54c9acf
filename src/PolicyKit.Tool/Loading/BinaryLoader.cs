using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Loading;

/// <summary>A compiled assembly: decompiled to C#, one file per type, and compiled in memory against what lies beside it. Nothing of it runs.</summary>
internal static class BinaryLoader
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    public static LoadedSubject Load(string path, Action<string> progress, CancellationToken cancellationToken)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        progress(name);
        var root = Path.GetDirectoryName(path)!;
        // The name of the assembly stands before each file, so that nobody takes it for one of the source.
        var decompiled = Decompiled.Of(path, path, cancellationToken);
        var trees = decompiled.Files
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, Parsing, Path.Combine(path, file.Name), cancellationToken: cancellationToken))
            .ToList();
        var beside = Directory.EnumerateFiles(root, "*.dll")
            .Where(file => !Path.GetFileNameWithoutExtension(file).Equals(name, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
        var compilation = CSharpCompilation.Create(
            name, trees, References.For(beside, decompiled.NamesAspNetCore),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations));
        var problems = decompiled.Refused.Select(type => Texts.Both("Load_NotDecompiled", type));
        return new LoadedSubject(root, SubjectKind.Binary, [new LoadedProject(name, null, compilation, [], null, null)], [.. problems], decompiled.Original);
    }
}
