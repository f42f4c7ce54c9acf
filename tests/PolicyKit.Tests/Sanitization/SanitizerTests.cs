using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using PolicyKit.ThreeLayer;
using Z = PolicyKit.ThreeLayer.Zones;

namespace PolicyKit.Tests.Sanitization;

public sealed class SanitizerTests
{
    readonly FakeTimeProvider _time = new(new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));

    static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task Evidence_names_the_method_the_tool_the_hashes_and_the_time()
    {
        var clean = await new TagStripper<InternetZone>(_time).SanitizeAsync(Zoned.Enter(Z.Internet, "<i>花巻</i>", Office.Level2));
        Assert.Equal(new SanitizationEvidence("TextOnly", "stripper", "1.2", Sha256("<i>花巻</i>"), Sha256("花巻"), _time.GetUtcNow()), clean.Evidence);
        Assert.Equal(Office.Level2, clean.Classification);
    }

    [Fact]
    public async Task Output_that_does_not_verify_gives_no_evidence()
    {
        var e = await Assert.ThrowsAsync<SanitizationRefusedException>(async () =>
            await new TagStripper<InternetZone>(_time, works: false).SanitizeAsync(Zoned.Enter(Z.Internet, "<i>花巻</i>", Office.Level2)));
        Assert.Equal("TextOnly", e.Method);
        Assert.DoesNotContain("花巻", e.ToString());
    }

    [Fact]
    public async Task A_sanitiser_that_throws_says_nothing_of_the_input()
    {
        var e = await Assert.ThrowsAsync<ZonedComputationException>(async () =>
            await new TagStripper<InternetZone>(_time).SanitizeAsync(Zoned.Enter(Z.Internet, "bomb 花巻", Office.Level2)));
        Assert.DoesNotContain("花巻", e.ToString());
    }

    [Fact]
    public async Task Bytes_are_hashed_before_the_sanitiser_works_in_place()
    {
        var clean = await new Zeroing().SanitizeAsync(Zoned.Enter(Z.Internet, "abc"u8.ToArray(), Office.Level2));
        Assert.Equal((Sha256("abc"), Sha256("\0\0\0")), (clean.Evidence.InputSha256, clean.Evidence.OutputSha256));
    }

    [Fact]
    public async Task Tool_and_version_are_those_of_the_type_unless_given()
    {
        var clean = await new Zeroing().SanitizeAsync(Zoned.Enter(Z.Internet, Array.Empty<byte>(), Office.Level2));
        Assert.Equal(typeof(Zeroing).FullName, clean.Evidence.Tool);
        Assert.NotEmpty(clean.Evidence.ToolVersion);
    }

    [Fact]
    public async Task A_value_without_canonical_bytes_is_not_hashed_unless_the_sanitiser_gives_some()
    {
        var input = Zoned.Enter(Z.Internet, new Version(1, 2), Office.Level2);
        Assert.Equal("", (await new Reading().SanitizeAsync(input)).Evidence.InputSha256);
        Assert.Equal(Sha256("1.2"), (await new ReadingWithBytes().SanitizeAsync(input)).Evidence.InputSha256);
    }

    sealed class Zeroing : Sanitizer<InternetZone, FileRebuilt, byte[], ReadOnlyMemory<byte>>
    {
        protected override ValueTask<ReadOnlyMemory<byte>> SanitizeCoreAsync(byte[] input, CancellationToken ct)
        {
            Array.Clear(input);
            return new(input);
        }

        protected override bool Verify(ReadOnlyMemory<byte> output) => !output.Span.ContainsAnyExcept((byte)0);
    }

    class Reading : Sanitizer<InternetZone, TextOnly, Version, string>
    {
        protected override ValueTask<string> SanitizeCoreAsync(Version input, CancellationToken ct) => new(input.ToString());

        protected override bool Verify(string output) => Version.TryParse(output, out _);
    }

    sealed class ReadingWithBytes : Reading
    {
        protected override byte[]? CanonicalInput(Version input) => Encoding.UTF8.GetBytes(input.ToString());
    }
}
