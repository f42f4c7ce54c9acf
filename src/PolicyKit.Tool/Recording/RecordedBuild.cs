using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Recording;

/// <summary>
/// Compiles a record again. No MSBuild file is evaluated, no analyzer or generator of the code's owner is loaded, no assembly that is referred
/// to runs: the only code that looks at the program is the tool's own. An assessment and its verification both analyse what comes out here.
/// </summary>
/// <param name="root">The folder to which the record's paths are relative, where what was delivered lies.</param>
/// <param name="carried">What is not delivered as source, by digest.</param>
/// <param name="references">Where assemblies are found; one that is not found is left out.</param>
internal sealed class RecordedBuild(string root, IReadOnlyDictionary<string, byte[]> carried, ReferenceSearch references)
{
    /// <param name="record">What the compiler got.</param>
    /// <param name="progress">Is told the project at hand, and how many there are.</param>
    public LoadedSubject Compile(BuildRecord record, Action<string> progress, CancellationToken cancellationToken)
    {
        var loaded = new List<LoadedProject>();
        foreach (var (project, compilation) in CompileEach(record, cancellationToken).Where(static one => one.Project.Judged))
        {
            loaded.Add(new LoadedProject(
                project.Name, project.File is null ? null : Path.Combine(root, project.File), compilation,
                [.. project.AdditionalFiles.Select(file => new Text(PathOf(file), TextOf(file)))], new RecordedSettings(project.BulkSeverity), project.HasAnalyzers));
        }

        var subject = new LoadedSubject(root, record.Kind, [.. loaded.OrderBy(project => project.Name, StringComparer.Ordinal)], record.Problems);
        return new FactsOfProjects().AddTo(subject, progress, cancellationToken);
    }

    /// <summary>Every project of the record in its order, with its trees in the order of its sources, as yet without facts.</summary>
    public IEnumerable<(RecordedProject Project, Compilation Compilation)> CompileEach(BuildRecord record, CancellationToken cancellationToken)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var compiled = new List<Compilation>();
        foreach (var project in record.Projects)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var compilation = Compile(project, compiled, cancellationToken);
            compiled.Add(compilation);
            yield return (project, compilation);
        }
    }

    /// <summary>The bytes of a text of the record, as carried or as delivered.</summary>
    public byte[] BytesOf(RecordedFile file) => file.Carried ? carried[file.Sha256] : Files.Read(PathOf(file));

    /// <summary>The assembly that a reference of the record names; null if it is nowhere.</summary>
    public byte[]? BytesOf(RecordedReference reference) => references.BytesOf(reference.Name, reference.Sha256!);

    private Compilation Compile(RecordedProject project, List<Compilation> earlier, CancellationToken cancellationToken)
    {
        var dialect = RecordedDialect.Of(project.Language.Name);
        var parsing = dialect.ParsingOf(project.Language);
        var empty = dialect.Create(project.Options, parsing);
        return empty
            .WithOptions(OptionsOf(project, empty.Options))
            .AddSyntaxTrees(project.Sources.Select(file => dialect.Parse(TextOf(file), parsing, PathOf(file), cancellationToken)))
            .AddReferences(project.References.Select(reference => ReferenceOf(reference, project.Language.Name, earlier)).OfType<MetadataReference>());
    }

    private MetadataReference? ReferenceOf(RecordedReference reference, string language, List<Compilation> earlier)
    {
        var properties = new MetadataReferenceProperties(MetadataImageKind.Assembly, reference.Aliases, reference.EmbedsTypes);
        return reference.Project is not { } number ? references.Find(reference.Name, reference.Sha256!)?.WithProperties(properties)
            : earlier[number].Language == language ? earlier[number].ToMetadataReference(reference.Aliases, reference.EmbedsTypes)
            : new ProjectImage(earlier[number], properties);
    }

    private CompilationOptions OptionsOf(RecordedProject project, CompilationOptions ofLanguage)
    {
        var options = project.Options;
        return ofLanguage
            .WithMainTypeName(options.MainType)
            .WithOverflowChecks(options.CheckOverflow)
            .WithPlatform(options.Platform)
            .WithSpecificDiagnosticOptions(options.Severities)
            .WithCryptoPublicKey(options.PublicKey is null ? [] : [.. Convert.FromHexString(options.PublicKey)])
            .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default)
            .WithSyntaxTreeOptionsProvider(new RecordedSilence(project.Silenced.ToLookup(
                silenced => silenced.Rule, silenced => silenced.File is null ? null : Path.Combine(root, silenced.File), StringComparer.OrdinalIgnoreCase)));
    }

    private string PathOf(RecordedFile file) => file.Path.Length == 0 ? "" : Path.Combine(root, file.Path);

    private SourceText TextOf(RecordedFile file)
    {
        using var stream = new MemoryStream(BytesOf(file), writable: false);
        return SourceText.From(stream, file.CodePage is { } page ? Encoding.GetEncoding(page) : null);
    }

    private sealed class Text(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
