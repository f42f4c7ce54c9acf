// Spans and arrays filled over: what was there is gone, unless only a view of a part was filled
internal static class FilledOver
{
    internal static void A() { Span<char> b = stackalloc char[12]; Data.Secret().AsSpan().CopyTo(b); b.Fill('0'); Net.Send(new string(b)); } // clean
    internal static void B() { Span<char> b = stackalloc char[12]; Data.Secret().AsSpan().CopyTo(b); b[..4].Fill('0'); Net.Send(new string(b)); } // want PK1001
    internal static void C() { Span<char> b = stackalloc char[12]; Data.Secret().AsSpan().CopyTo(b); b.Slice(4).Clear(); Net.Send(new string(b)); } // want PK1001
    internal static void D() { Span<char> b = stackalloc char[12]; b.Fill(Data.Secret()[0]); Net.Send(new string(b)); } // want PK1001
    internal static void E() { var a = Data.SecretChars(); a.AsSpan(2).Clear(); Net.Send(new string(a)); } // want PK1001
    internal static void F() { var a = Data.SecretChars(); a.AsSpan(2).Fill('0'); Net.Send(new string(a)); } // want PK1001
    internal static void G() { var a = new char[4]; Data.SecretChars().CopyTo(a, 0); Array.Fill(a, '0'); Net.Send(new string(a)); } // clean
    internal static void H() { var a = new char[4]; Data.SecretChars().CopyTo(a, 0); Array.Fill(a, '0', 1, 2); Net.Send(new string(a)); } // want PK1001
    internal static void I() { var a = new char[4]; Data.SecretChars().CopyTo(a, 0); a.AsSpan().Fill('0'); Net.Send(new string(a)); } // clean
    internal static void J() { var a = new char[4]; Array.Fill(a, Data.SecretChars()[0]); Net.Send(new string(a)); } // want PK1001
}
internal static class FilledInParts
{
    private static void Wipe(Span<char> s) => s.Clear();
    internal static void K() { var a = new char[4]; Data.SecretChars().CopyTo(a, 0); a.AsSpan(2).Clear(); Net.Send(new string(a)); } // want PK1001
    internal static void L() { var a = new char[4]; Data.SecretChars().CopyTo(a, 0); a.AsSpan().Clear(); Net.Send(new string(a)); } // clean
    internal static void M() { Span<char> b = stackalloc char[12]; Data.Secret().AsSpan().CopyTo(b); Wipe(b[4..]); Net.Send(new string(b)); } // want PK1001
    internal static void N() { Span<char> b = stackalloc char[12]; Data.Secret().AsSpan().CopyTo(b); Wipe(b); Net.Send(new string(b)); } // clean
    internal static void O() { var a = new char[4]; Data.SecretChars().CopyTo(a, 0); var m = new Memory<char>(a, 1, 2); m.Span.Clear(); Net.Send(new string(a)); } // want PK1001
    internal static void P() { Span<char> b = stackalloc char[12]; Data.Secret().AsSpan().CopyTo(b); var t = b.TrimEnd('1'); t.Clear(); Net.Send(new string(b)); } // want PK1001
}
