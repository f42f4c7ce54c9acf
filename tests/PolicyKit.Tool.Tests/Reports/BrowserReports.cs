using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Reports;

/// <summary>The reports of the sample systems and a browser to open them in, made once for all tests that look at them.</summary>
public sealed class BrowserReports : IAsyncLifetime
{
    private readonly VendorSystem good = new("Good");
    private readonly VendorSystem bad = new("Bad");
    private Chromium? chromium;

    public async ValueTask InitializeAsync()
    {
        chromium = await Chromium.StartAsync();
        await good.AssessAsync();
        await bad.AssessAsync();
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

    internal static string FileOf(VendorSystem system) => system.Of("report/report.html");

    internal Task<OpenReport> OpenAsync(string system, int width = Widths.A4, bool script = true) => chromium!.OpenAsync(FileOf(system == "Good" ? good : bad), width, script);
}
