using System.Collections.Immutable;
using System.Globalization;
using System.Reflection.PortableExecutable;

namespace PolicyKit.Lab.RealCode;

/// <summary>
/// A folder as NuGet unpacks into: <c>id/version/lib/framework/*.dll</c>. Of each package the newest version counts, built for the newest framework it has; an
/// assembly that several packages bring counts once. In ordinal order of their names, so that two machines with the same packages read the same.
/// </summary>
internal sealed class PackageFolder
{
    private readonly ImmutableSortedDictionary<string, PackageAssembly> _assemblies;

    public PackageFolder(string path) => _assemblies = Directory.EnumerateDirectories(path).Order(StringComparer.Ordinal)
        .SelectMany(AssembliesOf).GroupBy(static a => a.Name, StringComparer.OrdinalIgnoreCase)
        .ToImmutableSortedDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);

    public IEnumerable<PackageAssembly> Assemblies => _assemblies.Values;

    public string? PathOf(string assembly) => _assemblies.GetValueOrDefault(assembly)?.Path;

    private static IEnumerable<PackageAssembly> AssembliesOf(string package)
    {
        if (Directory.EnumerateDirectories(package).MaxBy(static v => VersionOf(Path.GetFileName(v))) is not { } version) return [];
        var frameworks = Path.Combine(version, "lib");
        if (!Directory.Exists(frameworks) || Directory.EnumerateDirectories(frameworks).MaxBy(RankOf) is not { } framework) return [];
        return Directory.EnumerateFiles(framework, "*.dll").Where(IsManaged)
            .Select(dll => new PackageAssembly($"{Path.GetFileNameWithoutExtension(dll)}", $"{Path.GetFileName(package)} {Path.GetFileName(version)}", dll));
    }

    // A prerelease comes before its release.
    public static (Version, bool, string) VersionOf(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return (Version.TryParse(dash < 0 ? text : text[..dash], out var version) ? version : new Version(0, 0), dash < 0, text);
    }

    // net10.0 before net8.0 before netcoreapp, netstandard and .NET Framework (net48, written without a dot).
    private static (int, double, string) RankOf(string folder)
    {
        var name = Path.GetFileName(folder);
        var number = name.TrimStart([.. "abcdefghijklmnopqrstuvwxyz"]);
        var dash = number.IndexOf('-', StringComparison.Ordinal);
        var version = double.TryParse(dash < 0 ? number : number[..dash], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var v) ? v : 0;
        var kind = name.StartsWith("netcoreapp", StringComparison.Ordinal) ? 2
            : name.StartsWith("netstandard", StringComparison.Ordinal) ? 1
            : name.StartsWith("net", StringComparison.Ordinal) && number.Contains('.', StringComparison.Ordinal) ? 3 : 0;
        return (kind, version, name);
    }

    public static bool IsManaged(string dll)
    {
        using var stream = File.OpenRead(dll);
        using var reader = new PEReader(stream);
        return reader.HasMetadata;
    }
}

/// <summary>An assembly of a package.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Package">Id and version of the package.</param>
/// <param name="Path">Where it lies.</param>
internal sealed record PackageAssembly(string Name, string Package, string Path);
