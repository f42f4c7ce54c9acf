// work in the background, as forms have had it done since .NET 2.0
using System.ComponentModel;

namespace Workers;

internal sealed class SearchForm
{
    private readonly BackgroundWorker worker = new() { WorkerReportsProgress = true };

    public SearchForm()
    {
        worker.DoWork += Work;
        worker.ProgressChanged += Progress;
        worker.RunWorkerCompleted += Done;
    }

    private static string Find(string id) => id == "" ? "" : Data.Secret();

    private void Work(object? sender, DoWorkEventArgs e)
    {
        var number = Find((string)e.Argument!);
        worker.ReportProgress(50, number);
        e.Result = number;
    }

    private void Progress(object? sender, ProgressChangedEventArgs e)
    {
        Net.SendInt(e.ProgressPercentage); // clean
        Net.Send((string?)e.UserState); // want PK1001
    }

    private void Done(object? sender, RunWorkerCompletedEventArgs e)
    {
        Net.Send(e.Cancelled ? "cancelled" : "done"); // clean
        Net.Send((string?)e.Result); // want PK1001
    }

    public void Start() => worker.RunWorkerAsync("1");
}

internal static class Started
{
    public static void With()
    {
        var worker = new BackgroundWorker();
        worker.DoWork += (_, e) => Net.Send((string?)e.Argument); // want PK1001
        worker.RunWorkerAsync(Data.Secret());
    }

    public static void Without()
    {
        var worker = new BackgroundWorker();
        worker.DoWork += (_, e) => Net.Send((string?)e.Argument); // clean
        worker.RunWorkerAsync("1");
    }
}
