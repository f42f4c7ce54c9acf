using System.Security;

namespace PolicyKit.Package.Tests.Harness;

/// <summary>The projects of one test, in a folder of its own.</summary>
internal sealed class Workspace
{
    private readonly string folder;
    private readonly PackedFeed feed;

    public Workspace(string folder, PackedFeed feed, string packagesFolder)
    {
        this.folder = folder;
        this.feed = feed;
        File.Copy(Path.Combine(Repository.Root, "global.json"), Path.Combine(folder, "global.json"));
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="policykit-local" value="{SecurityElement.Escape(feed.Feed)}" />
              </packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{SecurityElement.Escape(packagesFolder)}</RestorePackagesPath>
                <RestoreFallbackFolders>{SecurityElement.Escape(MachinePackages())}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", "<Project />");
    }

    public void Write(string path, string text)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public string PathOf(string path) => Path.Combine(folder, path);

    /// <summary>Writes a project file that refers to packages of the feed and to other projects of this workspace.</summary>
    public void Project(
        string path, string properties, IEnumerable<string>? packages = null, IEnumerable<string>? projects = null, string items = "",
        string targetFramework = "net10.0") =>
        Write(path, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{targetFramework}</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {string.Concat((packages ?? []).Select(package => $"""<PackageReference Include="{package}" Version="{feed.Version}" />"""))}
                {string.Concat((projects ?? []).Select(static project => $"""<ProjectReference Include="{project}" />"""))}
                {items}
              </ItemGroup>
            </Project>
            """);

    public BuildLog Build(string project, params string[] options)
    {
        var (code, output) = Dotnet.Try(folder, ["build", project, "-nologo", "-v:minimal", "-clp:NoSummary", .. options]);
        return new BuildLog(code == 0, output);
    }

    /// <summary>Packs a project into the folder <c>packed</c>.</summary>
    public BuildLog Pack(string project)
    {
        var (code, output) = Dotnet.Try(folder, ["pack", project, "-nologo", "-v:minimal", "-o", "packed"]);
        return new BuildLog(code == 0, output);
    }

    // What other restores of this machine brought already need not be fetched again. The packages under test have a version nobody has.
    private static string MachinePackages()
    {
        var path = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } given
            ? given
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(path) ? path : "";
    }
}
