// a method hands the delegate it was given on to one that stores what it gives, and gives nothing itself
internal static class HandedOnByWrappers
{
    private class Tracker
    {
        public string Last = "";
        public List<string> Shapes { get; } = [];
        private readonly Dictionary<int, string> original = [];

        public virtual void Attach(int id, Resident item, Func<Resident, string> shape)
        {
            original[id] = shape(item);
            Last = shape(item);
        }

        public void Note(Func<string> shape) => Shapes.Add(shape());

        public void NoteTwice(Func<string> shape) { Note(shape); Note(shape); }

        public IEnumerable<string> Before => original.Values;
    }

    private sealed class Counting : Tracker
    {
        public int Attached { get; private set; }

        public override void Attach(int id, Resident item, Func<Resident, string> shape)
        {
            base.Attach(id, item, shape);
            Attached++;
        }
    }

    public static void Based(Resident r)
    {
        Counting open = new(), closed = new();
        open.Attach(1, r, x => x.Name);
        closed.Attach(1, r, x => x.Number);
        Net.Send(open.Last); // clean
        Net.Send(closed.Last); // want PK1001
        Net.SendInt(closed.Attached); // clean
        foreach (var before in open.Before) Net.Send(before); // clean
        foreach (var before in closed.Before) Net.Send(before); // want PK1001
    }

    public static void Twice(Resident r)
    {
        Tracker open = new(), closed = new();
        open.NoteTwice(() => r.Name);
        closed.NoteTwice(() => r.Number);
        Net.Send(open.Shapes[0]); // clean
        Net.Send(closed.Shapes[1]); // want PK1001
    }

    private static async Task Answer(List<string> to, Func<Task<object>> ask)
    {
        var answer = await ask();
        to.Add(answer.ToString()!);
    }

    public static async Task Asked(Resident r)
    {
        List<string> open = [], closed = [];
        await Answer(open, async () => { await Task.Yield(); return r.Name; });
        await Answer(closed, async () => { await Task.Yield(); return r.Number; });
        Net.Send(open[0]); // clean
        Net.Send(closed[0]); // want PK1001
    }
}
