using System.Globalization;

namespace PolicyKit.Package.Tests.Harness;

/// <summary>
/// The packages of this repository, packed once for the run into an empty folder, under a version that no earlier run used, and the
/// projects that the tests build from them. Everything lies in one temporary folder; the repository's own outputs are not touched.
/// </summary>
public sealed class PackedFeed : IDisposable
{
    private static readonly string[] Packages = ["PolicyKit", "PolicyKit.Hanamaki", "PolicyKit.Sanitization"];

    private readonly string root = Directory.CreateTempSubdirectory("policykit-packages-").FullName;
    private int workspaces;

    public PackedFeed()
    {
        Version = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");
        foreach (var package in Packages)
        {
            Dotnet.Run(
                Repository.Root,
                "pack", Path.Combine("src", package, package + ".csproj"), "-nologo", "-v:minimal",
                "-o", Feed, "--artifacts-path", Path.Combine(root, "build"), "-p:Version=" + Version);
        }
    }

    public string Version { get; }

    internal string Feed => Path.Combine(root, "feed");

    /// <summary>The path of one packed package.</summary>
    internal string PathOf(string package) => Path.Combine(Feed, $"{package}.{Version}.nupkg");

    /// <summary>An empty folder for the projects of one test, which restore from the feed into a packages folder of the run.</summary>
    internal Workspace NewWorkspace() =>
        new(Directory.CreateDirectory(Path.Combine(root, $"work{++workspaces}")).FullName, this, Path.Combine(root, "packages"));

    public void Dispose() => Directory.Delete(root, recursive: true);
}
