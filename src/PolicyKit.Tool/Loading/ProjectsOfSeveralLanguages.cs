using Microsoft.CodeAnalysis;

namespace PolicyKit.Tool.Loading;

/// <summary>
/// Joins projects of a solution whose languages differ. The workspace hands a project of another language over as an image without a project
/// behind it: facts could not be added and a record could not name it. INVARIANT: what a project refers to was joined before it; projects
/// between which no other language stands keep the compilation that the workspace gave.
/// </summary>
internal sealed class ProjectsOfSeveralLanguages
{
    private readonly Dictionary<ProjectId, Compilation> _byProject = [];
    private readonly Dictionary<Compilation, Compilation> _byOriginal = [];

    public Compilation Join(Project project, Compilation ofWorkspace)
    {
        var compilation = ofWorkspace;
        foreach (var reference in ofWorkspace.References.OfType<CompilationReference>())
        {
            if (_byOriginal.TryGetValue(reference.Compilation, out var joined) && joined != reference.Compilation)
            {
                compilation = compilation.ReplaceReference(reference, joined.ToMetadataReference(reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
            }
        }

        foreach (var reference in project.ProjectReferences)
        {
            if (_byProject.TryGetValue(reference.ProjectId, out var other) && other.Language != ofWorkspace.Language)
            {
                var image = ofWorkspace.References.OfType<PortableExecutableReference>()
                    .FirstOrDefault(image => image.FilePath is null && ofWorkspace.GetAssemblyOrModuleSymbol(image)?.Name == other.AssemblyName);
                var joined = new ProjectImage(other, new MetadataReferenceProperties(MetadataImageKind.Assembly, reference.Aliases, reference.EmbedInteropTypes));
                compilation = image is null ? compilation.AddReferences(joined) : compilation.ReplaceReference(image, joined);
            }
        }

        return _byOriginal[ofWorkspace] = _byProject[project.Id] = compilation;
    }
}
