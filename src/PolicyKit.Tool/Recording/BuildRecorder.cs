using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Recording;

/// <summary>
/// Writes down what the compiler got for everything that was loaded, and for the projects that it refers to. Sources below the root that no
/// build wrote are named by hash; all other texts, and all assemblies that the tool does not bring itself, are carried.
/// </summary>
/// <param name="root">The manifest's folder.</param>
internal sealed class BuildRecorder(string root)
{
    private readonly Spots _spots = new(root);
    private readonly CarriedFiles _carried = new();
    private readonly List<RecordedProject> _projects = [];
    private readonly Dictionary<Compilation, int> _numbers = [];
    private readonly Dictionary<string, string> _assemblies = new(StringComparer.Ordinal);

    /// <summary>Records code to which no facts were added.</summary>
    public static (BuildRecord Record, CarriedFiles Carried) Record(LoadedSubject subject, string root)
    {
        var recorder = new BuildRecorder(root);
        var judged = subject.Projects.ToDictionary(project => project.Compilation);
        foreach (var project in subject.Projects)
        {
            recorder.NumberOf(project.Compilation, judged);
        }

        return (new BuildRecord(BuildRecord.CurrentFormat, subject.Kind, [.. recorder._projects], subject.Problems), recorder._carried);
    }

    private int NumberOf(Compilation compilation, Dictionary<Compilation, LoadedProject> judged)
    {
        if (_numbers.TryGetValue(compilation, out var known))
        {
            return known;
        }

        // What it refers to comes first: that gives the order.
        var references = compilation.References.Select(reference => Reference(reference, judged)).OfType<RecordedReference>()
            .OrderBy(reference => reference.Name, StringComparer.Ordinal).ThenBy(reference => reference.Sha256, StringComparer.Ordinal).ToImmutableArray();
        var project = judged.GetValueOrDefault(compilation);
        var trees = compilation.SyntaxTrees;
        var dialect = RecordedDialect.Of(compilation.Language);
        _projects.Add(new RecordedProject(
            project?.Name ?? compilation.AssemblyName ?? "?", project?.File is { } file ? _spots.PathOf(file) : null, project is not null, project?.HasAnalyzers,
            dialect.LanguageOf(compilation), dialect.OptionsOf(compilation),
            [.. trees.Select(tree => File(tree.FilePath, tree.GetText())).OrderBy(source => source.Path, StringComparer.Ordinal).ThenBy(source => source.Sha256, StringComparer.Ordinal)],
            [
                .. (project?.AdditionalFiles ?? []).Where(text => text.Path.EndsWith(".policymodel", StringComparison.OrdinalIgnoreCase))
                    .Select(text => File(text.Path, text.GetText()!)).OrderBy(text => text.Path, StringComparer.Ordinal),
            ],
            references,
            project is null ? [] : [.. Silencing.Settings(project).Select(setting => new SilencedRule(setting.Rule, setting.Tree is null ? null : PathOf(setting.Tree.FilePath)))],
            project?.Configuration?.GlobalOptions.TryGetValue(Silencing.Bulk, out var bulk) == true ? bulk : null));
        return _numbers[compilation] = _projects.Count - 1;
    }

    private RecordedReference? Reference(MetadataReference reference, Dictionary<Compilation, LoadedProject> judged)
    {
        var (aliases, embeds) = (reference.Properties.Aliases, reference.Properties.EmbedInteropTypes);
        switch (reference)
        {
            case CompilationReference { Compilation: var other }:
                return new RecordedReference(other.AssemblyName ?? "?", null, NumberOf(other, judged), aliases, embeds);
            case ProjectImage { Compilation: var other }:
                return new RecordedReference(other.AssemblyName ?? "?", null, NumberOf(other, judged), aliases, embeds);
            case PortableExecutableReference { FilePath: { } path } pe when ToolReferences.DigestOf(pe) is { } own:
                return new RecordedReference(Path.GetFileName(path), own, null, aliases, embeds);
            case PortableExecutableReference { FilePath: { } path }:
                var rank = path.Replace('\\', '/').Contains("/packs/", StringComparison.Ordinal) ? CarriedFiles.Rank.TargetingPack : CarriedFiles.Rank.Package;
                if (!_assemblies.TryGetValue(path, out var digest))
                {
                    _assemblies[path] = digest = _carried.Add(rank, Files.Read(path));
                }

                return new RecordedReference(Path.GetFileName(path), digest, null, aliases, embeds);
            default:
                return null;      // what it would have given is missing when the record is compiled, and that is said
        }
    }

    private RecordedFile File(string path, Microsoft.CodeAnalysis.Text.SourceText text)
    {
        var relative = PathOf(path);
        if (Path.IsPathRooted(path) && relative == _spots.PathOf(path) && !IsWrittenByBuild(relative) && System.IO.File.Exists(path))
        {
            return new RecordedFile(relative, TextDigest.Of(Files.Read(path)), false, text.Encoding is { } encoding && !IsUnicode(encoding) ? encoding.CodePage : null);
        }

        // The machine's own paths are no part of what was compiled: they would make the record another one elsewhere.
        var content = text.ToString().Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal);
        return new RecordedFile(relative, _carried.Add(CarriedFiles.Rank.Text, Encoding.UTF8.GetBytes(content)), true, null);
    }

    // What lies elsewhere is called by its name alone: where it lies differs from machine to machine.
    private string PathOf(string path)
    {
        var relative = _spots.PathOf(path);
        return relative.Length == 0 || Manifests.Below.IsBelow(relative) ? relative : "elsewhere/" + Path.GetFileName(path);
    }

    private static bool IsWrittenByBuild(string path) => path.Split('/') is var parts && (parts.Contains("obj") || parts.Contains("bin"));

    private static bool IsUnicode(Encoding encoding) => encoding.WebName.StartsWith("utf-", StringComparison.Ordinal);
}
