// a tree is walked: by recursive iterators, queries and methods that collect its nodes

internal sealed class WalkNode(string title)
{
    private readonly List<WalkNode> inner = [];

    public string Title => title;

    public WalkNode Add(WalkNode item)
    {
        inner.Add(item);
        return this;
    }

    public IEnumerable<WalkNode> Flat()
    {
        yield return this;
        foreach (var item in inner)
            foreach (var below in item.Flat())
                yield return below;
    }

    public IEnumerable<WalkNode> Queried() => inner.SelectMany(static item => item.Queried()).Prepend(this);

    public List<WalkNode> Listed()
    {
        var all = new List<WalkNode> { this };
        foreach (var item in inner) all.AddRange(item.Listed());
        return all;
    }

    public string Printed()
    {
        var text = Title;
        foreach (var item in inner) text += item.Printed();
        return text;
    }

    public void Walk(Action<WalkNode> visit)
    {
        visit(this);
        foreach (var item in inner) item.Walk(visit);
    }

    public static void Collect(WalkNode node, List<WalkNode> all)
    {
        all.Add(node);
        foreach (var item in node.inner) Collect(item, all);
    }
}

internal sealed class WalkMenu(string title) : IEnumerable<WalkMenu>
{
    private readonly List<WalkMenu> inner = [];

    public string Title => title;

    public void Add(WalkMenu item) => inner.Add(item);

    public IEnumerable<WalkMenu> Flat() => inner.SelectMany(static item => item.Flat()).Prepend(this);

    public IEnumerator<WalkMenu> GetEnumerator() => inner.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class RecursiveWalks
{
    private static WalkNode Secret() => new WalkNode("r").Add(new WalkNode("k").Add(new WalkNode(Data.Secret())));

    private static WalkNode Plain() => new WalkNode("r").Add(new WalkNode("k").Add(new WalkNode("a")));

    internal static void Flattened()
    {
        Net.Send(Secret().Flat().Last().Title); // want PK1001
        foreach (var node in Secret().Flat()) Net.Send(node.Title); // want PK1001
    }

    internal static void FlattenedWithoutSecrets()
    {
        Net.Send(Plain().Flat().Last().Title); // clean
        Net.Send(Plain().Queried().Last().Title); // clean
        Net.Send(Plain().Listed()[2].Title); // clean
        Net.Send(Plain().Printed()); // clean
    }

    internal static void Queried()
    {
        Net.Send(Secret().Queried().Last().Title); // want PK1001
    }

    internal static void Listed()
    {
        Net.Send(Secret().Listed()[2].Title); // want PK1001
    }

    internal static void Printed()
    {
        Net.Send(Secret().Printed()); // want PK1001
    }

    internal static void Visited()
    {
        var (seen, other) = ("", "");
        Secret().Walk(node => seen = node.Title);
        Plain().Walk(node => other = node.Title);
        Net.Send(seen); // want PK1001
        Net.Send(other); // clean
    }

    internal static void Collected()
    {
        var (all, others) = (new List<WalkNode>(), new List<WalkNode>());
        WalkNode.Collect(Secret(), all);
        WalkNode.Collect(Plain(), others);
        Net.Send(all[1].Title); // want PK1001
        Net.Send(others[1].Title); // clean
    }

    internal static void TheRootAlone()
    {
        var root = new WalkNode(Data.Secret());
        root.Add(new WalkNode("b"));
        Net.Send(root.Flat().First().Title); // want PK1001
    }

    internal static void ASequenceOfItself()
    {
        Net.Send(new WalkMenu("root") { new("k") { new WalkMenu(Data.Secret()) } }.Flat().Last().Title); // want PK1001
    }

    internal static void ASequenceOfItselfWithoutSecrets()
    {
        Net.Send(new WalkMenu("root") { new("k") { new WalkMenu("a") } }.Flat().Last().Title); // clean
    }
}
