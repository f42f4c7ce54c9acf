namespace PolicyKit.Lab.RealCode;

/// <summary>
/// Published assemblies of this machine: the packages that were restored, the shared frameworks, the SDK. An assembly that several of them bring counts once, and
/// a package's before a framework's. In ordinal order of their names.
/// </summary>
internal sealed class PublishedCode
{
    private readonly SortedDictionary<string, PackageAssembly> _assemblies = new(StringComparer.OrdinalIgnoreCase);

    private readonly PackageFolder _packages;

    /// <param name="packages">A folder as NuGet unpacks into, or null for the one that restores on this machine fill.</param>
    public PublishedCode(string? packages)
    {
        _packages = new PackageFolder(packages ?? RestoredPackages);
        var runtime = Directory.GetParent(typeof(object).Assembly.Location)!;
        var root = runtime.Parent!.Parent!.Parent!;
        foreach (var assembly in _packages.Assemblies.Concat(root.GetDirectories("shared").Concat(root.GetDirectories("sdk"))
            .SelectMany(static f => f.Name == "sdk" ? [f] : f.GetDirectories()).OrderBy(static f => f.Name, StringComparer.Ordinal).SelectMany(InNewest)))
            _assemblies.TryAdd(assembly.Name, assembly);
    }

    public static string RestoredPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public IEnumerable<PackageAssembly> Assemblies => _assemblies.Values;

    public bool IsOfPackage(PackageAssembly assembly) => _packages.PathOf(assembly.Name) == assembly.Path;

    public DecompiledAssembly Decompiled(PackageAssembly assembly) => new(assembly.Path, PathOf);

    // What the runtime's own assemblies have, the framework's reference assemblies tell already: with both, no type of theirs would be one type.
    private string? PathOf(string assembly) => _assemblies.GetValueOrDefault(assembly) is { } found && !found.Package.StartsWith("Microsoft.NETCore.App ", StringComparison.Ordinal) ? found.Path : null;

    // The folder has one folder a version.
    private static IEnumerable<PackageAssembly> InNewest(DirectoryInfo folder) =>
        folder.GetDirectories().MaxBy(static v => PackageFolder.VersionOf(v.Name)) is not { } version ? [] :
        version.EnumerateFiles("*.dll", SearchOption.AllDirectories)
            .Where(static f => !f.Name.EndsWith(".resources.dll", StringComparison.OrdinalIgnoreCase) && PackageFolder.IsManaged(f.FullName))
            .OrderBy(static f => f.FullName, StringComparer.Ordinal)
            .Select(f => new PackageAssembly(Path.GetFileNameWithoutExtension(f.Name), $"{folder.Name} {version.Name}", f.FullName));
}
