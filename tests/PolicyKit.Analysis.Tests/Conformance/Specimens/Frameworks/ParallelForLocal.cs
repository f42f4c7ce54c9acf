// Parallel.For and ForEach with a local of each thread, and Interlocked on elements
internal static class ParallelForLocal
{
    internal static void Local()
    {
        var sum = 0;
        Parallel.For(0, 2, () => 0, (i, _, s) => s + Data.SecretInt() + i, s => sum += s);
        Net.SendInt(sum); // want PK1001
    }

    internal static void LocalOfForEach(List<int> all)
    {
        var sum = 0;
        Parallel.ForEach(all, () => 0, (x, _, s) => s + x + Data.SecretInt(), s => Interlocked.Add(ref sum, s));
        Net.SendInt(sum); // want PK1001
    }

    internal static void LocalClean()
    {
        var sum = 0;
        Parallel.For(0, 2, () => 0, (i, _, s) => s + Data.PlainInt() + i, s => sum += s);
        Net.SendInt(sum); // clean
    }

    internal static void InterlockedElement()
    {
        var sums = new int[2];
        Interlocked.Add(ref sums[0], Data.SecretInt());
        Net.SendInt(sums[0]); // want PK1001
        Action<int> add = s => Interlocked.Add(ref sums[1], s);
        add(Data.SecretInt());
        Net.SendInt(sums[1]); // want PK1001
    }

    internal static void Plain()
    {
        var sums = new int[2];
        Parallel.For(0, 2, i => sums[i] = Data.SecretInt());
        Net.SendInt(sums[0]); // want PK1001
    }
}
