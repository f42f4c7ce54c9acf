using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Lab.Programs;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>
/// Policies: attributes with arguments that a policy's author should not write, and the texts of compiled attributes altered in place. A policy that
/// is accepted can be held against a manifest, described, and digested, and says the same when it is read again.
/// </summary>
internal sealed class PolicyFuzz : FuzzedReader
{
    private static readonly string[] Texts =
    [
        "", " ", "1", "1.0.0", "99.0", "-1", "x.y", "2026-06-01", "2026-02-30", "6(3)", "PK1001", "PK6306 PK6307", "manifest: PK6306", "source: ", "attestation", "nobody", "T-1|T-1", "T-1=2026-02-30|=|", "a|a|b", "365", "9999999999",
        "*.lgwan.jp", "*", "a.*.b", "http://x", "\u0000", "\u202E", "日本語", "mynumber", "PolicyKit.Hanamaki", "Example.City", "public", "municipality",
    ];

    private static readonly string[] Parameters =
    [
        "max-waiver-days", "my-number-tasks", "implementing-bodies", "network-models", "contract-clauses", "sanitization-methods", "permitted-communications", "require-sanitization-both-directions", "max-training-months", "x", "",
    ];

    private readonly FuzzMaterial _material;
    private readonly string _file;
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Example.City", references: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ZoneAttribute).Assembly.Location)],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));

    public PolicyFuzz(FuzzMaterial material)
    {
        _material = material;
        _file = material.System.Of("Example.City.dll");
    }

    public override string Name => "policies";

    public override int Share => 1;

    public override FuzzInput Make(Draw draw)
    {
        var compiled = new MemoryStream();
        var result = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Source(draw))).Emit(compiled);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        var bytes = compiled.ToArray();
        for (var n = draw.Chance(30) ? draw.Between(1, 3) : 0; n > 0; n--)
        {
            Alter(bytes, draw);
        }

        return new FuzzInput(bytes);
    }

    public override bool Accepts(byte[] bytes)
    {
        File.WriteAllBytes(_file, bytes);
        try
        {
            var policy = PolicySource.Read(_file, null);
            if (PolicyDigest.Of(policy) != PolicyDigest.Of(PolicySource.Read(_file, null)))
            {
                throw new UnsoundException("two policies in one file");
            }

            var check = ManifestCheck.Run(_material.ManifestBytes[0], _material.System.Path, FuzzMaterial.AsOf, _ => policy);
            return check.Findings.All(finding => finding.Message.Ja.Length > 0) && PolicyDescription.Of(PolicySource.Catalog(_file, null)) is not null;
        }
        catch (InputException exception) when (exception.Code == ExitCode.BadInput)
        {
            return false;
        }
    }

    private static string Source(Draw draw)
    {
        var source = new StringBuilder("using PolicyKit;\nusing PolicyKit.ThreeLayer;\n");
        source.Append($"[assembly: Policy({Text(draw, "Example.City")}, {Text(draw, "1.0.0")}, Sequence = {draw.Pick("1", "2", "0")}, InForceFrom = {Text(draw, "2025-04-01")}, MinimumToolVersion = {Text(draw, "0.1")})]\n");
        for (var n = draw.Next(3); n > 0; n--)
        {
            source.Append($"[assembly: Clause({Text(draw, "6(3)")}, Parent = {(draw.Chance(70) ? "null" : Text(draw, "6"))}, Ja = {Text(draw, "分離")}, Binds = {Text(draw, "vendor")}, Checks = {Text(draw, "manifest: PK6306")})]\n");
            source.Append($"[assembly: RuleClause({Text(draw, "PK6306")}, {Text(draw, "6(3)")}, Waivable = {draw.Pick("true", "false")})]\n");
            source.Append($"[assembly: PolicyParameter({Literal(draw.Pick(Parameters))}, {Text(draw, "365")})]\n");
            source.Append($"[assembly: HostZone({Text(draw, "*.lgwan.jp")}, typeof({draw.Pick("LgwanZone", "LgwanZone", "InternetZone", "Odd", "string")}))]\n");
        }

        source.Append($"[Zone({Text(draw, "odd")}, {draw.Pick("4", "4", "9", "-1", "0")}, {draw.Pick("4", "4", "0", "99")}, Isolated = {draw.Pick("true", "false")}, NameJa = {Text(draw, "別")})] public sealed class Odd : IZone {{ }}\n");
        source.Append($"[Purpose({Text(draw, "inquiry")}, {Text(draw, "条例")})] public sealed class Inquiry : IPurpose {{ private Inquiry() {{ }} }}\n");
        source.Append($"[ZoneRoute({Text(draw, "in")}, Clause = {Text(draw, "6(3)")}, LegalBasis = {Text(draw, "条例")}, MaxDays = {draw.Pick("30", "30", "0", "-5", "99999")})] public sealed class In : Route<{draw.Pick("InternetZone", "InternetZone", "Odd", "LgwanZone")}, LgwanZone>, IAccepts<TextOnly> {{ private In() {{ }} }}\n");
        return source.ToString();
    }

    // A good policy has some thirty texts; one of them, or none, is drawn anew.
    private static string Text(Draw draw, string good) => Literal(draw.Chance(98) ? good : draw.Pick(Texts));

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    // Characters of attributes' texts, not the structure of the file: that is the run time's to read, and a damaged one is nobody's policy.
    private static void Alter(byte[] bytes, Draw draw)
    {
        var known = Encoding.UTF8.GetBytes(draw.Pick("Example.City", "6(3)", "PK6306", "365", "lgwan", "odd", "vendor", "2025-04-01", "manifest"));
        if (bytes.AsSpan().LastIndexOf(known) is > 0 and var at)
        {
            bytes[at + draw.Next(known.Length)] = draw.Pick<byte>([(byte)'x', (byte)'Z', (byte)'0', (byte)' ', (byte)'|', (byte)'=', 1, 127, 255]);
        }
    }
}
