// a reference to an element that a method or an indexer is asked for: written is the one under the position or key that it was given, and no other

namespace ReferredElements;

internal sealed class Shelf
{
    private readonly string[] _all = ["", "", ""];
    public ref string this[int at] => ref _all[at];
    public ref string First => ref _all[0];
    public string At(int at) => _all[at];
}

internal class Row
{
    protected readonly string[] All = ["", "", ""];
    public virtual ref string Slot(int at) => ref All[at];
    public string At(int at) => All[at];
}

internal sealed class Shifted : Row { public override ref string Slot(int at) => ref All[2 - at]; }

internal static class ReferredElements
{
    private static ref T Slot<T>(this T[] all, int at) => ref all[at];
    private static ref T Next<T>(T[] all, int at) { at++; return ref all[at]; }
    private static ref T Second<T>(T[] all) => ref all[1];
    private static ref T Either<T>(T[] all, bool first) => ref (first ? ref all[0] : ref all[1]);

    internal static void ByPosition()
    {
        var all = new string[2];
        all.Slot(1) = Data.Secret();
        Net.Send(all[1]); // want PK1001
        Net.Send(all[0]); // clean
        all.Slot(1) = "";
        Net.Send(all[1]); // clean
    }

    internal static void ByLocal()
    {
        var all = new string[2];
        ref var slot = ref all.Slot(1);
        slot = Data.Secret();
        Net.Send(all[1]); // want PK1001
        Net.Send(all[0]); // clean
    }

    internal static void ByConstant()
    {
        var all = new string[2];
        Second(all) = Data.Secret();
        Net.Send(all[1]); // want PK1001
        Net.Send(all[0]); // clean
    }

    internal static void ByComputation()
    {
        var all = new string[3];
        Next(all, 1) = Data.Secret();
        Net.Send(all[2]); // want PK1001
        var others = new string[3];
        others[2] = Data.Secret();
        Next(others, 2) = "";
        Net.Send(others[2]); // want PK1001
    }

    internal static void ByVariable(int at)
    {
        var all = new string[2];
        all[0] = Data.Secret();
        all.Slot(at) = "";
        Net.Send(all[0]); // want PK1001
        var others = new string[2];
        others.Slot(at) = Data.Secret();
        Net.Send(others[0]); // want PK1001
    }

    internal static void OneOfTwo(bool first)
    {
        var all = new string[3];
        all[0] = Data.Secret();
        Either(all, first) = "";
        Net.Send(all[0]); // want PK1001
        Either(all, first) = Data.Secret();
        Net.Send(all[1]); // want PK1001
        Net.Send(all[2]); // clean
    }

    private static void Fill(string[] all, int at, string text) => all.Slot(at) = text;

    internal static void ThroughAnother()
    {
        var all = new string[2];
        Fill(all, 1, Data.Secret());
        Net.Send(all[1]); // want PK1001
        Net.Send(all[0]); // clean
    }

    internal static void OfAnObject()
    {
        var shelf = new Shelf();
        shelf[1] = Data.Secret();
        Net.Send(shelf.At(1)); // want PK1001
        Net.Send(shelf.At(2)); // clean
        shelf.First = Data.Secret();
        Net.Send(shelf.At(0)); // want PK1001
        shelf[0] = "";
        Net.Send(shelf.At(0)); // clean
    }

    internal static void OfAnHeir()
    {
        Row row = new Shifted();
        row.Slot(0) = Data.Secret();
        row.Slot(2) = "";
        Net.Send(row.At(2)); // want PK1001
    }
}
