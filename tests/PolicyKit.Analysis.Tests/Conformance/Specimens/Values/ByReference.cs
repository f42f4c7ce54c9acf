// ref, out and in parameters; ref locals and ref returns; ref fields

internal static class ByReference
{
    private static string shared = "";

    internal static void Out()
    {
        Fetch(out var secret, out var open);
        Net.Send(secret); // want PK1001
        Net.Send(open); // clean
        if (TryFetch(out var found))
            Net.Send(found); // want PK1001
        if (TryOpen(out var nothing))
            Net.Send(nothing); // clean
    }

    internal static void Ref()
    {
        var text = "a";
        Append(ref text, Data.Secret());
        Net.Send(text); // want PK1001
        Reset(ref text);
        Net.Send(text); // clean
        Append(ref text, Data.Plain());
        Net.Send(text); // clean
        var left = Data.Secret();
        var right = "b";
        Swap(ref left, ref right);
        Net.Send(right); // want PK1001
        Net.Send(left); // clean
    }

    internal static void In()
    {
        var secret = Data.Secret();
        Net.Send(Read(in secret)); // want PK1001
        var open = Data.Plain();
        Net.Send(Read(in open)); // clean
    }

    internal static void RefLocal()
    {
        var value = "a";
        ref var alias = ref value;
        alias = Data.Secret();
        Net.Send(value); // want PK1001
        alias = "b";
        Net.Send(value); // clean
        value = Data.Secret();
        Net.Send(alias); // want PK1001
    }

    internal static void RefReassigned()
    {
        var first = "a";
        var second = "b";
        ref var alias = ref first;
        alias = ref second;
        alias = Data.Secret();
        Net.Send(second); // want PK1001
        Net.Send(first); // clean
    }

    internal static void RefReturn()
    {
        var array = new[] { "a", "b" };
        Slot(array) = Data.Secret();
        Net.Send(array[0]); // want PK1001
        var other = new[] { "a", "b" };
        Slot(other) = Data.Plain();
        Net.Send(other[0]); // clean
        ref var place = ref Slot(other);
        place = Data.Secret();
        Net.Send(other[0]); // want PK1001
    }

    internal static void RefStatic()
    {
        Shared() = Data.Secret();
        Net.Send(shared); // want PK1001
        Net.Send(Untouched()); // clean
    }

    // A local that finds its next place through itself was followed for ever.
    internal static void RefWalk()
    {
        var array = new[] { "a", "b" };
        ref var place = ref array[0];
        for (var i = 0; i < 2; i++) place = ref Longer(ref place, ref array[1]);
        place = Data.Secret();
        Net.Send(place); // want PK1001
        Net.Send(array[1]); // want PK1001
        var other = new[] { "a", "b" };
        ref var clean = ref other[0];
        for (var i = 0; i < 2; i++) clean = ref Longer(ref clean, ref other[1]);
        clean = Data.Plain();
        Net.Send(clean); // clean
        Net.Send(other[1]); // clean
    }

    internal static void RefField()
    {
        var target = "a";
        var slot = new Slot { Place = ref target };
        slot.Place = Data.Secret();
        Net.Send(target); // want PK1001
        var other = "b";
        var otherSlot = new Slot { Place = ref other };
        otherSlot.Place = Data.Plain();
        Net.Send(other); // clean
    }

    private static void Fetch(out string secret, out string open) { open = Data.Plain(); secret = Data.Secret(); }

    private static bool TryFetch(out string found) { found = Data.Secret(); return true; }

    private static bool TryOpen(out string found) { found = Data.Plain(); return true; }

    private static void Append(ref string text, string more) => text = text + more;

    private static void Reset(ref string text) => text = "";

    private static ref string Longer(ref string left, ref string right)
    {
        if (left.Length > right.Length) return ref left;
        return ref right;
    }

    private static void Swap<T>(ref T left, ref T right) => (left, right) = (right, left);

    private static string Read(in string text) => text.Trim();

    private static ref string Slot(string[] array) => ref array[0];

    private static ref string Shared() => ref shared;

    private static string Untouched() => "untouched";
}

internal ref struct Slot
{
    public ref string Place;
}
