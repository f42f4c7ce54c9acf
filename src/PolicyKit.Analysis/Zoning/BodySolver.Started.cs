using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// What runs beside what follows, or later: timers, tokens, threads, tasks that nobody awaits at once, handlers of a framework's events. It finds what was put meanwhile where it
/// reads: by this body, by its callers (<see cref="MemberInfo.RunsLater"/>), by others, who put it into the field table.
/// </summary>
internal sealed partial class BodySolver
{
    // Under which keys what a variable of this body stands for was started.
    private readonly Dictionary<ISymbol, HashSet<string>> _startedAs = new(SymbolEqualityComparer.Default);

    private void Start(AbstractObject callback, string key, Value[] given, ISymbol? named = null)
    {
        KeepOnce(callback, key, given);
        if (named is not null) (_startedAs.TryGetValue(named, out var keys) ? keys : _startedAs[named] = []).Add(key);
        for (var i = 0; i < given.Length; i++) if (!given[i].IsEmpty) Write(Value.Of(callback), MemberInfo.GivenLater(i), given[i]);
        foreach (var value in given) foreach (var obj in value.Objects) NoteStarted(obj, Value.Of(callback));
        foreach (var obj in Peek(callback, MemberInfo.Self).Objects) NoteStarted(obj, Value.Of(callback));
        if (Peek(callback, MemberInfo.Frame).Objects.Contains(_frame))
            foreach (var variable in _frame.Members.All)
                if (IsCaptured(variable) && _heap.TryGet(_frame, variable.Key, out var content)) foreach (var obj in content.Objects) NoteStarted(obj, Value.Of(callback));
        RunOnOthers(callback, key, given);
    }

    private void KeepOnce(AbstractObject callback, string key, Value[] given)
    {
        foreach (var kept in _escapedDelegates)
            if (kept.Key == key && kept.Delegate == callback && kept.Given is { } before && before.Length == given.Length && before.Zip(given, static (a, b) => a.Equals(b)).All(static same => same)) return;
        Keep(callback, Label.Empty, key, given);
    }

    /// <summary>Whoever puts something into the object later should know what reads it then. That another one was started before stays known.</summary>
    private void NoteStarted(AbstractObject read, Value callback)
    {
        if (read.Kind == ObjectKind.Delegate || read == _frame || read is { Kind: ObjectKind.Port, Port.IsStatic: true }) return;
        read.Members.Set(MemberInfo.RunsLater);
        var place = read.At(MemberInfo.RunsLater.Key);
        _heap = _heap.Set(place, _heap.TryGet(place, out var known) ? known.Join(callback) : callback);
    }

    // Begins the key of what a callee started.
    private const string StartedBelowMark = "later:";

    /// <summary>A callee started it on what it was given: it runs on what is put there until this body ends as well.</summary>
    private void StartedBelow(AbstractObject read, Value callbacks)
    {
        NoteStarted(read, callbacks);
        foreach (var callback in callbacks.Objects)
        {
            if (callback is not { Kind: ObjectKind.Delegate, Target: { } target }) continue;
            KeepOnce(callback, StartedBelowMark + callback.Key, target.Parameters.Select((_, i) => _heap.TryGet(callback, MemberInfo.GivenLater(i).Key, out var given) ? given : Value.Empty).ToArray());
            _ranEscaped[StartedBelowMark + callback.Key] = _heap;
        }
    }

    /// <summary>When it runs, its object is one of those that others put something into: what this body has written there may long be overwritten.</summary>
    private void RunOnOthers(AbstractObject callback, string key, Value[]? given = null)
    {
        if (callback.Target is not { } target) return;
        given ??= target.Parameters.Select(static _ => Value.Empty).ToArray();
        foreach (var obj in Peek(callback, MemberInfo.Self).Objects)
        {
            if (obj is not ({ Kind: ObjectKind.Opaque } or { Kind: ObjectKind.Port, Port.IsStatic: false }) || obj.Type is not { } type || !_solver.IsInSource(type)) continue;
            var self = Value.Of(_state.Object(ObjectKind.Opaque, key + ":others", type));
            Perhaps(new CallSite(_state, null, target, self, null, given, new IOperation?[given.Length]) { Key = key + ":others" }, s => CallDelegate(s, Peek(callback, MemberInfo.Frame)));
        }
    }

    /// <summary>The end of what a variable stands for is waited for: it has run on what is there now, and not on what comes.</summary>
    private void EndStarted(IOperation waited)
    {
        if (_startedAs.Count == 0) return;
        foreach (var named in waited.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
        {
            if (!_startedAs.TryGetValue(named.Local, out var keys)) continue;
            foreach (var (callback, label, key, given) in _escapedDelegates.Where(e => keys.Contains(e.Key)).ToList()) Callback(callback, label, key, given);
            _escapedDelegates.RemoveAll(e => keys.Contains(e.Key));
            _startedAs.Remove(named.Local);
        }
    }

    /// <summary>A task or thread that is started here, unless its end is waited for at once or left to who is given it.</summary>
    private static bool IsStarted(CallSite site)
    {
        if (site.Method is not { Name: "Run" or "StartNew" or "Start", ContainingType.Name: "Task" or "TaskFactory" or "Thread" } || site.Operation is not { } call) return false;
        if (site.Method.ContainingType.Name == "Thread") return true;
        var user = call.Parent;
        while (user is IConversionOperation) user = user.Parent;
        return user is IExpressionStatementOperation or IAssignmentOperation or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: not ("WhenAll" or "WaitAll" or "WhenAny" or "WaitAny") } };
    }

    /// <summary>The variable that stands for what a call starts.</summary>
    private static ISymbol? StartedAs(CallSite site) => site.Operation switch
    {
        IInvocationOperation { Instance: ILocalReferenceOperation { Local: var thread } } => thread,
        { Parent: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var task } } } => task,
        _ => null,
    };
}
