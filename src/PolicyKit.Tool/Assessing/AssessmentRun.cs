using System.Collections.Immutable;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Recording;

namespace PolicyKit.Tool.Assessing;

/// <summary>From files to an assessment and its bundle.</summary>
/// <param name="Manifest">The manifest as checked.</param>
/// <param name="Assessment">The assessment; null if the manifest could not be read or was not of the right form.</param>
/// <param name="Bundle">The files of the bundle; null if there is no assessment.</param>
internal sealed record AssessmentRun(ManifestCheck Manifest, Assessment? Assessment, ImmutableSortedDictionary<string, byte[]>? Bundle)
{
    public static async Task<AssessmentRun> RunAsync(AssessmentRequest request, Action<string> progress, CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(request.Manifest);
        var folder = Path.GetDirectoryName(file)!;
        var manifest = ManifestCheck.Run(file, request.AsOf, request.Policy);
        if (manifest.Root is null || !manifest.RulesRan)
        {
            return new AssessmentRun(manifest, null, null);
        }

        var (record, carried) = BuildRecorder.Record(await LoadAsync(request, manifest, folder, progress, cancellationToken), folder);
        var all = carried.All();
        var compiled = new RecordedBuild(folder, all, new ReferenceSearch(all, [])).Compile(record, progress, cancellationToken);
        var (code, findings) = await CodeAnalysis.RunAsync(compiled, record, folder, request.Jobs, progress, cancellationToken);
        var waiverBytes = request.Waivers is null ? null : Files.Read(request.Waivers);
        var waivers = waiverBytes is null ? WaiverFile.None : WaiverFile.Read(waiverBytes, request.Policy.Certificate is null ? null : Files.Read(request.Policy.Certificate));
        var manifestBytes = Files.Read(file);
        var assessment = Assessor.Assess(
            manifest, Path.GetFileName(file), folder, TextDigest.Of(manifestBytes), code, findings, waivers, request.AsOf, request.Audience);
        var bundle = BundleFiles.Reports(assessment).ToBuilder();
        bundle[BundleFiles.Manifest] = manifestBytes;
        bundle[BundleFiles.Record] = RecordJson.Write(record);
        foreach (var (digest, content) in carried.WithinBounds())
        {
            bundle[BundleFiles.Carried + digest] = content;
        }

        if (waiverBytes is not null)
        {
            bundle[BundleFiles.Waivers] = waiverBytes;
        }

        foreach (var evidence in assessment.Evidence.Where(evidence => Below.IsBelow(evidence.File) && File.Exists(Path.Combine(folder, evidence.File))))
        {
            bundle[BundleFiles.Evidence + evidence.File] = Files.Read(Path.Combine(folder, evidence.File));
        }

        if (request.Audience == Audience.Vendor && manifest.Policy!.IsPartlyConfidential)
        {
            Refuse(bundle, ConfidentialTexts.Of(manifest.Policy));
        }

        if (request.Key is not null)
        {
            bundle[BundleFiles.Statement] = Statement.Sign(bundle.ToImmutable(), assessment, request.Key);
        }

        return new AssessmentRun(manifest, assessment, bundle.ToImmutable());
    }

    // The texts came from somewhere else, then: a vendor's file that quotes what its vendor should not know.
    private static void Refuse(IEnumerable<KeyValuePair<string, byte[]>> bundle, ConfidentialTexts confidential)
    {
        foreach (var (name, _) in bundle.Where(file => confidential.AreSaidBy(file.Value)))
        {
            throw new InputException(ExitCode.Integrity, Texts.Both("PK7101", name));
        }
    }

    private static Task<LoadedSubject> LoadAsync(AssessmentRequest request, ManifestCheck manifest, string folder, Action<string> progress, CancellationToken cancellationToken)
    {
        if (!request.Sources)
        {
            return BuildLoader.EvaluateAsync(request.Solution is null ? OnlySolutionIn(folder) : Path.GetFullPath(request.Solution), request.Configuration, request.Jobs, progress, cancellationToken);
        }

        var folders = CodeAndManifest.ProjectsOf(manifest.Root!, folder)
            .Select(project => Directory.Exists(project) ? project : Path.GetDirectoryName(project)!)
            .Where(Directory.Exists).Distinct(StringComparer.Ordinal).ToList();
        return Task.Run(() => SourceLoader.Load(folder, folders, cancellationToken), cancellationToken);
    }

    private static string OnlySolutionIn(string folder)
    {
        var found = Directory.EnumerateFiles(folder, "*.sln").Concat(Directory.EnumerateFiles(folder, "*.slnx")).Order(StringComparer.Ordinal).ToList();
        return found.Count == 1 ? found[0] : throw InputException.Bad("Assess_NoSolution", folder);
    }
}
