using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

internal sealed partial class BodySolver
{
    /// <summary>
    /// Applies a callee's summary to one call: ports become the caller's values, objects the callee made become objects made at this call, holes are filled
    /// where the caller knows their target and stay holes where it does not. INVARIANT: ports are read in the state before the call, for they name what the callee was given.
    /// </summary>
    private sealed partial class Substitution(BodySolver caller, MethodState called, CallSite site)
    {
        private MethodState callee = called;
        private MethodSummary _summary = MethodSummary.Bottom;
        private const int MaxToldApart = 48;

        // Taken when they are needed: most summaries are short.
        private Dictionary<string, Value>? _holes;
        private Dictionary<Port, Value>? _ports;
        private Dictionary<AbstractObject, ImmutableArray<AbstractObject>>? _objects;
        private Dictionary<Label, Label>? _labels;
        private Dictionary<Atom, Label>? _atoms;
        private Dictionary<Atom, Label>? _returned;
        private Heap _before = caller._heap;

        private SolverPools Lent => caller._solver.Pools;

        private void GiveBack()
        {
            Lent.Ports.Return(_ports);
            Lent.Objects.Return(_objects);
            Lent.Labels.Return(_labels);
            Lent.Atoms.Return(_atoms);
            Lent.Atoms.Return(_returned);
            (_ports, _objects, _labels, _atoms, _returned) = (null, null, null, null, null);
        }

        /// <summary>The captured frame, for lambdas and local functions.</summary>
        public Value? Frame { get; init; }

        /// <summary>Tells the callee which of its roots carry labels here; it is solved again if it did not know.</summary>
        public Substitution Feed()
        {
            FeedRoots();
            _summary = caller._solver.SummaryOf(callee, caller._state);
            if (Unknown() is not (> 0 and var closed)) return this;
            callee = callee.Variant(closed, caller._solver.NextOrder);
            callee.IsCalledBy(caller._state);
            FeedRoots();
            _summary = caller._solver.SummaryOf(callee, caller._state);
            return this;
        }

        private void FeedRoots()
        {
            if (site.Receiver is { } receiver && (caller.IsLabelled(receiver, callee.Method.ContainingType) || caller.MayHold(receiver) || !site.IsConstruction && (IsDecided(receiver) || caller.GivesZones(receiver, [])))) callee.Feed("this");
            if (callee.Method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction && (caller.IsLabelled(CapturedFrame()) || caller.GivesZones(CapturedFrame(), []))) callee.Feed("frame");
            for (var i = 0; i < site.Arguments.Length; i++) if (caller.IsLabelled(site.Arguments[i], TypeOfParameter(callee.Method, i)) || caller.MayHold(site.Arguments[i]) || IsDecided(site.Arguments[i]) || caller.GivesZones(site.Arguments[i], [])) callee.Feed(Summaries.Port.ArgumentRoot(i));
            FeedShared();
            if (caller._state.IsDecided || IsDecidedByZone) callee.Decide();
        }

        /// <summary>One object under two names: what the callee writes by one it may read by the other.</summary>
        private void FeedShared()
        {
            for (var i = 0; i < site.Arguments.Length; i++)
                for (var j = site.IsConstruction || site.Receiver is null ? i + 1 : -1; j < site.Arguments.Length; j = j < 0 ? i + 1 : j + 1)
                {
                    if (!Shares(site.Arguments[i], j < 0 ? site.Receiver! : site.Arguments[j])) continue;
                    callee.Feed(Summaries.Port.ArgumentRoot(i));
                    callee.Feed(j < 0 ? "this" : Summaries.Port.ArgumentRoot(j));
                }
        }

        private static bool Shares(Value a, Value b)
        {
            foreach (var obj in a.Objects) if (obj.Kind != ObjectKind.Delegate && b.Objects.Contains(obj)) return true;
            return false;
        }

        /// <summary>
        /// The call stands under a condition that zone data decides: even a constant that it writes into what it was given tells of that. What only a caller's data decides
        /// is not followed this far: every callee under every condition would be solved with its ports.
        /// </summary>
        private bool IsDecided(Value given) => IsDecidedByZone && given.Objects.Any(static o => o.Kind != ObjectKind.Delegate);

        private bool IsDecidedByZone => !caller._pc.IsEmpty && caller._pc.Entries.Any(static e => e.Atom.Zone is not null);

        public Value Apply()
        {
            var result = Applied();
            GiveBack();
            return result;
        }

        private Value Applied()
        {
            caller._solver.Cancellation.ThrowIfCancellationRequested();
            var sinks = SinksHere;
            if (!caller.Spend(4 + sinks.Length)) return caller.Derived(site.Arguments);
            foreach (var made in _summary.MadeOfTypeParameters) Construct(made);
            Commit(weakly: false);
            if (_isAliased)
            {
                _before = caller.JoinHeaps(_before, caller._heap);
                Forget();
                Commit(weakly: true);
            }
            if (!_summary.Holes.IsEmpty)
            {
                _holes = new(StringComparer.Ordinal);
                foreach (var hole in _summary.Holes)
                {
                    if (_holes.Count > 0 && _summary.HolesAreLinked)
                    {
                        _before = caller.JoinHeaps(_before, caller._heap);
                        Forget();
                        Commit(weakly: true);
                        _before = caller.JoinHeaps(_before, caller._heap);
                        Forget();
                    }
                    _holes[hole.Result.Step] = Fill(hole);
                    for (var i = 0; i < hole.Arguments.Length; i++) if (!hole.Arguments[i].Objects.IsEmpty) FillMore(hole.Result.Step + Summaries.Port.FillMark + i, Value(hole.Arguments[i]));
                }
                _before = caller.JoinHeaps(_before, caller._heap);
                Forget();
                foreach (var hole in _summary.Holes) if (LooksAhead(hole)) _holes[hole.Result.Step] = _holes[hole.Result.Step].Join(Fill(hole));
                _before = caller.JoinHeaps(_before, caller._heap);
                Forget();
                Commit(weakly: true);
                // What filled a hole may have put zone data where the callee reads on: a template that prints what its steps wrote.
                var fed = callee.FedCount;
                FeedRoots();
                if (callee.FedCount != fed) return new Substitution(caller, callee, site) { Frame = Frame }.Feed().Apply();
            }
            var thrown = Value(_summary.Thrown);
            foreach (var (parameter, value) in _summary.ByReference) caller.StoreArgument(site, parameter, Value(value));
            var crossing = caller.CrossingAround(callee);
            Send(sinks, crossing);
            caller.Throwing(thrown);
            if (callee.Method.IsAsync && !IsAwaited(site.Operation)) caller.Postpone(thrown);
            // A structure that is handed out by reference comes into being, for it may be written.
            if (callee.Method.ReturnsByRef) foreach (var obj in _summary.Return.Objects) if (obj.Port is { } place) Begun(place);
            var result = Value(_summary.Return);
            if (crossing is not null && callee.Method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction)) result = caller.Crossed(result, crossing, []);
            if (_summary.ReturnsLater) caller.Defer(result, site, () => new Substitution(caller, callee, site) { Frame = Frame }.Feed().Apply(), callee.Method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction ? CapturedFrame() : null);
            return site.IsConstruction ? site.Receiver! : caller.Settled(result);
        }

        /// <summary>Of a callee that was given up: where it was seen to send what it is given, and what others could see of it. What it gives and writes is assumed.</summary>
        public void ApplyEnds()
        {
            _summary = callee.Summary;
            var sinks = SinksHere;
            if (caller.Spend(4 + sinks.Length)) Send(sinks, caller.CrossingAround(callee));
            GiveBack();
        }

        private ImmutableArray<SinkEdge> SinksHere => IsMeetingPoint ? _summary.SinksOfCallers(caller._solver.Pools.SinkPlaces) : _summary.Sinks;

        private void Send(ImmutableArray<SinkEdge> sinks, RouteInfo? crossing)
        {
            var outer = caller._crossing;
            // An action that another action calls answers no request then.
            var answer = site.Operation is not null && caller._solver.Endpoints.IsAction(callee.Method) ? AnswerOf(callee.Method) : null;
            foreach (var edge in sinks)
            {
                if (edge.Kind == SinkKind.Response && edge.SinkText == answer) continue;
                caller._crossing = edge.Crossing ?? crossing ?? outer;
                Lead(edge);
            }
            caller._crossing = outer;
            foreach (var effect in _summary.Effects) if (effect.Kind != SinkKind.Response || effect.SinkText != answer) Decide(effect);
        }

        /// <summary>Whatever of this call leads on in the callee has met here, not there.</summary>
        private bool IsMeetingPoint => site is { Operation: not null, MeetOf: null } && callee.Method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) && _summary.Holes.IsEmpty;

        // What a port is changes with the state it is read in.
        private void Forget()
        {
            _ports?.Clear();
            _atoms?.Clear();
            _returned?.Clear();
            _labels?.Clear();
        }

        private void Commit(bool weakly)
        {
            foreach (var (key, given) in _summary.HandedOn) caller.Publish(key, Summaries.Value.Of(Label.Empty, Objects(given), Label.Empty));
            foreach (var (obj, member) in _summary.Statics)
            {
                ForgetAt(obj, member);
                foreach (var other in caller._solver.OthersOf(obj)) ForgetAt(other, member);
            }
            if (_summary.Writes.IsEmpty && (weakly || _summary.Emptied.IsEmpty) || caller._state.IsExhausted) return;
            var writes = new (ImmutableArray<AbstractObject> Objects, bool IsMade, string Member, MemberInfo Info, Value Value, Value Told)[_summary.Writes.Length];
            var places = 0;
            for (var i = 0; i < writes.Length; i++)
            {
                var (obj, member, value) = _summary.Writes[i];
                var info = Here(obj.Members.TryGetValue(member, out var known) ? known : MemberInfo.Pseudo(member));
                var here = Value(value);
                writes[i] = (Written(obj), obj.Kind != ObjectKind.Port, info.Key, info, here, WithoutItself(obj, member, value) is var told && ReferenceEquals(told, value) ? here : Value(told));
                if (caller._cold.Count > 0 && caller.Tells(writes[i].Value)) TouchHolders(obj);
                places += writes[i].Objects.Length * (1 + writes[i].Value.Objects.Length);
            }
            if (!caller.Spend(places)) return;
            if (!weakly) Empty();
            CopyTables();
            var start = caller._heap;
            foreach (var write in writes)
            {
                if (write.Member == MemberInfo.CopyOf.Key || write.Member == MemberInfo.OtherElements.Key || write.Member == MemberInfo.RunsLater.Key) continue;
                foreach (var obj in write.Objects)
                {
                    if (LeavesBy(obj, write.Member)) continue;
                    var place = obj.At(write.Member);
                    var strong = !weakly && write.Objects.Length == 1 && !obj.IsMany && write.Member is not (MemberInfo.Element or MemberInfo.DictionaryKey or MemberInfo.Content) && !write.Info.IsBegun && !IsChanged(place, start);
                    // Of what the callee made, its summary tells all that a told part holds; what it made at this call before is in the state.
                    var old = strong ? Summaries.Value.Empty : !write.IsMade ? caller.Peek(obj, write.Info) : caller._heap.TryGet(place, out var before) ? before : Summaries.Value.Empty;
                    obj.Members.Set(write.Info);
                    caller.Touch(obj, write.Value);
                    // A condition under which the call stands decides what it changes; what it made is decided with its result.
                    var joined = old.Join(write.IsMade ? write.Value : caller.AddPc(write.Value));
                    // INVARIANT: folding moves what the folded hold, so it comes before the state that is written to is looked at.
                    if (joined.Objects.Length > Summaries.Value.MaxObjects) joined = caller.Fold(joined, place);
                    caller._heap = caller._heap.Set(place, joined);
                    caller.StoreThroughField(place, joined);
                }
            }
            foreach (var write in writes)
                foreach (var obj in write.Objects)
                    if (write.Member == MemberInfo.ReadsLater.Key) caller.DeferKept(obj, write.Value);
                    else if (write.Member == MemberInfo.RunsLater.Key) caller.StartedBelow(obj, write.Value);
                    else caller.Publish(obj, write.Info, write.Told);
        }

        /// <summary>What a part of an argument held before is in it still; the field table knows that, perhaps of that object alone.</summary>
        private static Value WithoutItself(AbstractObject obj, string member, Value value) =>
            obj.Port is { } holder && Has(value, holder, member) ? Without(value, holder, member) : value;

        private static Value Without(Value value, Port holder, string member) =>
            Summaries.Value.Of(value.Label.Where(a => !IsPart(a.Port, holder, member)), value.Objects.RemoveAll(o => IsPart(o.Port, holder, member)), value.Channel);

        private static bool Has(Value value, Port holder, string member)
        {
            foreach (var entry in value.Label.Entries) if (IsPart(entry.Atom.Port, holder, member)) return true;
            foreach (var part in value.Objects) if (IsPart(part.Port, holder, member)) return true;
            return false;
        }

        private static bool IsPart(Port? port, Port holder, string member) => port is not null && port.Parent == holder && port.Step == member;

        private void ForgetAt(AbstractObject holder, string member)
        {
            if (holder.KnownAt(member) is { } place) caller._heap = caller._heap.Remove(place);
        }

        /// <summary>
        /// What the callee emptied is empty before what it wrote is added. Where it may have known one thing under two names, or goes on while its caller does, that is not known.
        /// </summary>
        private void Empty()
        {
            if (_summary.Emptied.IsEmpty || caller._perhaps > 0 || callee.Method.IsAsync && !(site.Around is null && IsAwaited(site.Operation))) return;
            var things = _summary.Emptied.Select(e => (Value: Summaries.Value.Of(Label.Empty, Objects(e.Object), Label.Empty), e.Part)).ToList();
            if (_isAliased) return;
            foreach (var (thing, part) in things) caller.Empty(thing, part);
        }

        /// <summary>What the callee wrote to. A structure that is part of what it was given comes into being with what is written into it.</summary>
        private ImmutableArray<AbstractObject> Written(AbstractObject obj)
        {
            var objects = Objects(obj);
            return objects.IsEmpty && obj.Port is { } port ? Begun(port) : objects;
        }

        private ImmutableArray<AbstractObject> Begun(Port port)
        {
            var known = Port(port);
            if (!known.Objects.IsEmpty || port is not { Parent: { } above, Type: INamedTypeSymbol { IsValueType: true } type } || !caller._solver.IsInSource(type)) return known.Objects;
            var holders = Begun(above);
            if (holders.IsEmpty) return holders;
            var made = known.Join(Summaries.Value.Of(caller.Allocate(caller._state.Below(site.Key, '.', port.Text), type)));
            caller.Write(Summaries.Value.Of(Label.Empty, holders, Label.Empty), Member(port), made);
            _before = caller.JoinHeaps(_before, caller._heap);
            (_ports ??= Lent.Ports.Take())[port] = made;
            return made.Objects;
        }

        /// <summary>Zone data goes to what hangs on an object that the callee was given, or comes from it: who hung it there should be known.</summary>
        private void TouchHolders(AbstractObject held)
        {
            for (var port = held.Port?.Parent; port is not null; port = port.Parent) caller._touched.UnionWith(Port(port).Objects);
        }

        /// <summary>Two writes of one call to one place: the callee knew the object under two names, and what it wrote last is not known.</summary>
        private bool IsChanged(Place place, Heap start) =>
            caller._heap.TryGet(place, out var now) && !(start.TryGet(place, out var before) && ReferenceEquals(now, before));

        /// <summary>The argument of this call that a port of the callee stands for; null where the variable is shared, so that the callee's own place is the meeting point.</summary>
        private MeetingPoint? MeetOf(Port port, ZoneInfo zone, int through = 0)
        {
            if (port.From == PortRoot.Argument)
            {
                var ordinal = port.Argument;
                if (site.MeetOf is { } given) return given(ordinal, zone);
                return site.Operation is null || ordinal >= site.ArgumentOperations.Length ? null
                    : site.ArgumentOperations[ordinal] is not null || site.Arguments.Length == 0 ? site.MeetAt(ordinal)
                    : callee.Method.MethodKind is MethodKind.AnonymousFunction ? null : site.MeetAt(ordinal);
            }
            if (port.From == PortRoot.This && callee.Method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction)) return site.Operation is null ? null : site.MeetAt(-1);
            if (port.From == PortRoot.Frame) return site.Operation is null || IsOfCaller ? null : (site.Around ?? site).MeetAt(Port(port));
            // Calls left open may be on what each other gave.
            if (port.From == PortRoot.Hole && through < _summary.Holes.Length && (port.Root ?? port).Step is var root)
                foreach (var hole in _summary.Holes)
                    if ((hole.Result.Step == root || root.Length > hole.Result.Step.Length && root[hole.Result.Step.Length] == Summaries.Port.FillMark && root.StartsWith(hole.Result.Step, StringComparison.Ordinal)) && hole.Receiver.Objects.FirstOrDefault(o => o.Port is not null)?.Port is { } receiver && (receiver.Root ?? receiver).Step != root) return MeetOf(receiver, zone, through + 1);
            return null;
        }

        /// <summary>The callee is a lambda or local function that stands in the calling member: what it captured lives there.</summary>
        private bool IsOfCaller => SymbolEqualityComparer.Default.Equals(MemberAround(callee.Method), MemberAround(caller.Method));

        private static ISymbol MemberAround(IMethodSymbol method)
        {
            ISymbol around = method;
            while (around.ContainingSymbol is IMethodSymbol outer) around = outer;
            return around;
        }

        private void Lead(SinkEdge edge)
        {
            var target = Target(edge.Target);
            if (edge.Input.Port is not { } port)
            {
                caller.Lead(edge.Input, new Way(edge.Trace), target, edge.Kind, edge.SinkText, edge.SinkNode, edge.Meet);
                return;
            }
            var label = Atom(edge.Input);
            foreach (var (atom, trace) in label.Entries)
            {
                var through = caller._solver.Atoms.Through(atom, edge.Input.Dependence);
                if (through.Dependence == Dependence.About || through.Implicit && (edge.Kind is SinkKind.Unfollowed or SinkKind.Exception || HasExplicit(label, through) && !edge.Input.Implicit)) continue;
                if (site.Operation is not null && caller.IsSaidOfCall(through, target, edge.Kind)) continue;
                if (atom.Zone is { } zone && MetAlready(port, edge.Input.Deep, zone)) continue;
                var meet = atom.Zone is { } z ? MeetOf(port, z) ?? edge.Meet : site.Operation is null ? edge.Meet : MeetOfPort(port) ?? edge.Meet;
                caller.Lead(through, new Way(trace, callee.Name, site.Node, edge.Trace), target, edge.Kind, edge.SinkText, edge.SinkNode, meet);
            }
        }

        // Most ways of a summary lead over few connections.
        private (SinkTarget Of, SinkTarget Here)? _target;

        private SinkTarget Target(SinkTarget target)
        {
            if (target.Channel is not { } channel) return target;
            if (_target is { } last && last.Of.IsSame(target)) return last.Here;
            var here = Channel(channel);
            var made = ReferenceEquals(here, channel) ? target : target with { Channel = here };
            _target = (target, made);
            return made;
        }

        private MeetingPoint? MeetOfPort(Port port) => !(port.From == PortRoot.This && IsOwnCallback) && caller._solver.Declarations.Internet is { } any ? MeetOf(port, any) : null;

        /// <summary>The caller handed a method of its own object to something that calls it: what that object holds, nobody handed over.</summary>
        private bool IsOwnCallback => site is { ReceiverOperation: null, IsConstruction: false, Receiver.Objects: [{ Port: { From: PortRoot.This, Parent: null } }] };

        private void Decide(Effect effect)
        {
            var target = Target(effect.Target);
            caller._effects.Add(ReferenceEquals(target, effect.Target) ? effect : effect with { Target = target });
            if (!caller._pc.IsEmpty && site.Operation is { } operation)
                caller.Lead(caller._pc, target, effect.Kind, effect.SinkText, effect.SinkNode, new MeetingPoint(operation.Syntax, caller.Method));
        }

        /// <summary>What the port's own declaration (or the field table) says was met inside the callee, and is not reported again for each of its callers.</summary>
        private bool MetAlready(Port port, bool deep, ZoneInfo zone)
        {
            for (var p = port; p is not null; p = p.Parent) if (zone.Equals(p.Declared) || zone.Equals(caller.Declared.OfType(p.Type))) return true;
            if (deep) foreach (var declared in caller.Declared.Reach(port.Type)) if (declared.Equals(zone) && declared.IsOfCode == zone.IsOfCode) return true;
            // The table tells a callee nothing of what its parameters and its receiver bring (see Initial).
            if (caller._solver.IsKnownToCallers(port)) return false;
            foreach (var entry in caller._solver.Table.Read(caller._solver.KeyOf(port), caller._state).Entries) if (zone.Equals(entry.Atom.Zone)) return true;
            return false;
        }

        private Value Value(Value value)
        {
            if (value.IsEmpty) return value;
            return Summaries.Value.Of(Labels(value.Label), Objects(value.Objects), Channel(value.Channel));
        }

        private ImmutableArray<AbstractObject> Objects(ImmutableArray<AbstractObject> objects)
        {
            if (objects.IsEmpty) return objects;
            if (objects.Length == 1) return Objects(objects[0]);
            var all = new List<AbstractObject>(objects.Length);
            foreach (var obj in objects) foreach (var here in Objects(obj)) all.Add(here);
            return Summaries.Value.SetOf(all);
        }

        private Label Labels(Label label)
        {
            if (label.IsEmpty) return label;
            if (_labels is not null && _labels.TryGetValue(label, out var known)) return known;
            var entries = caller.Scratch();
            var count = caller._solver.Atoms.NextCount();
            foreach (var (atom, trace) in label.Entries)
            {
                if (atom.Zone is not null)
                {
                    if (atom.IsFirstIn(count)) entries.Add(new Label.Entry(atom, new Trace(null, FlowStepKind.ReturnedBy, "", site.Node, trace)));
                    continue;
                }
                foreach (var entry in (trace is null ? Returned(atom) : Atom(atom)).Entries)
                {
                    var through = caller._solver.Atoms.Through(entry.Atom, atom.Dependence);
                    if (through.IsFirstIn(count)) entries.Add(new Label.Entry(through, trace is null ? entry.Trace : new Trace(entry.Trace, FlowStepKind.ReturnedBy, callee.Name, site.Node, trace)));
                }
            }
            return (_labels ??= Lent.Labels.Take())[label] = caller.LabelOf(entries);
        }

        private Label Channel(Label channel)
        {
            var result = Label.Empty;
            foreach (var (atom, trace) in channel.Entries)
                result = result.Join(atom.Key is { Port: { } held } ? Port(held).Channel.Where(static a => a.Key is not null) : atom.Port is null ? Label.Of(atom, trace)
                    : atom.Port.Step == ReachedByKey ? Port(atom.Port).Label : Port(atom.Port).Channel.Where(static a => a.Key is null));
            return result;
        }

        private Label Atom(Atom atom)
        {
            var value = Port(atom.Port!);
            if (value.Objects.IsEmpty) return value.Label;
            if (_atoms is not null && _atoms.TryGetValue(atom, out var known)) return known;
            var now = caller._heap;
            caller._heap = _before;
            var label = atom.Deep ? caller.Deep(value, SeenAs(atom.Port!)) : caller.Effective(value);
            caller._heap = now;
            return (_atoms ??= Lent.Atoms.Take())[atom] = label;
        }

        /// <summary>What an atom is here, as the callee gives it back just as it came: many places of a summary hold the same.</summary>
        private Label Returned(Atom atom) => _returned is not null && _returned.TryGetValue(atom, out var known) ? known
            : (_returned ??= Lent.Atoms.Take())[atom] = Atom(atom).Then(FlowStepKind.ReturnedBy, callee.Name, site.Node);

        private ITypeSymbol? SeenAs(Port port) =>
            port.Parent is null && port.From == PortRoot.Argument ? site.TypeAt(port.Argument) : null;

        private Value Port(Port port)
        {
            if (_ports is not null && _ports.TryGetValue(port, out var known)) return known;
            Value value;
            if (port.Parent is { } parent)
            {
                var holder = Having(Port(parent), port.Owner);
                var now = caller._heap;
                caller._heap = _before;
                value = port.Step == ReachedByKey ? Summaries.Value.Of(caller.ReachedBy(holder)) : caller.Read(holder, Member(port));
                if (port.Cycles.Count > 0) value = WithNodesBelow(value, port);
                caller._heap = now;
                (_ports ??= Lent.Ports.Take())[port] = value;
                if (IsWrittenUnderAnotherName(port, holder))
                {
                    _isAliased = true;
                    value = value.Join(caller.Read(holder, Member(port)));
                }
            }
            else if (port.IsStatic) value = Summaries.Value.Of(caller._solver.StaticObject(port));
            else value = Root(port);
            return (_ports ??= Lent.Ports.Take())[port] = value;
        }

        /// <summary>Of the objects that a path may lead through, those that have its member: what was made as exactly another class of the source has at most one of the same name.</summary>
        private Value Having(Value holder, string? owner)
        {
            if (owner is null || holder.Objects.IsEmpty) return holder;
            var having = holder.Objects.RemoveAll(o => IsExact(o) && !IsOf((INamedTypeSymbol)o.Type!, owner) && caller._solver.IsInSource(o.Type!));
            return having.Length == holder.Objects.Length ? holder : Summaries.Value.Of(holder.Label, having, holder.Channel);
        }

        private static bool IsOf(INamedTypeSymbol type, string owner)
        {
            for (var t = type; t is not null; t = t.BaseType) if (SymbolNames.Is(t, owner)) return true;
            foreach (var contract in type.AllInterfaces) if (SymbolNames.Is(contract, owner)) return true;
            return false;
        }

        private bool _isAliased;

        /// <summary>The callee wrote to the place that this port reads, and knew its object by another port: two of its arguments, or parts of them, are one object here.</summary>
        private bool IsWrittenUnderAnotherName(Port port, Value holder)
        {
            foreach (var write in _summary.Writes)
                if (write.Member == port.Step && write.Object.Port is { IsStatic: false } written && written != port.Parent)
                    foreach (var obj in Port(written).Objects) if (holder.Objects.Contains(obj)) return true;
            return false;
        }

        private MemberInfo Member(Port port) => Here(Concrete(port.Type) is var type && ReferenceEquals(type, port.Type) ? port.Member : port.Member with { Type = type });

        /// <summary>An element under a key that the callee was given is that of the key which this call gives.</summary>
        private MemberInfo Here(MemberInfo member) =>
            member.IsKeyedByType ? member.WithTypes(KeyOfType)
            : member.KeyParameter is not (>= 0 and var given) ? member
            : given < site.ArgumentOperations.Length && site.ArgumentOperations[given] is { } key ? caller.ElementKey(key, member.Type, null) : MemberInfo.Pseudo(MemberInfo.Element, member.Type);

        /// <summary>A port that stands for every node of a structure: the nodes that the known ones lead to are in it as well.</summary>
        private Value WithNodesBelow(Value nodes, Port port)
        {
            for (var (all, last) = (nodes, nodes); ;)
            {
                if (!caller.Spend(port.Cycles.Count)) return all;
                var next = Summaries.Value.Empty;
                // Reading on may find further ways back.
                for (var i = 0; i < port.Cycles.Count; i++) next = next.Join(Along(last, port, port.Cycles[i]));
                var joined = all.Join(next);
                if (joined.Equals(all)) return all;
                if (joined.Objects.Length > MaxNodes) return joined.AddLabel(caller.Deep(joined));
                (all, last) = (joined, next);
            }
        }

        private const int MaxNodes = 24;

        private Value Along(Value from, Port above, Port end) => end == above ? from : caller.Read(Along(from, above, end.Parent!), Member(end));

        private Value Root(Port root) => root.From switch
        {
            PortRoot.This => site.Receiver ?? Summaries.Value.Empty,
            PortRoot.Frame => CapturedFrame(),
            PortRoot.Type => TypeArgument(root.Step.Substring(TypeMark.Length)),
            PortRoot.Hole => _holes is not null && _holes.TryGetValue(root.Step, out var filled) ? filled : Summaries.Value.Empty,
            _ => site.ArgumentAt(root.Argument),
        };

        private Value CapturedFrame() =>
            Frame ?? (callee.Method.MethodKind == MethodKind.LocalFunction ? caller.LocalFunctionFrame(callee.Method) : Summaries.Value.Empty);

        private ImmutableArray<AbstractObject> Objects(AbstractObject obj)
        {
            if (obj.Kind == ObjectKind.Port) return Claimed(Port(obj.Port!).Objects, obj);
            if (_objects is not null && _objects.TryGetValue(obj, out var known)) return known;
            var merged = _summary.Writes.Length > MaxToldApart;
            if (caller._state.MadeAt(site.Key, obj, merged) is not { } made) caller._state.NoteMade(site.Key, obj, merged, made = Make(obj, merged));
            if (caller._inLoop && made.Kind != ObjectKind.Opaque) caller.Age(made);
            if (obj.IsMany) made = made.Old;
            if (callee.HasCold) caller._madeBy[made] = callee;
            foreach (var member in obj.Members.All) if (!made.Members.Contains(member.Key)) made.Members.Set(member);
            return (_objects ??= Lent.Objects.Take())[obj] = Claimed(ImmutableArray.Create(made), obj);
        }

        private AbstractObject Make(AbstractObject obj, bool merged)
        {
            if (MethodState.IsFolded(obj)) return caller._state.Folded(obj.Kind, Concrete(obj.Type), obj.IsOpen);
            // Objects made far below are told apart by where they were made, not by every way that leads there; nor are exceptions told apart by their ways.
            var origin = obj.Key.EndsWith(AbstractObject.OldMark, StringComparison.Ordinal) ? obj.Key.Substring(0, obj.Key.Length - 1) : obj.Key;
            var last = origin.LastIndexOf('/');
            if (last > 0 && (merged || origin.IndexOf('/') < last || origin.Length > MaxKey / 2 || origin.StartsWith(site.Key, StringComparison.Ordinal) || caller._solver.IsException(obj.Type))) origin = origin.Substring(last + 1);
            // What a method made when it called itself is one of the older ones that it made at the same place.
            if (SymbolEqualityComparer.Default.Equals(callee.Method, caller.Method)) return caller._state.Object(obj.Kind, origin, Concrete(obj.Type), obj.Target, obj.TablePath, isOpen: obj.IsOpen).Old;
            var key = site.Key + "/" + origin;
            if (key.Length > MaxKey) key = site.Key.Substring(0, Math.Min(site.Key.Length, 60)) + "/…" + obj.Kind + (obj.Target?.ToDisplayString() ?? obj.Type?.ToDisplayString());
            var made = caller._state.Object(obj.Kind, key, Concrete(obj.Type), obj.Target, obj.TablePath, isOpen: obj.Kind == ObjectKind.Allocated && obj.TablePath is null);
            // INVARIANT: an object stands for one concrete object or is many; a second one under its name is one of the many.
            return caller._state.IsFirst(key, obj) ? made : made.Old;
        }

        /// <summary>What the callee takes an object for, the caller knows as well.</summary>
        private ImmutableArray<AbstractObject> Claimed(ImmutableArray<AbstractObject> objects, AbstractObject by)
        {
            foreach (var claim in by.Claims)
                // What is in a static place is one object to both.
                foreach (var obj in objects) if (!ReferenceEquals(obj, by)) obj.Claim(Concrete(claim));
            return objects;
        }
    }
}
