using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Verifying;

/// <summary><c>verify --binaries</c>: the delivered binaries are the source that was analysed, or it is said what is not.</summary>
public sealed class BinariesTests(BuiltSystem system) : IClassFixture<BuiltSystem>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Binaries_of_the_delivered_source_reach_V4_and_conform()
    {
        var run = (await VerifyAsync(system.Binaries)).EndsWith(0);

        Assert.Contains("バイナリ検証済み (V4)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tax.App/Tax.App.dll (MVID ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Relay/Relay.dll (MVID ", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.Output.Split("決定的にコンパイルされています").Length - 1);
        Assert.Equal(2, run.Output.Split("再コンパイルと同じコードです").Length - 1);
        Assert.DoesNotContain("未検査", run.Output.Replace("未検査: ", "", StringComparison.Ordinal).Split("件のソーステキスト")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapped_paths_source_link_and_a_PDB_inside_reach_V4_as_well()
    {
        var binaries = With("mapped");
        Assert.False(File.Exists(Path.Combine(binaries, "Tax.App/Tax.App.pdb")));

        Assert.Contains("(V4)", (await VerifyAsync(binaries)).EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ends_of_another_checkout_are_the_same_source()
    {
        var source = folder.Of("source");
        BuiltSystem.Copy(system.Source, source, _ => true);
        foreach (var file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        Assert.Contains("(V4)", (await VerifyAsync(system.Binaries, source)).EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_changed_line_is_named_by_its_file_and_its_member()
    {
        var run = (await VerifyAsync(With("changed"))).EndsWith(4);

        Assert.Contains("Tax.App/Tax.App.dll: PK9402: 納品・解析されたものとは異なる 'src/Tax.App/Assessments.cs'", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tax.App.Assessments", run.Output.Split("再コンパイルしたコードと")[1], StringComparison.Ordinal);
        Assert.Contains("(V3)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Relay/Relay.dll (MVID ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PDB_that_claims_another_source_is_altered_or_does_not_help()
    {
        var binaries = With("changed");
        var (assembly, pdb) = (Path.Combine(binaries, "Tax.App/Tax.App.dll"), Path.Combine(binaries, "Tax.App/Tax.App.pdb"));
        var before = ChecksumOf(pdb);
        var delivered = File.ReadAllBytes(Path.Combine(system.Source, BuiltSystem.Changed));
        var changed = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(delivered).Replace("430_000", "430_001", StringComparison.Ordinal));
        Replace(pdb, SHA256.HashData(changed), SHA256.HashData(delivered));

        Assert.Contains("PK9402: PDB がコンパイル後に改変されています", (await VerifyAsync(binaries)).EndsWith(4).Output, StringComparison.Ordinal);

        Replace(assembly, before, ChecksumOf(pdb));
        var run = (await VerifyAsync(binaries)).EndsWith(4);
        Assert.Contains("Tax.App.Assessments", run.Output.Split("再コンパイルしたコードと")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assembly_of_the_same_name_from_another_source_is_noticed()
    {
        var binaries = With("mapped");
        var path = Path.Combine(binaries, "Tax.App/Tax.App.dll");
        var result = CSharpCompilation.Create(
            "Tax.App", [CSharpSyntaxTree.ParseText("namespace Tax.App { public static class Other { public static void Send() => System.Console.WriteLine(); } }")],
            Net100.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(result.Success);

        var run = (await VerifyAsync(binaries)).EndsWith(4);

        Assert.Contains("PK9406: 納品されたソースにない宣言が", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tax.App.Other", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_only_bears_the_name_is_not_the_assembly()
    {
        var binaries = With("mapped");
        File.Copy(Path.Combine(binaries, "Relay/Relay.dll"), Path.Combine(binaries, "Tax.App/Tax.App.dll"), overwrite: true);

        Assert.Contains("アセンブリ 'Tax.App' がバイナリのフォルダーにありません", (await VerifyAsync(binaries)).EndsWith(3).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stripped_PDB_is_said_and_keeps_V3()
    {
        var binaries = Copy();
        File.Delete(Path.Combine(binaries, "Tax.App/Tax.App.pdb"));

        var run = (await VerifyAsync(binaries)).EndsWith(3);

        Assert.Contains("Tax.App/Tax.App.dll: PDB がないため", run.Output, StringComparison.Ordinal);
        Assert.Contains("ソース検証済み (V3)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PDB_of_another_build_or_of_the_old_form_is_told_from_none()
    {
        var binaries = Copy();
        var pdb = Path.Combine(binaries, "Tax.App/Tax.App.pdb");
        File.Copy(Path.Combine(system.Other("changed"), "Tax.App.pdb"), pdb, overwrite: true);
        Assert.Contains("隣にある PDB は別のビルドのもの", (await VerifyAsync(binaries)).EndsWith(3).Output, StringComparison.Ordinal);

        File.WriteAllText(pdb, "Microsoft C/C++ MSF 7.00");
        Assert.Contains("PDB が旧形式", (await VerifyAsync(binaries)).EndsWith(3).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_that_nobody_can_repeat_is_said()
    {
        Assert.Contains("決定的にコンパイルされていない", (await VerifyAsync(With("random"))).EndsWith(3).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_of_another_configuration_than_was_assessed_is_not_V4()
    {
        var run = (await VerifyAsync(With("debug"))).EndsWith(4);

        Assert.Contains("[assembly: System.Reflection.AssemblyConfigurationAttribute]", run.Output, StringComparison.Ordinal);
        Assert.Contains("assess --configuration", run.Output, StringComparison.Ordinal);
        Assert.Contains("(V3)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Machine_code_beside_IL_is_said()
    {
        var binaries = Copy();
        var path = Path.Combine(binaries, "Tax.App/Tax.App.dll");
        var bytes = File.ReadAllBytes(path);
        using (var image = new PEReader(new MemoryStream(bytes)))
        {
            bytes[image.PEHeaders.CorHeaderStartOffset + 16] &= 0xFE;      // "nothing but IL"
        }

        File.WriteAllBytes(path, bytes);

        Assert.Contains("機械語", (await VerifyAsync(binaries)).EndsWith(3).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assembly_that_nobody_analysed_is_named_unless_the_verifier_has_it()
    {
        var binaries = Copy();
        var extra = CompiledPolicy.Write(Path.Combine(binaries, "Tax.App/Extra.dll"), "public static class Extra { public static int One() => 1; }");
        Assert.Contains("'Tax.App/Extra.dll' は証跡のどのプロジェクトのものでもなく", (await VerifyAsync(binaries)).EndsWith(3).Output, StringComparison.Ordinal);

        Directory.CreateDirectory(folder.Of("own"));
        File.Copy(extra, folder.Of("own/Extra.dll"));
        Assert.Contains("(V4)", (await VerifyAsync(binaries, null, "--references", folder.Of("own"))).EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_no_assembly_is_named_and_broken_ones_do_no_harm()
    {
        var binaries = Copy();
        File.WriteAllText(Path.Combine(binaries, "native.dll"), "MZ");
        var bytes = File.ReadAllBytes(Path.Combine(binaries, "Tax.App/Tax.App.dll"));
        for (var seed = 1; seed <= 20; seed++)
        {
            var altered = (byte[])bytes.Clone();
            altered[(int)((long)bytes.Length * seed / 21)] ^= 0x41;
            Directory.CreateDirectory(Path.Combine(binaries, $"broken-{seed}"));
            File.WriteAllBytes(Path.Combine(binaries, $"broken-{seed}/Tax.App.dll"), altered);
        }

        var run = await VerifyAsync(binaries);

        Assert.Contains("'native.dll' は .NET アセンブリではありません", run.Output, StringComparison.Ordinal);
        Assert.True(run.Code is 3 or 4, run.Output + run.Error);
    }

    [Fact]
    public async Task Binaries_without_source_are_bad_input()
    {
        (await ToolRun.OfAsync("verify", system.Bundle, "--binaries", system.Binaries)).EndsWith(2);
    }

    [Fact]
    public async Task Bundle_that_was_made_without_a_build_has_nothing_to_hold_binaries_against()
    {
        using var loose = new VendorSystem();
        (await loose.AssessAsync()).EndsWith(0);

        var run = (await ToolRun.OfAsync("verify", loose.Of("report/evidence.pkz"), "--source", loose.Path, "--binaries", system.Binaries, "--lang", "ja")).EndsWith(3);

        Assert.Contains("証跡はビルドではなくソースファイルだけから作られています", run.Output, StringComparison.Ordinal);
    }

    private Task<ToolRun> VerifyAsync(string binaries, string? source = null, params string[] more) => ToolRun.OfAsync(
        ["verify", system.Bundle, "--trust", system.Certificate, "--source", source ?? system.Source, "--binaries", binaries, "--lang", "ja", .. more]);

    private string Copy()
    {
        BuiltSystem.Copy(system.Binaries, folder.Of("binaries"), _ => true);
        return folder.Of("binaries");
    }

    /// <summary>The delivered binaries with another build of the tax application.</summary>
    private string With(string build)
    {
        BuiltSystem.Copy(system.Binaries, folder.Of("binaries"), file => !file.StartsWith("Tax.App/Tax.App.", StringComparison.Ordinal));
        BuiltSystem.Copy(system.Other(build), folder.Of("binaries/Tax.App"), file => file.StartsWith("Tax.App.", StringComparison.Ordinal));
        return folder.Of("binaries");
    }

    private static byte[] ChecksumOf(string pdb)
    {
        var bytes = File.ReadAllBytes(pdb);
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. bytes]);
        bytes.AsSpan(provider.GetMetadataReader().DebugMetadataHeader!.IdStartOffset, 20).Clear();
        return SHA256.HashData(bytes);
    }

    private static void Replace(string file, byte[] from, byte[] to)
    {
        var bytes = File.ReadAllBytes(file);
        var at = bytes.AsSpan().IndexOf(from);
        Assert.True(at > 0);
        to.CopyTo(bytes, at);
        File.WriteAllBytes(file, bytes);
    }
}
