using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Recording;

namespace PolicyKit.Tool.Verifying.Binaries;

/// <summary>
/// V4: the delivered binaries against the source that was analysed. Every project of the record must have been delivered, and every assembly of
/// the folder must come from one, or be a file that the source was compiled against, or hold no code. Nothing of the folder is loaded or run.
/// </summary>
/// <param name="folder">The delivered folder.</param>
/// <param name="own">Folders with the verifier's own copies of assemblies.</param>
internal sealed class BinaryComparison(string folder, IReadOnlyList<string> own)
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".dll", ".exe" };
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly List<Bilingual> _open = [];
    private readonly List<Bilingual> _notes = [];
    private readonly List<AssemblyProof> _proofs = [];

    /// <summary>What could not be told, of no assembly in particular.</summary>
    public IReadOnlyList<Bilingual> Open => _open;

    /// <summary>What nobody should take for proven, although it does not stand against the level.</summary>
    public IReadOnlyList<Bilingual> Notes => _notes;

    /// <summary>What was proven of each assembly that comes from the source.</summary>
    public IReadOnlyList<AssemblyProof> Proofs => _proofs;

    public bool IsComplete => _open.Count == 0 && _proofs.All(proof => proof.IsComplete);

    public void Run(BuildRecord record, RecordedBuild build, Action<string> progress, CancellationToken cancellationToken)
    {
        if (record.Kind != SubjectKind.Build)
        {
            _open.Add(Texts.Both("Binary_NoBuild"));
            return;
        }

        var compiled = build.CompileEach(record, cancellationToken).ToList();
        var assemblies = Assemblies().ToList();
        foreach (var assembly in assemblies)
        {
            progress(assembly.File);
            var projects = compiled.Where(pair => pair.Project.Options.AssemblyName == assembly.Name).ToList();
            if (projects.Count > 0)
            {
                if (assembly.Resources > 0)
                {
                    _notes.Add(Texts.Both("Binary_Resources", assembly.File, assembly.Resources));
                }

                _proofs.Add(Best(projects.Select(pair => new AssemblyComparison(assembly).With(pair.Project, pair.Compilation, build, cancellationToken))));
            }
        }

        var names = assemblies.Select(assembly => assembly.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (project, _) in compiled.Where(pair => !names.Contains(pair.Project.Options.AssemblyName)).DistinctBy(pair => pair.Project.Options.AssemblyName))
        {
            _open.Add(Texts.Both("Binary_NotDelivered", project.Name, project.Options.AssemblyName));
        }

        NameStrangers(record, assemblies.Where(assembly => compiled.All(pair => pair.Project.Options.AssemblyName != assembly.Name)));
    }

    // One project built for several frameworks gives several assemblies of one name.
    private static AssemblyProof Best(IEnumerable<AssemblyProof> proofs) => proofs.MinBy(proof => (proof.Wrong.Length, proof.Open.Length))!;

    private IEnumerable<DeliveredAssembly> Assemblies()
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", Everything).Where(path => Extensions.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (DeliveredAssembly.Read(path, file) is { } assembly)
            {
                yield return assembly;
            }
            else
            {
                _notes.Add(Texts.Both("Binary_NotManaged", file));
            }
        }
    }

    private void NameStrangers(BuildRecord record, IEnumerable<DeliveredAssembly> strangers)
    {
        var known = record.Projects.SelectMany(project => project.References).Select(reference => reference.Sha256).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var stranger in strangers.Where(stranger => stranger.HoldsCode && !known.Contains(stranger.Sha256) && !IsOwn(stranger)))
        {
            _open.Add(Texts.Both("Binary_Stranger", stranger.File));
        }
    }

    private bool IsOwn(DeliveredAssembly stranger) => own
        .SelectMany(copies => Directory.EnumerateFiles(copies, Path.GetFileName(stranger.File), Everything))
        .Any(copy => Files.Read(copy).AsSpan().SequenceEqual(stranger.Bytes));
}
