// a timer or a queued job is started before what it reads is filled: it runs later
internal static class StartedBeforeFilled
{
    private sealed class Ticker
    {
        private readonly Timer timer;
        private readonly string message;

        public Ticker(Resident r)
        {
            timer = new Timer(_ => Net.Send(message), null, 0, 1000); // want PK1001
            message = r.Number;
        }
    }

    private sealed class OpenTicker
    {
        private readonly Timer timer;
        private readonly string message;
        private readonly string kept;

        public OpenTicker(Resident r)
        {
            timer = new Timer(_ => Net.Send(message), null, 0, 1000); // clean
            message = r.Name;
            kept = r.Number;
        }
    }

    private sealed class Given
    {
        private string message = "";

        public Given(Resident r, SynchronizationContext context)
        {
            context.Post(static s => ((Given)s!).Tick(), this); // want PK1001
            message = r.Number;
        }

        private void Tick() => Net.Send(message);
    }

    public static void Queued(Resident r)
    {
        var (open, closed) = (new Resident(), new Resident());
        ThreadPool.QueueUserWorkItem(static s => Net.Send(((Resident)s!).Name), open); // clean
        ThreadPool.QueueUserWorkItem(static s => Net.Send(((Resident)s!).Name), closed); // want PK1001
        open.Name = r.Name;
        closed.Name = r.Number;
    }
}
