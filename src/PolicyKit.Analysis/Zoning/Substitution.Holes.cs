using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

internal sealed partial class BodySolver
{
    /// <summary>Calls that the callee left open: filled here where their target is known, left to the next caller, or closed with the roots they hang from.</summary>
    private sealed partial class Substitution
    {
        private const int MaxNestedFills = 12;

        /// <summary>Roots under which the callee left calls open that this caller cannot fill either: it knows no more of their objects.</summary>
        private int Unknown()
        {
            if (_summary.Holes.IsEmpty) return 0;
            var most = _summary.Holes.Length * _summary.Writes.Length > MaxOpenWrites ? 1 : MaxHandedUp;
            var (roots, wide, delegates) = (0, 0, 0);
            foreach (var hole in _summary.Holes)
            {
                // What a text says of it, even a caller may tell who knows no more than its type.
                if (hole.IsForText) continue;
                foreach (var obj in hole.Receiver.Objects)
                {
                    if (obj.Port is not { } port) continue;
                    var bit = MethodState.BitOf((port.Root ?? port).Step);
                    roots |= bit;
                    if (hole.Method is null) delegates |= bit;
                    else if (caller._solver.Candidates(hole.Method, null).Count > most) wide |= bit;
                }
            }
            wide = IsOfOneObject ? 0 : wide & ~delegates;
            var closed = 0;
            var tooMany = _summary.Holes.Length > MaxHoles;
            if (IsClosed(1, site.Receiver ?? Summaries.Value.Empty)) closed |= 1;
            if ((roots & 2) != 0 && IsClosed(2, CapturedFrame())) closed |= 2;
            for (var i = 0; i < site.Arguments.Length && i < 28; i++) if (IsClosed(4 << i, site.Arguments[i], i < callee.Method.Parameters.Length ? callee.Method.Parameters[i].Type : null)) closed |= 4 << i;
            return closed;

            bool IsClosed(int bit, Value given, ITypeSymbol? seenAs = null)
            {
                if ((roots & bit) == 0 || !tooMany && !caller.IsOfUnknownOrigin(given, orOfCaller: (wide & bit) != 0, seenAs)) return false;
                // Unknown only because the call that gave it was not followed: then it should be.
                caller.TouchReceiver(given, site);
                return true;
            }
        }

        // A call that so many members may answer is left open for the next caller, and not for the one above him.
        private const int MaxHandedUp = 3;

        /// <summary>Callee and caller are one: of a recursive call no more is known in the next round, a lambda stands in its caller, and a base's member is called by the override.</summary>
        private bool IsOfOneObject =>
            SymbolEqualityComparer.Default.Equals(callee.Method, caller.Method)
            || callee.Method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction && IsOfCaller
            || site.ReceiverOperation?.Syntax is { } named && Language.Of(named).IsBase(named);

        // Where each of several open calls would see what the others wrote and much beside, any call with several answers is such a one.
        private const int MaxOpenWrites = 8;

        private const int MaxHoles = 8;

        /// <summary>True if a hole takes what a later one gives (a loop): only then is it filled twice.</summary>
        private static bool LooksAhead(Hole hole) =>
            hole.Arguments.Append(hole.Receiver).Any(v => v.Label.Entries.Any(e => e.Atom.Port is { } p && IsFrom(p, hole)) || v.Objects.Any(o => o.Port is { } p && IsFrom(p, hole)));

        private static bool IsFrom(Port port, Hole hole) =>
            port.From == PortRoot.Hole && string.CompareOrdinal((port.Root ?? port).Step, hole.Result.Step) >= 0;

        /// <summary>
        /// Calls what the caller knows the hole's target to be. A target whose own holes lead back to the same call is not followed again: what it gives was
        /// joined in by the call that is under way.
        /// </summary>
        private Value Fill(Hole hole)
        {
            var receiver = Value(hole.Receiver);
            var arguments = hole.Arguments.Select(Value).ToArray();
            if (caller._cold.Count > 0 && (caller.BringZones(arguments) || caller._solver.MayCarry(hole)))
                foreach (var held in hole.Receiver.Objects) TouchHolders(held);
            if (receiver.IsEmpty && IsUnset(hole))
            {
                _before = caller.JoinHeaps(_before, caller._heap);
                Forget();
                receiver = Value(hole.Receiver);
                if (receiver.IsEmpty) return receiver;
                arguments = hole.Arguments.Select(Value).ToArray();
            }
            // The same call on another part of a structure is another one.
            var call = (callee, hole.Id, Summaries.Value.Of(Label.Empty, arguments.Aggregate(receiver.Objects, static (all, a) => Summaries.Value.Union(all, a.Objects)), Label.Empty));
            if (caller._filling.Count >= MaxNestedFills || !caller._filling.Add(call)) return caller.Derived(arguments.Append(receiver).ToArray());
            var outer = caller._thrownByFill;
            caller._thrownByFill = Summaries.Value.Empty;
            try { return Fill(hole, receiver, arguments); }
            finally
            {
                caller._filling.Remove(call);
                var thrown = caller._thrownByFill!;
                if (!thrown.IsEmpty) FillMore(hole.Result.Step + Summaries.Port.ThrownMark, thrown);
                caller._thrownByFill = outer?.Join(thrown);
            }
        }

        private void FillMore(string root, Value value) => _holes![root] = _holes.TryGetValue(root, out var known) ? known.Join(value) : value;

        /// <summary>The call is on a reference that an object holds; where nobody wrote it, it is null, and nothing is called.</summary>
        private static bool IsUnset(Hole hole) =>
            hole.Method is not null && !hole.Receiver.Objects.IsEmpty && hole.Receiver.Objects.All(static o => o.Port is { Parent: not null, Type: { IsReferenceType: true, TypeKind: not TypeKind.TypeParameter } });

        private Value Fill(Hole hole, Value receiver, Value[] arguments)
        {
            var inner = new CallSite(caller._state, site.Operation, hole.Method is { } left ? Concretely(left) : InvokeOf(hole) ?? callee.Method, receiver, site.ReceiverOperation, arguments, new IOperation?[arguments.Length])
            {
                Key = caller._filling.Count > 1 ? "fill:" + hole.Id : caller._state.Below(site.Key, '|', hole.Id),
                MeetOf = (i, zone) => MeetOfHole(hole, i, zone),
                Within = callee.Method.ContainingType,
                Around = site.Around ?? site,
                OutValues = [],
                // A member that holds several delegates holds one that was combined of them.
                IsRepeated = hole.IsRepeated || site.IsRepeated || hole is { Method: null, Receiver.Objects: [{ Port.Parent: not null }] },
                // A recursive call leaves open what it left open before: one hole stands for all depths.
                OpenAs = hole.Id.IndexOf(site.Key, StringComparison.Ordinal) >= 0 ? hole.Id : null,
            };
            // Of several calls it is not known which was the last.
            Func<CallSite, Value> call = hole.Method is null ? caller.InvokeDelegate : caller.CallHole;
            var result = hole is not { IsCertain: true, IsRepeated: false } ? caller.Perhaps(inner, call) : _summary.Holes.Length == 1 ? call(inner) : caller.Keeping(inner, call);
            foreach (var given in inner.OutValues) FillMore(hole.Result.Step + Summaries.Port.FillMark + given.Key, given.Value);
            return result;
        }

        /// <summary>How the delegate is called that the callee left to its callers: what it gives, and what it is given by reference.</summary>
        private IMethodSymbol? InvokeOf(Hole hole)
        {
            foreach (var obj in hole.Receiver.Objects) if (Concrete(obj.Type) is INamedTypeSymbol { DelegateInvokeMethod: { } invoke }) return invoke;
            return null;
        }

        private MeetingPoint? MeetOfHole(Hole hole, int argument, ZoneInfo zone)
        {
            if (argument < 0 || argument >= hole.Arguments.Length) return null;
            var given = hole.Arguments[argument];
            // The callee handed its own zone data to what it was given: the caller, who chose the target, is where the two meet.
            var target = hole.Receiver.Objects.FirstOrDefault(static o => o.Port is not null)?.Port;
            if (given.Label.Entries.Any(e => zone.Equals(e.Atom.Zone))) return (target is null ? null : MeetOf(target, zone)) ?? hole.Meets[argument];
            foreach (var entry in given.Label.Entries)
                if (entry.Atom.Port is { } port) return MeetOf(port, zone) ?? hole.Meets[argument];
            foreach (var obj in given.Objects)
                if (obj.Port is { } port) return MeetOf(port, zone) ?? hole.Meets[argument];
            return (target is null ? null : MeetOf(target, zone)) ?? hole.Meets[argument];
        }
    }
}
