// delegates and objects that take turns on one state: calls in a loop of a callee

internal sealed class TurnState
{
    public string Name = "";
    public string Title = "";
    public string Note = "";
}

internal interface ITurn
{
    void Do(TurnState state);
    Task DoAsync(TurnState state);
}

internal sealed class TurnTakes : ITurn
{
    public void Do(TurnState state) => state.Name = Data.Secret();
    public async Task DoAsync(TurnState state) { await Task.Yield(); state.Name = Data.Secret(); }
}

internal sealed class TurnCopies : ITurn
{
    public void Do(TurnState state) => state.Title = state.Name;
    public async Task DoAsync(TurnState state) { await Task.Yield(); state.Title = state.Name; }
}

internal sealed class TurnHandsOn : ITurn
{
    public void Do(TurnState state) => state.Note = state.Title;
    public Task DoAsync(TurnState state) { state.Note = state.Title; return Task.CompletedTask; }
}

internal sealed class TurnRunner(params ITurn[] turns)
{
    public void Run(TurnState state)
    {
        for (var i = 0; i < turns.Length; i++) turns[i].Do(state);
    }

    public async Task RunAsync(TurnState state)
    {
        foreach (var turn in turns) await turn.DoAsync(state);
    }

    public void RunFirst(TurnState state, bool second) => (second ? turns[1] : turns[0]).Do(state);
}

internal static class StepsInTurns
{
    private static void Run(TurnState state, params ITurn[] turns)
    {
        foreach (var turn in turns) turn.Do(state);
    }

    private static void Each(TurnState state, IEnumerable<Action<TurnState>> turns)
    {
        foreach (var turn in turns) turn(state);
    }

    private static void Either(TurnState state, bool second, Action<TurnState> one, Action<TurnState> other) => (second ? other : one)(state);

    private static void Below(TurnState state, ITurn[] turns) => Run(state, turns);

    internal static void Copied()
    {
        var state = new TurnState();
        Run(state, new TurnTakes(), new TurnCopies());
        Net.Send(state.Title); // want PK1001
        Net.Send(state.Note); // clean
    }

    internal static void HandedOn()
    {
        var state = new TurnState();
        Run(state, new TurnTakes(), new TurnCopies(), new TurnHandsOn());
        Net.Send(state.Note); // want PK1001
    }

    internal static void WithoutTheOneThatCopies()
    {
        var state = new TurnState();
        Run(state, new TurnTakes(), new TurnHandsOn());
        Net.Send(state.Note); // clean
        Net.Send(state.Title); // clean
    }

    internal static void OfAnotherState()
    {
        var (one, other) = (new TurnState(), new TurnState());
        Run(one, new TurnTakes(), new TurnCopies());
        Run(other, new TurnCopies(), new TurnHandsOn());
        Net.Send(other.Note); // clean
        Net.Send(one.Title); // want PK1001
    }

    internal static void ThroughOneMore()
    {
        var state = new TurnState();
        Below(state, [new TurnTakes(), new TurnCopies()]);
        Net.Send(state.Title); // want PK1001
        Net.Send(state.Note); // clean
    }

    internal static void ByDelegates()
    {
        var state = new TurnState();
        Each(state, [s => s.Name = Data.Secret(), s => s.Title = s.Name]);
        Net.Send(state.Title); // want PK1001
        Net.Send(state.Note); // clean
    }

    internal static void ByForEach()
    {
        var state = new TurnState();
        var turns = new List<Action<TurnState>> { s => s.Name = Data.Secret(), s => s.Title = s.Name };
        turns.ForEach(turn => turn(state));
        Net.Send(state.Title); // want PK1001
        Net.Send(state.Note); // clean
    }

    internal static void ByARunner()
    {
        var state = new TurnState();
        new TurnRunner(new TurnTakes(), new TurnCopies()).Run(state);
        Net.Send(state.Title); // want PK1001
        Net.Send(state.Note); // clean
    }

    internal static async Task ByARunnerThatWaits()
    {
        var state = new TurnState();
        await new TurnRunner(new TurnTakes(), new TurnCopies()).RunAsync(state);
        Net.Send(state.Title); // want PK1001
        Net.Send(state.Note); // clean
    }

    internal static void OneOfThemOnce(bool second)
    {
        var state = new TurnState();
        new TurnRunner(new TurnTakes(), new TurnCopies()).RunFirst(state, second);
        Net.Send(state.Title); // clean
        Net.Send(state.Name); // want PK1001
    }

    internal static void OneOfTwoDelegatesOnce(bool second)
    {
        var state = new TurnState();
        Either(state, second, s => s.Name = Data.Secret(), s => s.Title = s.Name);
        Net.Send(state.Title); // clean
        Net.Send(state.Name); // want PK1001
    }

    internal static void HandlersOfAnEvent()
    {
        var (bell, held, heard, other) = (new TurnBell(), "h", "", "");
        bell.Rung += text => held = text;
        bell.Rung += _ => heard = held;
        bell.Ring(Data.Secret());
        Net.Send(heard); // want PK1001
        Net.Send(other); // clean
    }

    internal static void HandlersOfAnEventThatKnowNothingOfEachOther()
    {
        var (bell, held, heard) = (new TurnBell(), "h", "");
        bell.Rung += text => held = text;
        bell.Rung += _ => heard = "rung";
        bell.Ring(Data.Secret());
        Net.Send(heard); // clean
        Net.Send(held); // want PK1001
    }

    internal static void CombinedHere()
    {
        var (held, heard) = ("h", "");
        Action<string> all = text => held = text;
        all += _ => heard = held;
        all(Data.Secret());
        Net.Send(heard); // want PK1001
    }

    internal static void AddedHere()
    {
        var (held, heard) = ("h", "");
        Action<string> takes = text => held = text;
        Action<string> copies = _ => heard = held;
        (takes + copies)(Data.Secret());
        Net.Send(heard); // want PK1001
    }

    internal static void OneOfTwoHere(bool second)
    {
        var (held, heard) = ("h", "");
        Action<string> takes = text => held = text;
        Action<string> copies = _ => heard = held;
        var one = second ? takes : copies;
        one(Data.Secret());
        Net.Send(heard); // clean
        Net.Send(held); // want PK1001
    }
}

internal sealed class TurnBell
{
    private Action<string>? cleaned;

    public event Action<string>? Rung;

    public event Action<string> Cleaned { add => cleaned += value; remove => cleaned -= value; }

    public void Ring(string text) => Rung?.Invoke(text);

    public void Clean(string text) => cleaned?.Invoke(text);
}

internal static class AccessorsInTurns
{
    internal static void HandlersOfAnEventWithAccessors()
    {
        var (bell, held, heard) = (new TurnBell(), "h", "");
        bell.Cleaned += text => held = text;
        bell.Cleaned += _ => heard = held;
        bell.Clean(Data.Secret());
        Net.Send(heard); // want PK1001
    }
}
