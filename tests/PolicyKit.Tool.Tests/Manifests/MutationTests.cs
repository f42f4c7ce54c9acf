using System.Text;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Manifests;

/// <summary>Manifests damaged at random, always the same way: reading them never crashes, and every finding has a text and stands in the file.</summary>
public sealed class MutationTests : IDisposable
{
    private const int Mutants = 2_000;

    private static readonly string[] Pieces = ["", ":", "- ", "{", "}", "[", "]", "\"", "'", "\n", "  ", "&a ", "*a", "!x ", "|\n", "#", "\t", "\0", "null", "~", "2026-02-30", "ＬＧＷＡＮ", "? "];

    private readonly VendorSystem system = new();

    public void Dispose() => system.Dispose();

    [Fact]
    public void Damaged_manifest_is_answered_never_a_crash()
    {
        var good = File.ReadAllText(system.Manifest);
        var policy = PolicySource.Read(PolicyRequest.Carried, null);
        var random = new Random(20260401);
        var refused = 0;
        for (var i = 0; i < Mutants; i++)
        {
            var text = Mutate(good, random);
            var check = ManifestCheck.Run(Encoding.UTF8.GetBytes(text), system.Path, new DateOnly(2026, 6, 1), _ => policy);

            Assert.True(check.Root is not null || check.Findings.Length > 0, text);
            var lines = text.Split('\n').Length;
            Assert.All(check.Findings, finding => Assert.True(finding.Message.Ja.Length > 0 && finding.Line <= lines + 1, $"{finding}\n{text}"));
            refused += check.Findings.Length > 0 ? 1 : 0;
        }

        Assert.InRange(refused, Mutants / 4, Mutants);
    }

    [Fact]
    public void Damaged_bytes_are_answered_never_a_crash()
    {
        var good = File.ReadAllBytes(system.Manifest);
        var policy = PolicySource.Read(PolicyRequest.Carried, null);
        var random = new Random(8);
        for (var i = 0; i < 500; i++)
        {
            var bytes = (byte[])good.Clone();
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var check = ManifestCheck.Run(bytes[..random.Next(1, bytes.Length)], system.Path, new DateOnly(2026, 6, 1), _ => policy);
            Assert.NotEqual(ExitCode.Internal, check.Answer(Tool.Checking.Severity.Error));
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var start = random.Next(text.Length);
            var length = random.Next(0, Math.Min(12, text.Length - start));
            text = random.Next(3) switch
            {
                0 => text.Remove(start, length).Insert(start, Pieces[random.Next(Pieces.Length)]),
                1 => text.Insert(start, text.Substring(random.Next(text.Length - length), length)),
                _ => WithoutLine(text, random),
            };
        }

        return text;
    }

    private static string WithoutLine(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(random.Next(lines.Count));
        return string.Join('\n', lines);
    }
}
