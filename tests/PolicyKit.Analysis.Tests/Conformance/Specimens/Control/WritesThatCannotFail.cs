// A part of what was made here is written: nothing is thrown between two such writes, so a finally block sees the last
internal sealed class Note32(Action<string> at) : IDisposable { public string Text { get; set; } = ""; public string Field = ""; public string Checked { get => Field; set { if (value.Length > 9) throw new ArgumentException("long"); Field = value; } } public void Dispose() => at(Text + Field); }
internal static class WritesThatCannotFail
{
    internal static void P() { using (var n = new Note32(s => Net.Send(s))) n.Text = Data.Secret(); } // want PK1001
    internal static void P2() { using (var n = new Note32(s => Net.Send(s))) { n.Text = Data.Secret(); n.Text = "x"; } } // clean
    internal static void F2() { using (var n = new Note32(s => Net.Send(s))) { n.Field = Data.Secret(); n.Field = "x"; } } // clean
    internal static void C() { using (var n = new Note32(s => Net.Send(s))) { n.Field = Data.Secret(); n.Checked = "x"; } } // want PK1001
    internal static void B() { using (var n = new Note32(s => Net.Send(s))) { n.Text = Data.Secret(); Console.Read(); n.Text = "x"; } } // want PK1001
    internal static void T() { var n = new Note32(_ => { }); try { n.Text = Data.Secret(); n.Text = "x"; } finally { Net.Send(n.Text); } } // clean
    internal static void T2(Note32? n) { try { n!.Text = "x"; } finally { Net.Send("y"); } } // clean
    internal static void W() { var w = new FileSystemWatcher(); try { w.Filter = Data.Secret(); w.Path = "nowhere"; w.Filter = "x"; } finally { Net.Send(w.Filter); } } // want PK1001
}
