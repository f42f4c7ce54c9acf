using System.Collections.Concurrent;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Reports;

/// <summary>The reports of the sample systems and a browser to open them in, made once for all tests that look at them.</summary>
public sealed class BrowserReports : IAsyncLifetime
{
    private readonly VendorSystem good = new("Good");
    private readonly VendorSystem bad = new("Bad");
    private readonly ConcurrentDictionary<string, Task<IReadOnlyList<Sheet>>> printed = new(StringComparer.Ordinal);
    private Chromium? chromium;

    public async ValueTask InitializeAsync()
    {
        chromium = await Chromium.StartAsync();
        await good.AssessAsync();
        await bad.AssessAsync("--audience", "public");
        await ToolRun.OfAsync("check", bad.Of("src"), "--html", FileOf("Check"));
        await File.WriteAllBytesAsync(FileOf("Crowded"), CrowdedReport.Of(bad.Assessment));
    }

    public async ValueTask DisposeAsync()
    {
        good.Dispose();
        bad.Dispose();
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }
    }

    /// <param name="name">Good, Bad, Crowded, Public, or Check for the check of the code alone.</param>
    /// <param name="width">The width of the window in pixels.</param>
    /// <param name="script">Whether pages may run scripts.</param>
    internal Task<OpenReport> OpenAsync(string name, int width = Widths.A4, bool script = true) => chromium!.OpenAsync(FileOf(name), width, script);

    internal async Task<OpenReport> OpenTextAsync(string html)
    {
        var file = bad.Of("report/text.html");
        await File.WriteAllTextAsync(file, html);
        return await chromium!.OpenAsync(file, Widths.A4);
    }

    /// <summary>The sheets of the report as it is printed.</summary>
    internal Task<IReadOnlyList<Sheet>> PrintAsync(string name) => printed.GetOrAdd(name, async _ =>
    {
        await using var report = await OpenAsync(name);
        return Sheet.Read(await report.PrintAsync());
    });

    internal Assessment AssessmentOf(string name) => (name == "Good" ? good : bad).Assessment;

    private string FileOf(string name) => name switch
    {
        "Good" => good.Of("report/report.html"),
        "Bad" => bad.Of("report/report.html"),
        "Public" => bad.Of("report/report.public.html"),
        "Check" => bad.Of("report/check.html"),
        _ => bad.Of("report/crowded.html"),
    };
}
