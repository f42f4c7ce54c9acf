using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>What runs when it is read, not where it is made: queries, own iterators, lazy values, views of a table. A name that leads to one makes it run again on the state of now.</summary>
internal sealed partial class BodySolver
{
    // Beyond so many places a changed state is taken to be one that matters.
    private const int MaxCompared = 256;

    private readonly Dictionary<AbstractObject, Deferred> _deferred = [];

    private sealed class Deferred(Value[] reads, Func<Value> run, Label pc, Heap ran)
    {
        /// <summary>What it is made of.</summary>
        public Value[] Reads => reads;
        public Func<Value> Run => run;
        public Label Pc => pc;

        /// <summary>It gives all anew each time; what another method made is only added to, and a lazy value comes about once, and nobody sees when.</summary>
        public bool IsAnew { get; set; }

        /// <summary>The state in which it last ran.</summary>
        public Heap Ran { get; set; } = ran;

        public bool IsRunning { get; set; }
    }

    /// <summary>Remembers how the result of a call comes about; <paramref name="frame"/> are the variables that what is called captured.</summary>
    private void Defer(Value result, CallSite site, Func<Value> run, Value? frame = null)
    {
        Deferred? deferred = null;
        foreach (var obj in result.Objects)
        {
            if ((obj.Kind == ObjectKind.Port || !obj.Key.StartsWith(site.Key, StringComparison.Ordinal)) && !site.IsConstruction) continue;
            if (deferred is null)
            {
                Value[] reads = site.Receiver is { } receiver ? [receiver, .. site.Arguments] : site.Arguments;
                // Of a lazy value, what makes it.
                var things = reads.SelectMany(static r => r.Objects).Where(o => o.Kind == ObjectKind.Delegate == site.IsConstruction && o != obj).ToList();
                if (things.Count > 0) Write(Value.Of(obj), MemberInfo.ReadsLater, Value.Of(Label.Empty, Value.SetOf(things), Label.Empty));
                if (frame is not null) reads = [.. reads, frame];
                deferred = new Deferred(reads, run, _pc, _heap) { IsAnew = !site.IsConstruction && obj.Type is not { Name: "Lazy" } };
            }
            _deferred[obj] = deferred;
        }
    }

    /// <summary>A query that another method made and kept: what is put into its source later is among what it gives.</summary>
    private void DeferKept(AbstractObject query, Value source)
    {
        if (source.Objects.Any(static o => o.Kind != ObjectKind.Delegate) && !_deferred.ContainsKey(query)) _deferred[query] = new Deferred([source], () => source, _pc, _heap);
    }

    private static bool IsDeferred(IMethodSymbol method) => method.ContainingType switch
    {
        { Name: "Enumerable" or "Queryable" or "AsyncEnumerable" or "ParallelEnumerable", ContainingNamespace.Name: "Linq" } => method.ReturnType is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: not "ILookup" } or { Name: "ParallelQuery" or "OrderedParallelQuery" },
        { Name: "Lazy", ContainingNamespace.Name: "System" } => method is { MethodKind: MethodKind.Constructor, Parameters: [{ Type.TypeKind: TypeKind.Delegate }, ..] },
        { Name: "Dictionary" or "SortedDictionary" or "SortedList" or "IDictionary" or "IReadOnlyDictionary" or "ReadOnlyDictionary" } => method.Name is "get_Keys" or "get_Values",
        _ => false,
    };

    /// <summary>Who moves an enumerator by hand holds what it gave before.</summary>
    private void MoveByHand(Value enumerated)
    {
        foreach (var obj in enumerated.Objects) if (_deferred.TryGetValue(obj, out var deferred)) deferred.IsAnew = false;
    }

    /// <summary>A value as it is now.</summary>
    private Value Settled(Value value)
    {
        if (_deferred.Count > 0) foreach (var obj in value.Objects) if (_deferred.TryGetValue(obj, out var deferred)) RunAgain(deferred, obj);
        return value;
    }

    private void RunAgain(Deferred deferred, AbstractObject result)
    {
        if (deferred.IsRunning || ReferenceEquals(deferred.Ran, _heap)) return;
        deferred.IsRunning = true;
        foreach (var read in deferred.Reads) Settled(read);
        if (IsChanged(deferred.Reads, deferred.Ran))
        {
            var (pc, isInLoop) = (_pc, _inLoop);
            (_pc, _inLoop) = (deferred.Pc, false);
            if (result is { Kind: ObjectKind.Allocated, IsMany: false } && deferred.IsAnew) Empty(Value.Of(result), "");
            // To name it is not yet to read it: what it writes elsewhere may have been written or not.
            var before = _heap;
            var now = deferred.Run();
            foreach (var obj in now.Objects) if (obj != result) foreach (var member in obj.Members.All) Write(Value.Of(result), member, Read(Value.Of(obj), member));
            _heap = JoinHeaps(before, _heap);
            (_pc, _inLoop) = (pc, isInLoop);
        }
        deferred.Ran = _heap;
        deferred.IsRunning = false;
    }

    /// <summary>True if anything that is read from there, as far as can be seen, was written since then.</summary>
    private bool IsChanged(Value[] read, Heap then)
    {
        var seen = Seen();
        var open = new Stack<AbstractObject>(read.SelectMany(static a => a.Objects));
        var (places, changed) = (0, false);
        while (open.Count > 0 && !changed)
        {
            var obj = open.Pop();
            if (!seen.Add(obj)) continue;
            foreach (var member in obj.Members.All)
            {
                if (obj == _frame && !IsCaptured(member)) continue;
                var isNow = _heap.TryGet(obj, member.Key, out var now);
                changed |= ++places > MaxCompared || isNow != then.TryGet(obj, member.Key, out var before) || isNow && !ReferenceEquals(now, before);
                if (isNow) foreach (var part in now.Objects) open.Push(part);
            }
        }
        Spend(1 + places / JoinsPerPlace);
        Return(seen);
        return changed;
    }

    /// <summary>True for a variable of this body that a nested function may name.</summary>
    private bool IsCaptured(MemberInfo variable) => variable.Key == MemberInfo.Self.Key || IsVariable(variable, _state.Body!.NamesInNestedFunctions);

    /// <summary>True for a local variable or parameter of one of these names.</summary>
    private static bool IsVariable(MemberInfo variable, ImmutableHashSet<string> names)
    {
        if (names.IsEmpty) return false;
        var name = variable.Key;
        if (name.Length > 0 && name[0] == '$') name = name.Substring(1);
        else if (name.IndexOf('#') is > 0 and var end) name = name.Substring(0, end);
        return names.Contains(name);
    }
}
