// Handlers of events that referenced types raise: a timer, a worker, a collection, the process
using System.Collections.ObjectModel;
using System.ComponentModel;

internal static class ReferencedEvents
{
    internal static void OnTimer(Resident resident)
    {
        var timer = new System.Timers.Timer();
        timer.Elapsed += (_, _) => Net.Send(resident.Number); // want PK1001
        timer.Elapsed += (_, _) => Net.Send(resident.Name); // clean
        timer.Start();
    }

    internal static void OnWorker(Resident resident)
    {
        var worker = new BackgroundWorker();
        worker.DoWork += delegate { Net.Send(resident.Number); }; // want PK1001
        worker.DoWork += delegate { Net.Send(resident.Name); }; // clean
    }

    internal static void OnCollection(Resident resident)
    {
        var residents = new ObservableCollection<Resident>();
        residents.CollectionChanged += (_, _) => Net.Send(resident.Number); // want PK1001
        residents.CollectionChanged += (_, e) => Net.SendInt(e.NewStartingIndex); // clean
        residents.Add(resident);
    }

    internal static void OnExit(Resident resident)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Net.Send(resident.Number); // want PK1001
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Net.Send(resident.Name); // clean
    }

    internal static void CapturedLater(Resident resident)
    {
        var text = "";
        var timer = new System.Timers.Timer();
        timer.Elapsed += (_, _) => Net.Send(text); // want PK1001
        text = resident.Number;
    }
}
