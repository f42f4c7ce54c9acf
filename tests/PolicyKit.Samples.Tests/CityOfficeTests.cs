using System.Net;
using System.Text.RegularExpressions;

namespace PolicyKit.Samples.Tests;

public sealed partial class CityOfficeTests(BuiltCityOffice sample) : IClassFixture<BuiltCityOffice>
{
    private static readonly (string File, string Id)[] Leaks =
    [
        ("CityOffice.Notices/Leaks/NumberInNotice.cs", "PK1002"),
        ("CityOffice.Notices/Leaks/RawMailBody.cs", "PK1005"),
        ("CityOffice.PublicSite/Leaks/DraftOnline.cs", "PK1004"),
        ("CityOffice.PublicSite/Leaks/DraftPushed.cs", "PK1004"),
        ("CityOffice.Residents/Leaks/ExportToFile.cs", "PK1006"),
        ("CityOffice.Residents/Leaks/ExportToFile.cs", "PK1006"),
        ("CityOffice.Residents/Leaks/HashIsNotAnonymous.cs", "PK1001"),
        ("CityOffice.Residents/Leaks/HelperToInternet.cs", "PK1001"),
        ("CityOffice.Residents/Leaks/InternetIntoRegister.cs", "PK1003"),
        ("CityOffice.Residents/Leaks/NumberInException.cs", "PK1007"),
        ("CityOffice.Residents/Leaks/NumberInLog.cs", "PK1007"),
    ];

    [Fact]
    public void The_command_of_the_readme_succeeds() => Assert.True(sample.ExitCode == 0, sample.Output);

    [Fact]
    public void Every_leak_is_reported_and_nothing_else() => Assert.Equal(Leaks, sample.Findings);

    [Fact]
    public void Every_leak_has_a_file_in_the_sample()
    {
        var files = Directory.EnumerateFiles(Path.Combine(CommandLine.Repository, "samples", "CityOffice"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(CommandLine.Repository, "samples", "CityOffice"), file).Replace('\\', '/'))
            .Where(file => file.Contains("/Leaks/", StringComparison.Ordinal))
            .Order();
        Assert.Equal(Leaks.Select(leak => leak.File).Distinct(), files);
    }

    [Fact]
    public async Task The_tax_batch_prints_a_count_and_no_number()
    {
        var (exitCode, output) = await CommandLine.RunAsync(sample.ProgramOf("CityOffice.Residents"));
        Assert.Equal(0, exitCode);
        Assert.Equal("3 residents assessed.", output.Trim());
    }

    [Fact]
    public async Task The_site_shows_the_released_notice_and_files_an_inquiry()
    {
        using var process = CommandLine.Start(sample.ProgramOf("CityOffice.PublicSite"), "--urls", "http://127.0.0.1:0");
        try
        {
            using var http = new HttpClient { BaseAddress = await AddressOf(process) };
            var page = WebUtility.HtmlDecode(await http.GetStringAsync("/"));
            Assert.Contains("<li>図書館: 月曜日は休館です。</li>", page);

            using var first = await http.PostAsync("/inquiries", new StringContent("<p>ごみの日は?</p><script>x()</script>"));
            Assert.Equal("Filed as inquiry 1.", await first.Content.ReadAsStringAsync());
            using var second = await http.PostAsync("/inquiries", new StringContent("<p>もう一度</p>"));
            Assert.Equal("Filed as inquiry 2.", await second.Content.ReadAsStringAsync());

            using var preview = await http.GetAsync("/preview");
            Assert.Equal(HttpStatusCode.NotFound, preview.StatusCode);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<Uri> AddressOf(System.Diagnostics.Process process)
    {
        var log = new System.Text.StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            log.AppendLine(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                return new Uri(match.Groups[1].Value);
            }
        }

        throw new InvalidOperationException($"The site did not start: {log}{await process.StandardError.ReadToEndAsync()}");
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
