// a visitor whose heir overrides what the base implements
internal interface IVisitor { void Text(string s); }
internal abstract class Elem { public abstract void Accept(IVisitor v); }
internal sealed class Text(string s) : Elem { public override void Accept(IVisitor v) => v.Text(s); }
internal class Collect : IVisitor { protected string b = ""; public virtual void Text(string s) => b += s; public string Result => b; }
internal sealed class Count : Collect { public int N; public override void Text(string s) => N++; }
internal static class VisitorsWithHeirs
{
    internal static void CountedOne() { var n = new Count(); new Text(Data.Secret()).Accept(n); Net.Send(n.Result); } // clean
    internal static void CountedTwo() { var n = new Count(); n.Text(Data.Secret()); Net.Send(n.Result); } // clean
    internal static void Collected() { var n = new Collect(); new Text(Data.Secret()).Accept(n); Net.Send(n.Result); } // want PK1001
}
