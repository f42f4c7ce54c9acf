// delegates that are put together and taken apart by Delegate.Combine and Delegate.Remove

internal static class CombinedByHand
{
    internal static void Called()
    {
        var both = (Action<string>)Delegate.Combine(new Action<string>(Net.Send), new Action<string>(static _ => { }))!;
        both(Data.Secret()); // want PK1001
        both(Data.Plain()); // clean
        var many = (Action<string>)Delegate.Combine([new Action<string>(static _ => { }), new Action<string>(Net.Send)])!;
        many(Data.Secret()); // want PK1001
        var silent = (Action<string>)Delegate.Combine(new Action<string>(static _ => { }), new Action<string>(static _ => { }))!;
        silent(Data.Secret()); // clean
    }

    internal static void OneAfterTheOther()
    {
        var (seen, other) = ("s", "o");
        var both = (Action)Delegate.Combine(new Action(() => seen = Data.Secret()), new Action(() => other = seen))!;
        both();
        Net.Send(other); // want PK1001
    }

    internal static void ByAnEvent()
    {
        var (told, open) = (new Telling(), new Telling());
        told.Done += Net.Send;
        told.Finish(Data.Secret()); // want PK1001
        open.Done += static _ => { };
        open.Finish(Data.Secret()); // clean
    }

    private sealed class Telling
    {
        private Action<string>? _done;

        public event Action<string> Done
        {
            add => _done = (Action<string>?)Delegate.Combine(_done, value);
            remove => _done = (Action<string>?)Delegate.Remove(_done, value);
        }

        public void Finish(string text) => _done?.Invoke(text);
    }
}
