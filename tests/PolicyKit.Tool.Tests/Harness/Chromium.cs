using PuppeteerSharp;

namespace PolicyKit.Tool.Tests.Harness;

/// <summary>The Chromium of this machine, without a window and with an empty profile. Where there is none, whoever needs it fails.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IBrowser browser;
    private readonly TemporaryFolder profile;

    private Chromium(IBrowser browser, TemporaryFolder profile)
    {
        this.browser = browser;
        this.profile = profile;
    }

    public static async Task<Chromium> StartAsync()
    {
        var profile = new TemporaryFolder();
        return new Chromium(await Puppeteer.LaunchAsync(new LaunchOptions { ExecutablePath = Find(), UserDataDir = profile.Path, Args = Arguments }), profile);
    }

    public async Task<OpenReport> OpenAsync(string file, int width, bool script = true) => await OpenReport.OpenAsync(await browser.NewPageAsync(), file, width, script);

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        profile.Dispose();
    }

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable("PUPPETEER_EXECUTABLE_PATH") is { Length: > 0 } named)
        {
            return named;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var found = Names.SelectMany(name => folders.SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })).FirstOrDefault(File.Exists);
        Assert.True(found is not null,
            "These tests open the report in Chromium, and none is on the PATH. Install it (Debian: apt-get install chromium) or name it in PUPPETEER_EXECUTABLE_PATH.");
        return found;
    }
}
