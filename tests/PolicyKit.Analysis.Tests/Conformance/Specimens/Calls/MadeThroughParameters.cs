// made by new T(), where T is a parameter of the method or of its class, and stands for the class that derives from it
internal interface IStep { string Do(); }
internal sealed class StepOfNumber : IStep { public string Do() => Data.Secret(); }
internal sealed class StepOfNothing : IStep { public string Do() => ""; }

internal static class MakerOf<T> where T : new() { internal static T Make() => new(); }

internal abstract class Store<TSelf> where TSelf : Store<TSelf>, new()
{
    internal static TSelf Open() => new();
    protected abstract string Show();
    internal string Text() => Show();
}

internal sealed class StoreOfNotes : Store<StoreOfNotes> { protected override string Show() => "notes"; }
internal sealed class StoreOfNumbers : Store<StoreOfNumbers> { protected override string Show() => Data.Secret(); }

internal abstract class Loaded<TSelf, T> where TSelf : Loaded<TSelf, T>, new() where T : class
{
    internal static TSelf Open() => new();
    protected abstract T Load(int id);
    protected virtual string Show(T one) => one.ToString()!;
    internal string Text(int id) => Show(Load(id));
}

internal sealed class NamesLoaded : Loaded<NamesLoaded, Resident> { protected override Resident Load(int id) => Data.Resident(); protected override string Show(Resident one) => one.Name; }
internal sealed class NumbersLoaded : Loaded<NumbersLoaded, Resident> { protected override Resident Load(int id) => Data.Resident(); protected override string Show(Resident one) => one.Number; }

internal static class MadeThroughParameters
{
    private static T Make<T>() where T : IStep, new() => new();

    internal static IStep Get() => Make<StepOfNumber>();

    internal static void Steps(IStep step)
    {
        Net.Send(step.Do()); // want PK1001
        Net.Send(new StepOfNothing().Do()); // clean
        Net.Send(Make<StepOfNothing>().Do()); // clean
        Net.Send(MakerOf<StepOfNumber>.Make().Do()); // want PK1001
        Net.Send(MakerOf<StepOfNothing>.Make().Do()); // clean
    }

    internal static void Stores()
    {
        Net.Send(StoreOfNotes.Open().Text()); // clean
        Net.Send(StoreOfNumbers.Open().Text()); // want PK1001
        Net.Send(new StoreOfNotes().Text()); // clean
        Net.Send(NamesLoaded.Open().Text(1)); // clean
        Net.Send(NumbersLoaded.Open().Text(1)); // want PK1001
    }
}
