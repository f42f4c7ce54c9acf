using System.Text;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Checking.Caching;
using PolicyKit.Tool.Checking.Output;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary>Many projects: several at a time, and those that did not change not again. Neither changes what is said.</summary>
public sealed class CacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Result_is_the_same_for_any_number_of_jobs_and_with_or_without_a_cache()
    {
        var alone = await CheckAsync(jobs: 1, cached: false);

        Assert.Equal(TreeOfProjects.Count - 1, alone.Split("\"PK1001\"").Length - 1);
        Assert.Equal(alone, await CheckAsync(jobs: 4, cached: false));
        Assert.Equal(alone, await CheckAsync(jobs: 4, cached: true));
        Assert.Equal(alone, await CheckAsync(jobs: 4, cached: true));
        Assert.Equal(TreeOfProjects.Count, Entries("check"));
        Assert.Equal(TreeOfProjects.Count, Entries("facts"));
    }

    [Fact]
    public async Task Only_what_changed_and_what_refers_to_it_is_analysed_again()
    {
        await CheckAsync(jobs: 2, cached: true);

        var changed = await CheckAsync(jobs: 2, cached: true, changed: 5);

        Assert.Equal(TreeOfProjects.Count + 3, Entries("check"));      // 5, and 10 and 11 that refer to it
        Assert.Equal(TreeOfProjects.Count + 3, Entries("facts"));
        Assert.Equal(await CheckAsync(jobs: 2, cached: false, changed: 5), changed);
    }

    [Fact]
    public async Task Same_code_in_another_folder_is_the_same_code()
    {
        await CheckAsync(jobs: 2, cached: true);

        await CheckAsync(jobs: 2, cached: true, root: folder.Of("elsewhere"));

        Assert.Equal(TreeOfProjects.Count, Entries("check"));
    }

    [Fact]
    public async Task Damaged_entry_is_not_there()
    {
        var sound = await CheckAsync(jobs: 2, cached: true);
        var number = 0;
        foreach (var file in Directory.EnumerateFiles(folder.Of("cache"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            switch (number++ % 4)
            {
                case 0:
                    bytes[^1] ^= 1;
                    break;
                case 1:
                    bytes = bytes[..(bytes.Length / 2)];
                    break;
                case 2:
                    bytes = [];
                    break;
                default:
                    bytes = Encoding.UTF8.GetBytes("""{ "Findings": [] }""");
                    break;
            }

            File.WriteAllBytes(file, bytes);
        }

        Assert.Equal(sound, await CheckAsync(jobs: 2, cached: true));
    }

    [Fact]
    public async Task Beyond_its_size_the_least_recently_used_entries_go_and_nothing_else_in_the_folder()
    {
        await CheckAsync(jobs: 2, cached: true);
        foreach (var file in All)
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(-1));
        }

        await CheckAsync(jobs: 2, cached: true, changed: 5);      // uses all but those of 5, 10 and 11, which it writes anew
        var own = folder.Write("cache/aa/notes.txt", new string('x', 100_000));
        File.SetLastWriteTimeUtc(own, DateTime.UtcNow.AddYears(-1));
        var unused = All.Where(file => file != own && File.GetLastWriteTimeUtc(file) < DateTime.UtcNow.AddHours(-1)).ToList();
        var bytes = All.Where(file => file != own).Sum(file => new FileInfo(file).Length);

        Cache().Trim(bytes, DateTime.UtcNow);
        Assert.Equal(2 * (TreeOfProjects.Count + 3), Entries("check") + Entries("facts"));
        Cache().Trim(bytes - 1, DateTime.UtcNow);

        Assert.Equal(6, unused.Count);
        Assert.All(unused, file => Assert.False(File.Exists(file), file));
        Assert.InRange(All.Where(file => file != own).Sum(file => new FileInfo(file).Length), 1, bytes * 3 / 4);
        Assert.True(File.Exists(own));
    }

    [Fact]
    public async Task Entries_that_nobody_used_for_long_go()
    {
        await CheckAsync(jobs: 2, cached: true);

        Cache().Trim(long.MaxValue, DateTime.UtcNow + CheckCache.LongestUnused - TimeSpan.FromHours(1));
        Assert.Equal(TreeOfProjects.Count, Entries("check"));
        Cache().Trim(long.MaxValue, DateTime.UtcNow + CheckCache.LongestUnused + TimeSpan.FromHours(1));

        Assert.Empty(All);
        Cache("absent").Trim(0, DateTime.UtcNow);
    }

    [Fact]
    public async Task Checks_find_the_same_while_others_trim_the_folder_under_them()
    {
        var alone = await CheckAsync(jobs: 1, cached: false);
        using var done = new CancellationTokenSource();
        var trimming = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                Cache().Trim(0, DateTime.UtcNow);
            }
        }, TestContext.Current.CancellationToken);

        var checks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CheckAsync(jobs: 2, cached: true)));
        await done.CancelAsync();
        await trimming;

        Assert.All(checks, check => Assert.Equal(alone, check));
    }

    [Fact]
    public async Task Progress_names_each_project_and_how_many_there_are()
    {
        var told = new System.Collections.Concurrent.ConcurrentBag<string>();
        var subject = TreeOfProjects.Load(folder.Path);

        await CodeCheck.RunAsync(new FactsOfProjects().AddTo(subject, told.Add, TestContext.Current.CancellationToken), 2, null, told.Add, TestContext.Current.CancellationToken);

        Assert.Equal(2 * TreeOfProjects.Count, told.Count);
        Assert.Contains("1/12 P0", told);
        Assert.Contains("12/12 P9", told);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("verify")]
    public async Task Evidence_is_never_taken_from_a_cache(string verb)
    {
        (await ToolRun.OfAsync(verb, "x", "--cache", folder.Of("cache"))).EndsWith(2);
        Assert.Contains("--cache", (await ToolRun.OfAsync("check", "--help")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--cache", (await ToolRun.OfAsync(verb, "--help")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task Number_of_jobs_is_one_or_more(string jobs)
    {
        folder.Write("Sender.cs", Code.Sound);

        (await ToolRun.OfAsync("check", folder.Path, "--jobs", jobs)).EndsWith(2);
        (await ToolRun.OfAsync("check", folder.Path, "--jobs", "1")).EndsWith(0);
    }

    [Fact]
    public async Task Check_of_a_folder_keeps_what_it_found_and_finds_it_again()
    {
        folder.Write("src/Sender.cs", Code.Leak);

        var first = (await ToolRun.OfAsync("check", folder.Of("src"), "--cache", folder.Of("cache"), "--lang", "en")).EndsWith(1);
        var second = (await ToolRun.OfAsync("check", folder.Of("src"), "--cache", folder.Of("cache"), "--lang", "en")).EndsWith(1);

        Assert.Equal(first.Output, second.Output);
        Assert.Equal(1, Entries("check"));
        folder.Write("src/Sender.cs", Code.Sound);
        (await ToolRun.OfAsync("check", folder.Of("src"), "--cache", folder.Of("cache"))).EndsWith(0);
    }

    private IEnumerable<string> All => Directory.EnumerateFiles(folder.Of("cache"), "*", SearchOption.AllDirectories);

    private CheckCache Cache(string name = "cache") => new(folder.Of(name), new ProjectKeys(folder.Path));

    private int Entries(string kind) => Directory.EnumerateFiles(folder.Of("cache"), "*." + kind, SearchOption.AllDirectories).Count();

    private async Task<string> CheckAsync(int jobs, bool cached, int? changed = null, string? root = null)
    {
        var subject = TreeOfProjects.Load(root ?? folder.Path, changed);
        var cache = cached ? new CheckCache(folder.Of("cache"), new ProjectKeys(subject.Root)) : null;
        var withFacts = new FactsOfProjects(cache).AddTo(subject, static _ => { }, TestContext.Current.CancellationToken);
        var outcome = await CodeCheck.RunAsync(withFacts, jobs, cache, static _ => { }, TestContext.Current.CancellationToken);
        return JsonText.Of(CheckJson.Of(outcome, outcome.Answer(Severity.Error)));
    }
}
