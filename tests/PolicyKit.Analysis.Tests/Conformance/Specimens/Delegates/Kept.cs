// delegates that another object keeps and calls later: threads, progress, event buses

public sealed class PayslipSent
{
    public string Payee { get; init; } = "";
    public string Basis { get; init; } = "";
}

public sealed class PayslipDesk
{
    private readonly Dictionary<Type, List<Action<object>>> _handlers = [];

    public void When<T>(Action<T> handler) where T : class
    {
        if (!_handlers.TryGetValue(typeof(T), out var list)) _handlers[typeof(T)] = list = [];
        list.Add(e => handler((T)e));
    }

    public void Tell<T>(T what) where T : class
    {
        foreach (var handler in _handlers[typeof(T)]) handler(what);
    }
}

public sealed class PayslipPrinter
{
    public void Start(PayslipDesk desk)
    {
        desk.When<PayslipSent>(OnSent);
        desk.When<string>(OnText);
    }

    private static void OnSent(PayslipSent sent) => Net.Send(sent.Basis);

    private static void OnText(string text) => Net.Send(text);
}

public sealed class PayslipOffice(PayslipDesk desk)
{
    public void Sent(Resident resident) => desk.Tell(new PayslipSent { Payee = resident.Name, Basis = resident.Number }); // want PK1001
    public void Named(Resident resident) => desk.Tell(new PayslipSent { Payee = resident.Number, Basis = resident.Name }); // clean
    public void Spoken(Resident resident) => desk.Tell(resident.Name); // clean
}

public static class KeptByTheFramework
{
    public static void StartedThread(Resident resident)
    {
        var open = new Thread(static o => Net.Send((string?)o));
        open.Start(resident.Name); // clean
        var leaking = new Thread(static o => Net.Send((string?)o)); // want PK1001
        leaking.Start(resident.Number);
        var deaf = new Thread(static _ => Net.Send("started")); // clean
        deaf.Start(resident.Number); // clean
    }

    public static void CapturedByThread(Resident resident)
    {
        var thread = new Thread(_ => Net.Send(resident.Number)); // want PK1001
        thread.Start();
    }

    public static void Reported(Resident resident)
    {
        IProgress<string> progress = new Progress<string>(Net.Send);
        progress.Report(resident.Name); // clean
        progress.Report(resident.Number); // want PK1001
    }

    public static void ReportedToLambda(Resident resident)
    {
        IProgress<Resident> names = new Progress<Resident>(static r => Net.Send(r.Name)); // clean
        names.Report(resident);
        IProgress<Resident> numbers = new Progress<Resident>(static r => Net.Send(r.Number)); // want PK1001
        numbers.Report(resident);
    }

    public static void ReportedToLambdaAsItIs(Resident resident)
    {
        IProgress<string> progress = new Progress<string>(static text => Net.Send(text));
        progress.Report(resident.Name); // clean
        progress.Report(resident.Number); // want PK1001
        IProgress<string> deaf = new Progress<string>(static text => Net.SendInt(3));
        deaf.Report(resident.Number); // clean
    }

    public static void ReportedToEvent(Resident resident)
    {
        var progress = new Progress<string>();
        progress.ProgressChanged += static (_, text) => Net.Send(text);
        ((IProgress<string>)progress).Report(resident.Number); // want PK1001
    }

    public static void HandedToEach(Resident resident)
    {
        var names = new List<string> { resident.Name };
        names.ForEach(Net.Send); // clean
        var numbers = new List<string> { resident.Number };
        numbers.ForEach(Net.Send); // want PK1001
    }
}
