// Objects two fields deep that are replaced, shared or copied; children that know their parent.
namespace SharedAndDetached;

public sealed class Leaf { public string Value { get; set; } = ""; public string Note = ""; }
public sealed class Branch { public Leaf Left { get; set; } = new(); public Leaf Right { get; set; } = new(); }
public sealed class Tree { public Branch Root = new(); public Branch Spare = new(); }

public sealed class TwoLevel
{
    public void Detached()
    {
        var t = new Tree();
        var old = t.Root;
        t.Root = new Branch();
        old.Left.Value = Data.Secret();
        Net.Send(t.Root.Left.Value); // clean
        Net.Send(old.Left.Value); // want PK1001
    }

    public void Shared()
    {
        var leaf = new Leaf();
        var a = new Branch { Left = leaf };
        var b = new Branch { Right = leaf };
        a.Left.Value = Data.Secret();
        Net.Send(b.Right.Value); // want PK1001
        Net.Send(b.Left.Value); // clean
    }
}

public struct Point { public string Label; public int X; public void Rename(string s) => Label = s; }

public sealed class Structs
{
    private Point field;

    public void Copied()
    {
        var a = new Point();
        var b = a;
        b.Label = Data.Secret();
        Net.Send(a.Label); // clean
        Net.Send(b.Label); // want PK1001
    }

    public void Mutated()
    {
        var a = new Point();
        a.Rename(Data.Secret());
        Net.Send(a.Label); // want PK1001
        Net.SendInt(a.X); // clean
    }

    public void InArray()
    {
        var points = new Point[2];
        ref var p = ref points[0];
        p.Label = Data.Secret();
        Net.Send(points[0].Label); // want PK1001
        Net.SendInt(points[0].X); // clean
    }

    public void Field()
    {
        field.Rename(Data.Secret());
        var copy = field;
        field = default;
        Net.Send(copy.Label); // want PK1001
        Net.Send(field.Label); // clean
    }
}

public abstract class Node { public Node? Parent; public string Tag = ""; }
public sealed class Inner : Node { public List<Node> Children { get; } = []; public Inner Add(Node n) { n.Parent = this; Children.Add(n); return this; } }
public sealed class End : Node { public string Body = ""; }

public sealed class Graphs
{
    public void Parented()
    {
        var root = new Inner { Tag = Data.Secret() };
        var other = new Inner { Tag = "open" };
        var e1 = new End();
        var e2 = new End();
        root.Add(e1);
        other.Add(e2);
        Net.Send(e1.Parent!.Tag); // want PK1001
        Net.Send(e2.Parent!.Tag); // clean
        Net.Send(e1.Tag); // clean
    }

    public void ChildBody()
    {
        var root = new Inner();
        root.Add(new End { Body = Data.Secret(), Tag = "e" });
        Net.Send(((End)root.Children[0]).Body); // want PK1001
        Net.Send(root.Children[0].Tag); // clean
    }
}
