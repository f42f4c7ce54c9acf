using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Tool.Loading;

/// <summary>
/// What code without a build is compiled against: the reference assemblies of .NET that the tool carries (the same on every machine), the
/// library and policy it carries, the assemblies that lie beside the code, and ASP.NET Core of this machine where the code names it.
/// INVARIANT: one reference per assembly name, the first of that order.
/// </summary>
internal static class References
{
    public static ImmutableArray<MetadataReference> For(IEnumerable<string> besideTheCode, bool namesAspNetCore)
    {
        var framework = Net100.References.All.Cast<MetadataReference>();
        var names = Net100.References.All.Select(reference => Path.GetFileNameWithoutExtension(reference.FilePath ?? "")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var files = OwnFiles().Concat(besideTheCode).Concat(namesAspNetCore ? AspNetCore() : []);
        var others = files.Where(IsManaged).Where(file => names.Add(Path.GetFileNameWithoutExtension(file))).Select(file => (MetadataReference)MetadataReference.CreateFromFile(file));
        return [.. framework, .. others];
    }

    private static IEnumerable<string> OwnFiles() =>
        new[] { "PolicyKit.dll", "PolicyKit.Hanamaki.dll" }.Select(file => Path.Combine(AppContext.BaseDirectory, file));

    private static IEnumerable<string> AspNetCore()
    {
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(typeof(object).Assembly.Location)));
        var folder = shared is null ? null : Path.Combine(shared, "Microsoft.AspNetCore.App");
        var newest = Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Where(path => Version.TryParse(Path.GetFileName(path), out _)).MaxBy(path => Version.Parse(Path.GetFileName(path)))
            : null;
        return newest is null ? [] : Directory.EnumerateFiles(newest, "*.dll").Order(StringComparer.Ordinal);
    }

    private static bool IsManaged(string file)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(file));
            return image.HasMetadata;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return false;
        }
    }
}
