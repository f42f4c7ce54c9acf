namespace PolicyKit.Tool.Tests.Harness;

/// <summary>
/// The good system of the samples as its vendor builds, assesses and delivers it: source in one folder, binaries in another. Further builds of
/// its tax application are what a vendor might deliver in place of the first.
/// </summary>
public sealed class BuiltSystem : IAsyncLifetime
{
    public const string Changed = "src/Tax.App/Assessments.cs";

    // What reaches code from outside of it: names of files, line ends, texts of generators.
    private const string Odd = """"
        using System.Runtime.CompilerServices;
        using System.Text.RegularExpressions;

        namespace Tax.App;

        public static partial class Codes
        {
            public const string Form = """
                first
                second
                """;

            [GeneratedRegex("[0-9]+")]
            public static partial Regex Digits();

            public static string Here([CallerFilePath] string file = "") => file;

            public static async IAsyncEnumerable<int> CountAsync(int to)
            {
                for (var i = 0; i < to; i++)
                {
                    await Task.Yield();
                    yield return new Counter(i).Next(step => step + to);
                }
            }

            public static ReadOnlySpan<int> Primes => [2, 3, 5, 7, 11];
        }

        file sealed record Counter(int Start)
        {
            public int Next(Func<int, int> step) => step(Start);
        }
        """";

    private readonly VendorSystem vendor = new();
    private readonly TemporaryFolder delivery = new();

    internal string Bundle => vendor.Of("report/evidence.pkz");

    internal string Certificate => vendor.Of("keys/certificate.pem");

    internal string Source => delivery.Of("source");

    /// <summary>What was delivered with the source.</summary>
    internal string Binaries => delivery.Of("binaries");

    /// <summary>Another build of the tax application.</summary>
    internal string Other(string name) => delivery.Of(name);

    public async ValueTask InitializeAsync()
    {
        Write("src/Tax.App/Codes.cs", Odd);
        Write("src/Tax.App/Tax.App.csproj", Project);
        Write("src/Relay/Relay.csproj", Project);
        Write("link.json", """{"documents":{"/_/*":"https://example.com/raw/*"}}""");
        await Dotnet.RunAsync(vendor.Path, "build", "Zeimu.sln", "-c", "Release");
        foreach (var project in new[] { "Tax.App", "Relay" })
        {
            Copy(vendor.Of($"src/{project}/bin/Release/net10.0"), Path.Combine(Binaries, project), _ => true);
        }

        (await ToolRun.OfAsync("keys", "new", "株式会社サンプル", "--out", vendor.Of("keys"))).EndsWith(0);
        (await ToolRun.OfAsync(
            "assess", vendor.Manifest, "--configuration", "Release", "--as-of", VendorSystem.AsOf, "--out", vendor.Of("report"), "--key", vendor.Of("keys/key.pem"), "--lang", "ja")).EndsWith(0);
        Copy(vendor.Path, Source, file => !file.Split('/').Any(part => part is "bin" or "obj" or "report" or "keys"));

        await BuildAsync("debug", "-c", "Debug");
        await BuildAsync("random", "-c", "Release", "-p:Deterministic=false");
        await BuildAsync("mapped", "-c", "Release", "-p:DebugType=embedded", $"-p:PathMap={vendor.Path}=/_/", $"-p:SourceLink={vendor.Of("link.json")}");
        vendor.Edit("430_000", "430_001", Changed);
        await BuildAsync("changed", "-c", "Release");
    }

    public ValueTask DisposeAsync()
    {
        vendor.Dispose();
        delivery.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The files of one folder in another.</summary>
    internal static void Copy(string from, string to, Func<string, bool> takes)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(from, file).Replace('\\', '/');
            if (takes(name))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, name))!);
                File.Copy(file, Path.Combine(to, name), overwrite: true);
            }
        }
    }

    /// <summary>A project of the system: it runs the rules in its own build.</summary>
    internal static string Project => Code.Project()
        .Replace("</PropertyGroup>", "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>", StringComparison.Ordinal)
        .Replace("<ItemGroup>", $"<ItemGroup>{Analyzer("PolicyKit.Analyzers.dll")}{Analyzer("PolicyKit.Analysis.dll")}", StringComparison.Ordinal);

    private static string Analyzer(string file) => $"""<Analyzer Include="{Path.Combine(AppContext.BaseDirectory, file)}" />""";

    private Task BuildAsync(string name, params string[] arguments) =>
        Dotnet.RunAsync(vendor.Path, ["build", "src/Tax.App/Tax.App.csproj", "--no-restore", "-o", Other(name), .. arguments]);

    private void Write(string name, string text) => File.WriteAllText(vendor.Of(name), text);
}
