// structures in an array that are handed out by reference
internal static class RefReturns
{
    internal struct Pair { public string From, To; }

    internal sealed class Resized { private Pair[] many = []; public Span<Pair> Many => many; public void Grow() => Array.Resize(ref many, 3); public ref Pair Ref(int i) => ref many[i]; }
    internal sealed class Made { private readonly Pair[] many = new Pair[3]; public Span<Pair> Many => many; public ref Pair Ref(int i) => ref many[i]; }
    internal sealed class Strings { private readonly string[] many = new string[3]; public Span<string> Many => many; public ref string Ref(int i) => ref many[i]; }

    internal static void MadeSpanThenRef() { var h = new Made(); h.Many[1].From = Data.Secret(); Net.Send(h.Ref(1).From); } // want PK1001
    internal static void MadeRefThenSpan() { var h = new Made(); h.Ref(1).From = Data.Secret(); Net.Send(h.Many[1].From); } // want PK1001
    internal static void MadeRefThenRef() { var h = new Made(); h.Ref(1).From = Data.Secret(); Net.Send(h.Ref(1).From); } // want PK1001
    internal static void MadeSpanThenSpan() { var h = new Made(); h.Many[1].From = Data.Secret(); Net.Send(h.Many[1].From); } // want PK1001
    internal static void MadeClean() { var h = new Made(); h.Ref(1).To = Data.Secret(); Net.Send(h.Ref(1).From); } // clean
    internal static void StringsSpanThenRef() { var h = new Strings(); h.Many[1] = Data.Secret(); Net.Send(h.Ref(1)); } // want PK1001
    internal static void StringsRefThenSpan() { var h = new Strings(); h.Ref(1) = Data.Secret(); Net.Send(h.Many[1]); } // want PK1001
    internal static void ResizedSpanThenRef() { var h = new Resized(); h.Grow(); h.Many[1].From = Data.Secret(); Net.Send(h.Ref(1).From); } // want PK1001
    internal static void ResizedRefThenRef() { var h = new Resized(); h.Grow(); h.Ref(1).From = Data.Secret(); Net.Send(h.Ref(1).From); } // want PK1001
    internal static void ResizedRefThenSpan() { var h = new Resized(); h.Grow(); h.Ref(1).From = Data.Secret(); Net.Send(h.Many[1].From); } // want PK1001
}
