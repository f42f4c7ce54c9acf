using System.Text;
using System.Text.RegularExpressions;
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
internal sealed partial class PolicyFuzz : FuzzedReader
{
    private static readonly string[] Texts =
    [
        "", " ", "1", "1.0.0", "99.0", "-1", "x.y", "2026-06-01", "2026-02-30", "6(3)", "PK1001", "PK6306 PK6307", "manifest: PK6306", "source: ", "attestation", "nobody", "T-1|T-1", "T-1=2026-02-30|=|", "a|a|b", "365", "9999999999",
        "*.lgwan.jp", "*", "a.*.b", "http://x", "\u0000", "\u202E", "日本語", "mynumber", "PolicyKit.Hanamaki", "Example.City", "public", "municipality",
    ];

    /// <summary>A sound policy; its texts and numbers are what is drawn anew.</summary>
    public static readonly string Good = SamplePolicy.With(
        "[assembly: PolicyParameter(\"permitted-communications\", \"T-1=2026-06-01|T-2\")]", "[assembly: PolicyParameter(\"sanitization-methods\", \"TextOnly\")]");

    private readonly FuzzMaterial _material;
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Example.City", references: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ZoneAttribute).Assembly.Location)],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));

    private int _files;

    public PolicyFuzz(FuzzMaterial material) => _material = material;

    public override string Name => "policies";

    public override int Share => 5;

    public override FuzzInput Make(Draw draw)
    {
        var bytes = Compile(Source(draw));
        for (var n = draw.Chance(30) ? draw.Between(1, 3) : 0; n > 0; n--)
        {
            Alter(bytes, draw);
        }

        return new FuzzInput(bytes);
    }

    public byte[] Compile(string source)
    {
        var compiled = new MemoryStream();
        var result = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source)).Emit(compiled);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return compiled.ToArray();
    }

    public override bool Accepts(byte[] bytes)
    {
        // A file of its own: the run time reads an assembly of one path once.
        var file = _material.System.Of($"policy-{Interlocked.Increment(ref _files)}.dll");
        File.WriteAllBytes(file, bytes);
        try
        {
            var policy = PolicySource.Read(PolicyRequest.Of(file), null);
            if (PolicyDigest.Of(PolicySource.Catalog(PolicyRequest.Of(file), null)) != policy.Digest)
            {
                throw new UnsoundException("two policies in one file");
            }

            var check = ManifestCheck.Run(_material.ManifestBytes[0], _material.System.Path, FuzzMaterial.AsOf, _ => policy);
            return check.Findings.All(finding => finding.Message.Ja.Length > 0) && PolicyDescription.Of(PolicySource.Catalog(PolicyRequest.Of(file), null)) is not null;
        }
        catch (InputException exception) when (exception.Code == ExitCode.BadInput)
        {
            return false;
        }
    }

    private static string Source(Draw draw)
    {
        var lines = Good.Split('\n').ToList();
        var declarations = lines.FindAll(line => line.StartsWith("[assembly", StringComparison.Ordinal));
        switch (draw.Next(6))
        {
            case 0:
                lines.Remove(draw.Pick(declarations));
                break;
            case 1:
                lines.Insert(2, draw.Pick(declarations.FindAll(line => !line.Contains(" Policy(", StringComparison.Ordinal))));      // two of that do not compile
                break;
        }

        var source = string.Join('\n', lines);
        for (var n = draw.Next(4); n > 0; n--)
        {
            var literals = Literals().Matches(source);
            var literal = literals[draw.Next(literals.Count)];
            var drawn = literal.Value[0] == '"' ? SymbolDisplay.FormatLiteral(draw.Pick(Texts), quote: true) : draw.Pick("0", "-1", "1", "9", "2147483647");
            source = source.Remove(literal.Index, literal.Length).Insert(literal.Index, drawn);
        }

        return source;
    }

    [GeneratedRegex("\"[^\"]*\"|(?<== )[0-9]+")]
    private static partial Regex Literals();

    // Characters of attributes' texts, not the structure of the file: that is the run time's to read, and a damaged one is nobody's policy.
    private static void Alter(byte[] bytes, Draw draw)
    {
        var known = Encoding.UTF8.GetBytes(draw.Pick("Example.City", "inquiry", "PK1005", "365", "lgwan", "mail-in", "vendor", "2025-04-01", "source"));
        if (bytes.AsSpan().LastIndexOf(known) is > 0 and var at)
        {
            bytes[at + draw.Next(known.Length)] = draw.Pick<byte>([(byte)'x', (byte)'Z', (byte)'0', (byte)' ', (byte)'|', (byte)'=', 1, 127, 255]);
        }
    }
}
