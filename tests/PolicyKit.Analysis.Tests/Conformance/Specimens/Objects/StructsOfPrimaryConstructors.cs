// a structure keeps what its primary constructor was given, also when it is copied out of a captured variable
internal static class StructsOfPrimaryConstructors
{
    private readonly struct Reader<E, A>(Func<E, A> run)
    {
        public A Run(E e) => run(e);

        public Reader<E, C> SelectMany<B, C>(Func<A, Reader<E, B>> bind, Func<A, B, C> project)
        {
            var first = run;
            return new(e => { var a = first(e); return project(a, bind(a).Run(e)); });
        }
    }

    public static void Queried(Resident r)
    {
        var name = new Reader<Resident, string>(x => x.Name);
        var number = new Reader<Resident, string>(x => x.Number);
        Net.Send((from a in name from b in name select a + b).Run(r)); // clean
        Net.Send((from a in name from b in number select a + b).Run(r)); // want PK1001
    }

    private struct Counter(string label, int count)
    {
        public readonly string Text => label + count;
        public void Add() => count++;
    }

    public static void Copied(Resident r)
    {
        var (open, closed) = (new Counter(r.Name, 1), new Counter(r.Number, 1));
        Func<Counter> first = () => open;
        Func<Counter> second = () => closed;
        var copy = second();
        copy.Add();
        Net.Send(first().Text); // clean
        Net.Send(copy.Text); // want PK1001
    }
}
