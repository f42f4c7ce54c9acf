using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>What is reachable from a value: all that a reader of the whole of it may learn.</summary>
internal sealed partial class BodySolver
{
    /// <summary>Everything a reader of the whole value may learn: its parts, and what the declarations of its type say of parts nobody wrote here.</summary>
    /// <param name="value">What is handed over.</param>
    /// <param name="seenAs">The type under which it is: of what it may be cast to elsewhere, only what fits counts.</param>
    private Label Deep(Value value, ITypeSymbol? seenAs = null)
    {
        if (value.Objects.IsEmpty) return value.Label;
        var entries = Scratch();
        var seen = Seen();
        var count = _solver.Atoms.NextCount();
        AddTo(entries, count, OwnLabel(value));
        Deep(value, entries, count, seen, AbstractObject.IsTelling(seenAs) ? seenAs : null);
        Spend(seen.Count);
        Return(seen);
        return LabelOf(WithoutParts(entries));
    }

    // Scratch collections: taken, used, given back. What is taken twice at once is made anew.
    private List<Label.Entry>? _scratch;
    private HashSet<AbstractObject>? _seen;

    private List<Label.Entry> Scratch()
    {
        var entries = _scratch ?? [];
        _scratch = null;
        return entries;
    }

    private Label LabelOf(List<Label.Entry> entries)
    {
        var label = Label.From(entries);
        entries.Clear();
        _scratch = entries;
        return label;
    }

    private HashSet<AbstractObject> Seen()
    {
        var seen = _seen ?? [];
        _seen = null;
        return seen;
    }

    private void Return(HashSet<AbstractObject> seen)
    {
        if (seen.Count < 256) seen.Clear(); else seen = [];
        _seen = seen;
    }

    private static void AddTo(List<Label.Entry> entries, long count, Label label)
    {
        foreach (var entry in label.Entries) if (entry.Atom.IsFirstIn(count)) entries.Add(entry);
    }

    private void AddTo(List<Label.Entry> entries, long count, ZoneInfo zone, ITypeSymbol type)
    {
        if (_solver.Atoms.Of(zone) is var atom && atom.IsFirstIn(count)) entries.Add(new Label.Entry(atom, new Trace(null, FlowStepKind.Source, type.Name, null)));
    }

    private static bool Fits(ITypeSymbol claim, ITypeSymbol? seenAs) =>
        seenAs is null || seenAs.TypeKind == TypeKind.Interface || claim.TypeKind == TypeKind.Interface || Derives(claim.OriginalDefinition, seenAs.OriginalDefinition) || Derives(seenAs.OriginalDefinition, claim.OriginalDefinition);

    private void Deep(Value value, List<Label.Entry> entries, long count, HashSet<AbstractObject> seen, ITypeSymbol? seenAs = null)
    {
        foreach (var obj in value.Objects)
        {
            if (obj.Kind == ObjectKind.Delegate || !seen.Add(obj) || Declarations.IsGuarded(obj.Type)) continue;
            // What is handed over as a text is none of the objects with parts that generic code could not tell from it.
            if (seenAs is not null && Declarations.IsLeaf(seenAs) && AbstractObject.IsTelling(obj.Type) && !Declarations.IsLeaf(obj.Type)) continue;
            if (obj.Kind == ObjectKind.Port && !obj.Port!.IsStatic && !IsEmptied(obj)) AddTo(entries, count, PortLabel(obj.Port, deep: true));
            foreach (var zone in Reach(obj)) AddTo(entries, count, zone, obj.Type!);
            AddTo(entries, count, Stored(obj));
            foreach (var claim in obj.Claims)
                if (Fits(claim, seenAs)) foreach (var zone in Declared.ReachIn(claim, Form)) AddTo(entries, count, zone, claim);
            foreach (var member in obj.Members.All)
            {
                if (member.Key == MemberInfo.CopyOf.Key || member.IsUnzoned || member.LeftOutOf != WrittenForm.None && (member.LeftOutOf & Form) != 0) continue;
                if (!_heap.TryGet(obj, member.Key, out var content))
                {
                    if (PartOf(obj, member) is { } part) Deep(Value.Of(part), entries, count, seen);
                    continue;
                }
                AddTo(entries, count, OwnLabel(content));
                Deep(content, entries, count, seen);
            }
        }
    }

    // What writes the value that is looked at: some members stay out of some forms.
    private IMethodSymbol? _writer;

    private WrittenForm Form => _writer is null ? WrittenForm.None : WrittenForms.Of(_writer);

    /// <summary>
    /// What the declarations of its type say of an object. Of one that was made here, every part is known that it refers to: a reference nobody wrote is null.
    /// </summary>
    private ImmutableArray<ZoneInfo> Reach(AbstractObject obj)
    {
        var all = Declared.ReachIn(obj.Type, Form);
        if (!all.IsEmpty && IsEmptied(obj) && obj.Type is INamedTypeSymbol emptied) return Declared.OwnReach(emptied, Form);
        if (all.IsEmpty || obj is not { Kind: ObjectKind.Allocated, Type: INamedTypeSymbol { TypeKind: TypeKind.Class } type } || _escaped.Contains(obj)) return all;
        // A collection that was made empty, perhaps by a callee: nothing is in it that is not known of.
        if (obj.Key.IndexOf(MadeEmpty, StringComparison.Ordinal) >= 0) return !obj.IsOpen || !HasElements(obj) ? Declared.OwnReach(type, Form) : all;
        if (obj.IsOpen || !obj.Key.StartsWith(MadeHere, StringComparison.Ordinal) || !_solver.IsInSource(type)) return all;
        var own = Declared.OwnReach(type, Form);
        if (own.Length == all.Length) return all;
        if (!_madeBy.ContainsKey(obj)) return own;
        Miss(obj);
        return all;
    }

    private const string MadeHere = "new@";
    private const string MadeEmpty = "empty@";

    private static bool HasElements(AbstractObject obj)
    {
        foreach (var member in obj.Members.All) if (member.IsElement || member.Key is MemberInfo.DictionaryKey or MemberInfo.Content) return true;
        return false;
    }

    /// <summary>
    /// The object that stands for a part which nobody wrote here, if it came into being: something may have been put into the part itself (<c>notice.Fields["number"] = …</c>).
    /// </summary>
    private AbstractObject? PartOf(AbstractObject obj, MemberInfo member)
    {
        if (member.Key == MemberInfo.Content || Declarations.IsLeaf(member.Type)) return null;
        return obj.Kind switch
        {
            ObjectKind.Port when obj.Port is { IsStatic: false } port => _solver.Ports.Known(port, member.Key, member.Owner) is { } child ? _state.KnownPortObject(child) : null,
            ObjectKind.Allocated when MethodState.IsFolded(obj) && member.Type is { } type => _state.KnownFolded(type),
            ObjectKind.Opaque or ObjectKind.Allocated => _state.KnownPart(obj, member.Key),
            _ => null,
        };
    }

    /// <summary>What a member holds that was written here, or into which something may have been put.</summary>
    private bool Holds(AbstractObject obj, MemberInfo member, out Value content) => Holds(_heap, obj, member, out content);

    private bool Holds(Heap heap, AbstractObject obj, MemberInfo member, out Value content)
    {
        if (heap.TryGet(obj, member.Key, out content)) return true;
        if (obj.Kind == ObjectKind.Port || PartOf(obj, member) is not { } part) return false;
        content = part.Alone;
        return true;
    }

    /// <summary>Everything reachable from a port says all that a part of it could say.</summary>
    private List<Label.Entry> WithoutParts(List<Label.Entry> entries)
    {
        if (entries.Count < 2) return entries;
        foreach (var entry in entries) if (IsWhole(entry.Atom)) _wholes.Add(entry.Atom.Port!);
        if (_wholes.Count == 0) return entries;
        var kept = 0;
        for (var i = 0; i < entries.Count; i++) if (!IsPart(entries[i].Atom, _wholes)) entries[kept++] = entries[i];
        entries.RemoveRange(kept, entries.Count - kept);
        _wholes.Clear();
        return entries;
    }

    private Label WithoutParts(Label label)
    {
        if (label.Entries.Length < 2) return label;
        foreach (var entry in label.Entries) if (IsWhole(entry.Atom)) _wholes.Add(entry.Atom.Port!);
        if (_wholes.Count == 0) return label;
        var whole = label.Where(static (atom, wholes) => !IsPart(atom, wholes), _wholes);
        _wholes.Clear();
        return whole;
    }

    // Empty whenever nobody asks.
    private readonly HashSet<Port> _wholes = [];

    private Value WithoutParts(Value value) => value.WithLabel(WithoutParts(value.Label));

    private static bool IsWhole(Atom atom) => atom is { Deep: true, Dependence: Dependence.Explicit };

    private static bool IsPart(Atom atom, HashSet<Port> whole)
    {
        if (atom.Port is not { } port) return false;
        if (!IsWhole(atom) && whole.Contains(port)) return true;
        for (var above = port.Parent; above is not null; above = above.Parent) if (whole.Contains(above)) return true;
        return false;
    }

    /// <summary>What the field table knows that code without a body kept in an object whose owner nobody sees.</summary>
    private Label Kept(Value value)
    {
        var label = Label.Empty;
        foreach (var obj in value.Objects)
            if (!obj.IsOpen && (obj.Kind == ObjectKind.Port ? _solver.PathOf(obj.Port!) : obj.Kind == ObjectKind.Opaque ? obj.TablePath : null) is { } path && obj.Port is not { Parent: null })
                label = label.Join(_solver.Table.Read(_solver.Table.Keys.Below(path, MemberInfo.Content), _state));
        return label;
    }

    /// <summary>What the field table knows of the parts of an object whose owner nobody sees.</summary>
    private Label Stored(AbstractObject obj)
    {
        if (obj.IsOpen || obj.Kind is not (ObjectKind.Opaque or ObjectKind.Port) || obj.Port is { } given && _solver.IsKnownToCallers(given)) return Label.Empty;
        var path = obj.Kind == ObjectKind.Port ? _solver.PathOf(obj.Port!) : obj.TablePath;
        var label = _solver.Table.ReadBelow(path, _state);
        return obj.Type is { } type ? label.Join(_solver.Table.ReadParts(_solver.PartsOf(type), _state)) : label;
    }
}
