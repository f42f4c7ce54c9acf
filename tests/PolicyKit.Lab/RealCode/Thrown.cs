using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace PolicyKit.Lab.RealCode;

/// <summary>Exceptions that pass through code of ours while this is open, with the whole stack of each: the analyzer catches them and tells no more than their names.</summary>
internal sealed class Thrown : IDisposable
{
    private const int Most = 8;

    private readonly ConcurrentQueue<string> _seen = new();

    public Thrown() => AppDomain.CurrentDomain.FirstChanceException += Note;

    public override string ToString() => string.Join("\n---\n", _seen);

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= Note;

    private void Note(object? sender, FirstChanceExceptionEventArgs first)
    {
        if (first.Exception is OperationCanceledException || _seen.Count >= Most) return;
        var stack = Environment.StackTrace;
        if (stack.Contains("at PolicyKit.Analy", StringComparison.Ordinal)) _seen.Enqueue($"{first.Exception.GetType()}: {first.Exception.Message}\n{stack}");
    }
}
