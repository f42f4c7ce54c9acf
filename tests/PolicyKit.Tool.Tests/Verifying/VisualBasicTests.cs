using PolicyKit.Tool.Recording;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Verifying;

/// <summary>A system with a project in Visual Basic: assessed, recorded, analysed again and compared like any.</summary>
public sealed class VisualBasicTests : IDisposable
{
    private readonly VendorSystem system = new();
    private readonly TemporaryFolder city = new();

    public void Dispose()
    {
        system.Dispose();
        city.Dispose();
    }

    [Fact]
    public async Task Visual_Basic_is_assessed_recorded_and_reproduced_from_source_to_binary()
    {
        File.WriteAllText(system.Of("src/Tax.App/Tax.App.csproj"), BuiltSystem.Project.Replace("<ItemGroup>", """<ItemGroup><ProjectReference Include="../Ledger/Ledger.vbproj" />""", StringComparison.Ordinal));
        File.WriteAllText(system.Of("src/Tax.App/Books.cs"), "namespace Tax.App; public static class Books { public static int Count => Ledger.Book.Keep(\"\"); }");
        File.WriteAllText(system.Of("src/Relay/Relay.csproj"), BuiltSystem.Project);
        Directory.CreateDirectory(system.Of("src/Ledger"));
        File.WriteAllText(system.Of("src/Ledger/Ledger.vbproj"), Code.Project().Replace("</PropertyGroup>", "<OptionStrict>On</OptionStrict><DefineConstants>LEDGER=3,NAME=\"a \"\"b\"\"\"</DefineConstants></PropertyGroup>", StringComparison.Ordinal));
        File.WriteAllText(system.Of("src/Ledger/Book.vb"), BasicCode.Book);
        await Dotnet.RunAsync(system.Path, "sln", "Zeimu.sln", "add", "src/Ledger/Ledger.vbproj");
        await Dotnet.RunAsync(system.Path, "build", "Zeimu.sln");
        (await ToolRun.OfAsync("keys", "new", "株式会社サンプル", "--out", system.Of("keys"))).EndsWith(0);
        var assessed = await ToolRun.OfAsync("assess", system.Manifest, "--audience", "public", "--as-of", VendorSystem.AsOf, "--out", system.Of("report"), "--key", system.Of("keys/key.pem"), "--lang", "ja");

        Assert.Contains(system.Assessment.Findings, finding => finding.Finding.Rule == "PK1001" && finding.Finding.Spot!.File == "src/Ledger/Book.vb");
        Assert.Contains(system.Assessment.Code.Projects, project => project is { File: "src/Ledger/Ledger.vbproj", Zone: "mynumber" } && project.Endpoints.Contains("example.com"));
        Assert.Empty(system.Assessment.Code.Problems);
        const string Limit = "Visual Basic のプロジェクト: Ledger";
        Assert.Contains(Limit, assessed.Output, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadAllText(system.Of("report/report.html")).Split(Limit).Length - 1);      // on its first page, and under what was not checked
        Assert.Contains(Limit, File.ReadAllText(system.Of("report/oscal-ar.json")), StringComparison.Ordinal);
        var open = File.ReadAllText(system.Of("report/report.public.html"));
        Assert.Contains("内部まで追跡できない言語", open, StringComparison.Ordinal);
        Assert.DoesNotContain("Ledger", open, StringComparison.Ordinal);
        var ledger = RecordJson.Read(BundleCopy.Read(system.Of("report/evidence.pkz"))["build/record.json"])!.Projects.Single(project => project.Name == "Ledger");
        Assert.Equal(Microsoft.CodeAnalysis.VisualBasic.OptionStrict.On, ledger.Options.Basic!.Strict);
        Assert.Contains("NAME=\"a \"\"b\"\"\"", ledger.Language.Symbols);

        BuiltSystem.Copy(system.Path, city.Of("source"), file => !file.Split('/').Any(part => part is "bin" or "obj" or "report" or "keys"));
        foreach (var project in new[] { "Tax.App", "Relay" })
        {
            BuiltSystem.Copy(system.Of($"src/{project}/bin/Debug/net10.0"), city.Of("binaries/" + project), _ => true);
        }

        var run = await ToolRun.OfAsync(
            "verify", system.Of("report/evidence.pkz"), "--trust", system.Of("keys/certificate.pem"), "--source", city.Of("source"), "--binaries", city.Of("binaries"), "--lang", "ja");

        Assert.Contains(Limit, run.Output, StringComparison.Ordinal);
        Assert.Contains("(V4)", run.Output, StringComparison.Ordinal);
        Assert.Contains("すべて証明済み", run.Output.Split('\n').Single(line => line.StartsWith("Tax.App/Ledger.dll (MVID", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
