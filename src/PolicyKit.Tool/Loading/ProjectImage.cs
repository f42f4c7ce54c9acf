using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace PolicyKit.Tool.Loading;

/// <summary>
/// A project as a build refers to it: by its metadata, with the facts in it. The compilation stays known, so that facts can be added to it and a record
/// can name it.
/// </summary>
internal sealed class ProjectImage : PortableExecutableReference
{
    private readonly Lazy<AssemblyMetadata> _metadata;

    public ProjectImage(Compilation compilation, MetadataReferenceProperties properties)
        : this(compilation, new Lazy<AssemblyMetadata>(() => MetadataOf(compilation)), properties)
    {
    }

    private ProjectImage(Compilation compilation, Lazy<AssemblyMetadata> metadata, MetadataReferenceProperties properties)
        : base(properties)
    {
        Compilation = compilation;
        _metadata = metadata;
    }

    public Compilation Compilation { get; }

    public override string Display => Compilation.AssemblyName ?? "?";

    protected override DocumentationProvider CreateDocumentationProvider() => DocumentationProvider.Default;

    protected override Metadata GetMetadataImpl() => _metadata.Value;

    protected override PortableExecutableReference WithPropertiesImpl(MetadataReferenceProperties properties) => new ProjectImage(Compilation, _metadata, properties);

    // What does not compile gives what it can: that it does not is said of its own project.
    private static AssemblyMetadata MetadataOf(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, options: new EmitOptions(metadataOnly: true, tolerateErrors: true));
        return result.Success
            ? AssemblyMetadata.CreateFromImage(image.ToArray())
            : throw new BadImageFormatException(result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.ToString());
    }
}
