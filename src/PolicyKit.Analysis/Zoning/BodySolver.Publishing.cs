using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>What is written to places that other bodies read: the field table.</summary>
internal sealed partial class BodySolver
{
    /// <summary>A write to a static place, or to an object whose owner nobody sees, is a write to the field table.</summary>
    private void Publish(AbstractObject obj, MemberInfo member, Value value)
    {
        if (member.Declared is not null) return;
        // What a root was given is nobody else's — but a handler that it leaves there is meant to be called by others.
        if (obj is { Kind: ObjectKind.Opaque, IsOpen: true }) value = Value.Of(Label.Empty, value.Objects.RemoveAll(static o => o.Kind != ObjectKind.Delegate), Label.Empty);
        if (value.IsEmpty) return;
        var path = obj.Kind == ObjectKind.Port && obj.Port!.IsStatic ? _solver.PathOf(obj.Port) : obj.Kind == ObjectKind.Opaque ? obj.TablePath : null;
        if (obj.Kind is ObjectKind.Allocated or ObjectKind.Delegate || obj.Kind == ObjectKind.Port && !obj.Port!.IsStatic) return;
        if (PublishedKey(obj, member, path) is not { } key) return;
        // A structure is nowhere else than in the static member that it was copied into. A service is known by the names of its contracts, too.
        if (obj is { Kind: ObjectKind.Port, Port: { IsStatic: true, Parent: null, Type: null } } && member is { Owner: not null, Type.IsValueType: true }) Publish(key, value, key + TableKeys.EndOfPlace);
        else Publish(key, value);
    }

    // Delegates that only a caller knows, which were put into places of the field table.
    private readonly HashSet<(string Key, AbstractObject Delegate)> _handedOn = [];

    // A place of the field table is met nowhere in particular.
    private MeetingPoint? _nowhere;

    /// <summary>The key of the field table for a member that its owner tells apart, or else the path to its holder.</summary>
    private string? PublishedKey(AbstractObject obj, MemberInfo member, string? path) => KeyOf(obj, member.Owner, path, member.Owner is null ? _solver.Table.Keys.StepOf(member.Key, obj.Type) : member.Key);

    private string? KeyOf(AbstractObject obj, string? owner, string? path, string member) =>
        owner is not null ? _solver.Table.Keys.Of(owner, member, obj.Type, obj.Port, path) : (_solver.ServiceOf(obj.Type) ?? path) is { } holder ? _solver.Table.Keys.Below(holder, member) : null;

    private void Publish(string key, Value value, string? place = null)
    {
        var seen = Seen();
        Publish(key, value, seen, 0, place);
        Return(seen);
    }

    private void Publish(string key, Value value, HashSet<AbstractObject> seen, int depth, string? place = null)
    {
        foreach (var (atom, trace) in value.Label.Entries)
        {
            if (atom.Dependence == Dependence.About || atom.Implicit && HasExplicit(value.Label, atom)) continue;
            if (atom.Zone is not null) Keep(key, atom, trace);
            else if (!atom.Implicit) Add(atom, new Way(trace), _solver.TargetAt(key), SinkKind.Place, key, null, _nowhere ??= new MeetingPoint(null, Method));
        }
        if (!value.Channel.IsEmpty && value.Channel.Where(static a => !a.IsOpen) is { IsEmpty: false } channel) _solver.Table.Add(_solver.Table.ChannelKey(TableKeys.WithoutText(key)), channel);
        if (depth > Port.MaxDepth) return;
        foreach (var obj in value.Objects)
        {
            if (obj.Kind == ObjectKind.Delegate && obj.Target is { } target) _solver.Table.AddDelegate(key, target);
            if (obj is { Kind: ObjectKind.Port, Type.TypeKind: TypeKind.Delegate, Port.IsStatic: false }) _handedOn.Add((key, obj));
            if (obj.Kind is ObjectKind.Port or ObjectKind.Opaque && depth > 0 || !seen.Add(obj)) continue;
            PublishContent(obj, TableKeys.WithoutText(key), seen, depth, obj is { Kind: ObjectKind.Allocated, Type.IsValueType: true } ? place : null);
        }
    }

    /// <summary>
    /// A shared place comes to hold zone data. What was only decided by it is kept where a class keeps what it decided itself: of all that calls under a condition write anywhere,
    /// nearly everything would be decided by something, and say nothing of the data.
    /// </summary>
    private void Keep(string key, Atom atom, Trace? trace)
    {
        if (atom.Implicit)
        {
            if (atom.Dependence == Dependence.Remembered || !IsOwnPlace(key)) return;
            atom = _solver.Atoms.Through(atom, Dependence.Remembered);
        }
        if (!_solver.Table.Knows(key, atom)) _solver.Table.Add(key, Label.Of(atom, trace));
    }

    // The classes whose members this body's class keeps its own state in, each as the beginning of a key.
    private List<string>? _ownPlaces;

    private bool IsOwnPlace(string key)
    {
        if (_ownPlaces is null)
        {
            _ownPlaces = [MethodState.FrameMark];
            for (var around = Method.ContainingType; around is not null; around = around.ContainingType)
                for (var type = around; type is { SpecialType: SpecialType.None }; type = type.BaseType) _ownPlaces.Add(SymbolNames.MetadataNameOf(type.OriginalDefinition) + ".");
        }
        var place = _solver.Table.Keys.PlaceOf(key);
        foreach (var own in _ownPlaces) if (place.StartsWith(own, StringComparison.Ordinal)) return true;
        return false;
    }

    private void PublishContent(AbstractObject obj, string? path, HashSet<AbstractObject> seen, int depth, string? place = null)
    {
        _escaped.Add(obj);
        foreach (var member in obj.Members.All)
        {
            if (!Holds(obj, member, out var content) || content.IsEmpty) continue;
            var key = place is not null && member.Owner is { } owner ? _solver.Table.Keys.In(place, owner, member.Key)
                : obj.Kind == ObjectKind.Allocated && obj.TablePath is { } frame ? _solver.Table.Keys.Below(frame, member.Key)
                : member is { Owner: null, Key: MemberInfo.Content } ? path : PublishedKey(obj, member, path);
            if (key is not null) Publish(key, content, seen, depth + 1);
        }
    }
}
