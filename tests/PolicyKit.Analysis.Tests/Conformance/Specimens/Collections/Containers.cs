// sets, queues, stacks, linked lists, immutable, concurrent and frozen collections
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Threading.Channels;

internal static class Containers
{
    internal static void Sets()
    {
        var set = new HashSet<string> { Data.Secret() };
        Net.Send(set.First()); // want PK1001
        Net.Send(set.Count.ToString()); // clean
        var open = new SortedSet<string> { Data.Plain() };
        Net.Send(open.Min); // clean
        open.UnionWith(set);
        Net.Send(open.Min); // want PK1001
    }

    internal static void Queues()
    {
        var queue = new Queue<string>();
        queue.Enqueue(Data.Secret());
        Net.Send(queue.Dequeue()); // want PK1001
        var open = new Queue<string>();
        open.Enqueue(Data.Plain());
        Net.Send(open.Peek()); // clean
        var ranked = new PriorityQueue<string, int>();
        ranked.Enqueue(Data.Secret(), 1);
        Net.Send(ranked.Dequeue()); // want PK1001
    }

    internal static void Stacks()
    {
        var stack = new Stack<string>();
        stack.Push("a");
        stack.Push(Data.Secret());
        Net.Send(stack.Pop()); // want PK1001
        var open = new Stack<string>();
        open.Push("a");
        open.TryPop(out var top);
        Net.Send(top); // clean
    }

    internal static void Linked()
    {
        var list = new LinkedList<string>();
        list.AddLast(Data.Secret());
        Net.Send(list.First!.Value); // want PK1001
        var open = new LinkedList<string>();
        open.AddFirst(Data.Plain());
        Net.Send(open.Last!.Value); // clean
    }

    internal static void Immutables()
    {
        var list = ImmutableList.Create(Data.Secret());
        Net.Send(list[0]); // want PK1001
        var open = ImmutableList.Create(Data.Plain());
        var more = open.Add(Data.Secret());
        Net.Send(open[0]); // clean
        Net.Send(more[1]); // want PK1001
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(Data.Secret());
        Net.Send(builder.ToImmutable()[0]); // want PK1001
        var other = ImmutableArray.CreateBuilder<string>();
        other.Add(Data.Plain());
        Net.Send(other.DrainToImmutable()[0]); // clean
        Net.Send(ImmutableHashSet.Create(Data.Secret()).Single()); // want PK1001
    }

    internal static void Concurrent()
    {
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue(Data.Secret());
        queue.TryDequeue(out var taken);
        Net.Send(taken); // want PK1001
        var bag = new ConcurrentBag<string> { Data.Plain() };
        bag.TryTake(out var other);
        Net.Send(other); // clean
        using var blocking = new BlockingCollection<string>();
        blocking.Add(Data.Secret());
        Net.Send(blocking.Take()); // want PK1001
    }

    internal static void Frozen()
    {
        Net.Send(new[] { Data.Secret() }.ToFrozenSet().First()); // want PK1001
        Net.Send(new[] { Data.Plain() }.ToFrozenSet().First()); // clean
    }

    internal static async Task Channels()
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(Data.Secret());
        Net.Send(await channel.Reader.ReadAsync()); // want PK1001
        var open = Channel.CreateUnbounded<string>();
        await open.Writer.WriteAsync(Data.Plain());
        Net.Send(await open.Reader.ReadAsync()); // clean
    }

    internal static void NodesOfLists()
    {
        var list = new LinkedList<string>();
        var node = list.AddFirst(Data.Plain());
        Net.Send(node.Value); // clean
        node.Value = Data.Secret();
        Net.Send(list.First!.Value); // want PK1001
    }

    internal static void KeysApart()
    {
        var sorted = new SortedList<string, string> { ["a"] = Data.Secret() };
        Net.Send(sorted.GetKeyAtIndex(0)); // clean
        Net.Send(sorted.GetValueAtIndex(0)); // want PK1001
        var map = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        map.TryAdd("a", Data.Secret());
        Net.Send(map.GetOrAdd("b", static _ => "open")); // clean
        Net.Send(map.GetOrAdd("a", "open")); // want PK1001
    }
}
