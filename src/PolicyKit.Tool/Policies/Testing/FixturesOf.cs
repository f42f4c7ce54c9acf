using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary>Where fixtures are found: in the files or folders that are named, beside a policy's assembly, or inside of its package.</summary>
internal static class FixturesOf
{
    public static IEnumerable<(string Name, byte[] Content)> Path(string path) => Directory.Exists(path) ? Folder(path)
        : [(System.IO.Path.GetFileName(path), Files.Read(path))];

    public static IEnumerable<(string Name, byte[] Content)> Policy(PolicyRequest request) => request.File is not { } file ? Folder(AppContext.BaseDirectory)
        : PolicyPackage.IsPackage(file) ? PolicyPackage.FilesIn(Files.Read(file), FixtureFile.Extension)
        : Folder(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file))!);

    private static IEnumerable<(string Name, byte[] Content)> Folder(string folder) => Directory.EnumerateFiles(folder, "*" + FixtureFile.Extension)
        .Order(StringComparer.Ordinal).Select(file => (System.IO.Path.GetFileName(file), Files.Read(file)));
}
