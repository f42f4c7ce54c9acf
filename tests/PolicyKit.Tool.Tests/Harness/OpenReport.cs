using System.Collections.Concurrent;
using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace PolicyKit.Tool.Tests.Harness;

/// <summary>A report that is open in a page of its own, with all that the page asked for and complained of since.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly IPage page;
    private readonly ConcurrentQueue<string> requests = new();
    private readonly ConcurrentQueue<string> complaints = new();

    private OpenReport(IPage page)
    {
        this.page = page;
        page.Request += (_, request) => requests.Enqueue(request.Request.Url);
        page.Console += (_, said) => complaints.Enqueue(said.Message.Text);
        page.PageError += (_, error) => complaints.Enqueue(error.Message);
    }

    public IReadOnlyCollection<string> Requests => requests;

    public IReadOnlyCollection<string> Complaints => complaints;

    public static async Task<OpenReport> OpenAsync(IPage page, string file, int width, bool script)
    {
        var report = new OpenReport(page);
        await page.SetJavaScriptEnabledAsync(script);
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 1123 });
        await page.GoToAsync(new Uri(file).AbsoluteUri);
        return report;
    }

    /// <summary>The value of a JavaScript expression in the page.</summary>
    public Task<T> AskAsync<T>(string expression) => page.EvaluateExpressionAsync<T>(expression);

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task PreferDarkAsync() => page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = "dark" }]);

    public Task<byte[]> PrintAsync() => page.PdfDataAsync(new PdfOptions { PreferCSSPageSize = true, PrintBackground = true });

    public ValueTask DisposeAsync() => page.DisposeAsync();
}
