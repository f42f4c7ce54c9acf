using System.Collections.Immutable;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Recording;

namespace PolicyKit.Tool.Verifying;

/// <summary>
/// V3: the code analysed again, from the delivered source and the record of what the compiler got. Only the tool's own analyzers look at it; no
/// build file, generator or assembly of the vendor runs. What is missing is said and nothing is guessed in its place.
/// </summary>
internal sealed class SourceRerun(BuildRecord record, ImmutableSortedDictionary<string, byte[]> carried, DeliveredSource source)
{
    private readonly List<Bilingual> _wrong = [];
    private readonly List<Bilingual> _missing = [];
    private readonly ReferenceSearch _references = new(carried, [.. source.References, source.Folder]);

    /// <summary>What does not hold.</summary>
    public IReadOnlyList<Bilingual> Wrong => _wrong;

    /// <summary>Source texts that are the vendor's word: its build wrote them, or they lie outside of what was delivered.</summary>
    public int CarriedTexts => record.Projects.SelectMany(project => project.Sources).Count(file => file.Carried && file.Path.Length > 0);

    /// <summary>The record with what was delivered for it; both are whole once <see cref="RunAsync"/> gave a result.</summary>
    public RecordedBuild Build => new(source.Folder, carried, _references);

    /// <summary>What could not be judged, and why.</summary>
    public IReadOnlyList<Bilingual> Missing => _missing;

    /// <summary>The code as analysed here; null if something is wrong or missing.</summary>
    public async Task<(CodeRecord Record, ImmutableArray<CodeFinding> Findings)?> RunAsync(Action<string> progress, CancellationToken cancellationToken)
    {
        CompareSources();
        FindTexts();
        FindReferences();
        if (_wrong.Count > 0 || _missing.Count > 0)
        {
            return null;
        }

        var subject = Compile(progress, cancellationToken);
        var (wrong, missing) = new CompiledPolicies(source.Policy).Compare(subject.Projects.Select(project => project.Compilation));
        _wrong.AddRange(wrong);
        _missing.AddRange(missing);
        if (_wrong.Count > 0 || _missing.Count > 0)
        {
            return null;
        }

        NameWhatWasLeftOut();
        return await CodeAnalysis.RunAsync(subject, record, source.Folder, Work.DefaultJobs, progress, cancellationToken);
    }

    // The compiler refuses what the record's form allows and no compiler ever got.
    private LoadedSubject Compile(Action<string> progress, CancellationToken cancellationToken)
    {
        try
        {
            return Build.Compile(record, progress, cancellationToken);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or NotSupportedException or BadImageFormatException or NullReferenceException)
        {
            throw new InputException(ExitCode.Integrity, Texts.Both("PK9402", BundleFiles.Record));
        }
    }

    private IEnumerable<RecordedFile> Files => record.Projects.SelectMany(project => project.Sources.Concat(project.AdditionalFiles));

    private void CompareSources()
    {
        foreach (var file in Files.Where(file => !file.Carried).DistinctBy(file => file.Path))
        {
            var path = Path.Combine(source.Folder, file.Path);
            if (!File.Exists(path))
            {
                _wrong.Add(Texts.Both("PK9401_Source", file.Path));
            }
            else if (TextDigest.Of(Common.Files.Read(path)) != file.Sha256)
            {
                _wrong.Add(Texts.Both("PK9402_Source", file.Path));
            }
        }
    }

    private void FindTexts()
    {
        foreach (var file in Files.Where(file => file.Carried && !carried.ContainsKey(file.Sha256)))
        {
            _missing.Add(Texts.Both("Verify_TextMissing", file.Path));
        }
    }

    private void FindReferences()
    {
        foreach (var reference in record.Projects.SelectMany(project => project.References).DistinctBy(reference => reference.Sha256))
        {
            if (reference.Sha256 is { } digest && _references.Find(reference.Name, digest) is null)
            {
                _missing.Add(Texts.Both("Verify_ReferenceMissing", reference.Name, digest));
            }
        }
    }

    // Code that the vendor's build or solution left out is not judged, and nobody should think it was.
    private void NameWhatWasLeftOut()
    {
        foreach (var project in record.Projects.Where(project => !project.Judged && project.Sources.Any(file => !file.Carried)))
        {
            _missing.Add(Texts.Both("Verify_NotJudged", project.Name));
        }

        var compiled = Files.Where(file => !file.Carried).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var extensions = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ".cs", ".vb", ".fs" };
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        foreach (var file in Directory.EnumerateFiles(source.Folder, "*", options)
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Select(file => Path.GetRelativePath(source.Folder, file).Replace('\\', '/'))
            .Where(file => !compiled.Contains(file) && !file.Split('/').Any(part => part is "bin" or "obj" || part.StartsWith('.')))
            .Order(StringComparer.Ordinal))
        {
            _missing.Add(Texts.Both("Verify_NotCompiled", file));
        }
    }
}
