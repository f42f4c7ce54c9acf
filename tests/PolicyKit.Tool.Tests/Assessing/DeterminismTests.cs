using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Assessing;

/// <summary>The same inputs give the same result wherever and whenever the tool runs, as a program of its own with the environment of another place.</summary>
public sealed class DeterminismTests : IDisposable
{
    // Every way to the clock or the time zone of the machine; the tool asks for the day through TimeProvider, and only where no day is given.
    private static readonly string[] Clocks = ["get_Now", "get_UtcNow", "get_Today", "get_Local", "GetLocalNow", "get_TickCount", "get_TickCount64", "ToLocalTime"];

    private readonly VendorSystem system = new();

    public void Dispose() => system.Dispose();

    [Theory]
    [InlineData("C", "UTC", "1", 1999)]
    [InlineData("ja_JP.UTF-8", "Asia/Tokyo", "2", 2026)]
    [InlineData("tr_TR.UTF-8", "America/St_Johns", "4", 2040)]
    public async Task Result_does_not_depend_on_language_time_zone_folder_jobs_or_the_order_and_age_of_files(string language, string timeZone, string jobs, int year)
    {
        (await system.AssessAsync()).EndsWith(0);
        using var other = new VendorSystem();
        // Folders list files in the order in which they were made, or in none.
        foreach (var file in Directory.EnumerateFiles(other.Path, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal).ToList())
        {
            var content = File.ReadAllBytes(file);
            File.Delete(file);
            File.WriteAllBytes(file, content);
            File.SetLastWriteTimeUtc(file, new DateTime(year, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        var environment = new Dictionary<string, string> { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = timeZone };
        await Dotnet.RunAsync(
            other.Path, environment, typeof(CommandLineProgram).Assembly.Location, "assess", other.Manifest, "--sources", "--as-of", VendorSystem.AsOf, "--out", other.Of("report"), "--jobs", jobs);

        Assert.Equal(Digest(system), Digest(other));
        Assert.Equal(File.ReadAllBytes(system.Of("report/evidence.pkz")), File.ReadAllBytes(other.Of("report/evidence.pkz")));
    }

    [Fact]
    public void Clock_and_time_zone_of_the_machine_are_read_nowhere()
    {
        using var file = new PEReader(File.OpenRead(typeof(CommandLineProgram).Assembly.Location));
        var metadata = file.GetMetadataReader();

        var called = metadata.MemberReferences.Select(metadata.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => (Type: metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name), Member: metadata.GetString(member.Name))).ToList();

        Assert.DoesNotContain(called, member => Clocks.Contains(member.Member));
        Assert.Contains(("TimeProvider", "GetUtcNow"), called);
    }

    [Theory]
    [InlineData("2026-05-31T14:59:59Z", "2026-05-31")]
    [InlineData("2026-05-31T15:00:00Z", "2026-06-01")]
    [InlineData("2026-05-31T12:30:00-02:30", "2026-06-01")]
    public void Day_without_as_of_is_the_day_in_Tokyo(string now, string day)
    {
        var clock = new StoppedClock(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(day, Tool.Manifests.ManifestDate.Iso(Tool.Manifests.AsOf.Read(null, clock)));
        Assert.Equal("2026-04-01", Tool.Manifests.ManifestDate.Iso(Tool.Manifests.AsOf.Read("2026-04-01", clock)));
    }

    private static string Digest(VendorSystem system) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(system.Of("report/results.canonical.json"))));

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
