// what a progress or a thread was made with runs also where a method is given it: who knows what that is knows where it leads

namespace KeptBehindContracts;

internal sealed class Import(IProgress<string> progress)
{
    public void Run(string text) => progress.Report(text);
}

internal static class KeptBehindContracts
{
    private static void Tell(IProgress<string> progress, string text) => progress.Report(text);
    private static void TellTwice(IProgress<string> progress, string text) { Tell(progress, "begun"); Tell(progress, text); }
    private static void Begin(Thread thread, string text) => thread.Start(text);

    internal static void Sent()
    {
        var progress = new Progress<string>(static text => Net.Send(text));
        Tell(progress, Data.Plain()); // clean
        Tell(progress, Data.Secret()); // want PK1001
        TellTwice(progress, Data.Plain()); // clean
        TellTwice(progress, Data.Secret()); // want PK1001
    }

    internal static void Group()
    {
        Tell(new Progress<string>(Net.Send), Data.Secret()); // want PK1001
    }

    internal static void NotSent()
    {
        var last = "";
        Tell(new Progress<string>(text => last = text), Data.Secret());
        Tell(new Progress<string>(static _ => Net.Send("told")), Data.Secret()); // clean
    }

    internal static void Heard()
    {
        var progress = new Progress<string>();
        progress.ProgressChanged += static (_, text) => Net.Send(text);
        Tell(progress, Data.Plain()); // clean
        Tell(progress, Data.Secret()); // want PK1001
    }

    internal static void ByAnObject()
    {
        new Import(new Progress<string>(static text => Net.Send(text))).Run(Data.Secret()); // want PK1001
        new Import(new Progress<string>(static _ => { })).Run(Data.Secret()); // clean
    }

    internal static void OfThreads()
    {
        Begin(new Thread(static text => Net.Send((string?)text)), Data.Secret()); // want PK1001
        Begin(new Thread(static _ => { }), Data.Secret()); // clean
    }
}
