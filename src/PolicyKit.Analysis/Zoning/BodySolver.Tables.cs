using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Tables that are made of other tables: what stands under a key stands under it in the copy as well.</summary>
internal sealed partial class BodySolver
{
    /// <summary>What a copy holds, by keys.</summary>
    private sealed class CopiedElements
    {
        public SortedDictionary<string, Value> ByKey { get; } = new(StringComparer.Ordinal);

        /// <summary>Tables of which only a caller knows what else is in them.</summary>
        public List<AbstractObject> Of { get; } = [];

        public void Take(string key, Value value) => ByKey[key] = ByKey.TryGetValue(key, out var known) ? known.Join(value) : value;
    }

    /// <summary>Such a table never changes: each change makes another.</summary>
    private static bool NeverChanges(ITypeSymbol? type) =>
        type is INamedTypeSymbol { ContainingType: null, ContainingNamespace: { Name: "Immutable" or "Frozen", ContainingNamespace.Name: "Collections" } };

    /// <summary>What copies of the tables hold.</summary>
    private CopiedElements ElementsOf(IEnumerable<Value> tables, bool isKept)
    {
        var copied = new CopiedElements();
        var told = new List<(AbstractObject Table, Value Others)>();
        foreach (var root in tables)
        {
            copied.Take(MemberInfo.Element, Value.Of(Container(root)));
            foreach (var table in root.Objects)
            {
                var any = Peek(table, MemberInfo.AnyElement);
                var rest = Value.Empty;
                if (isKept && table is { Kind: ObjectKind.Port, Port.IsStatic: false } && !_folded.Contains(table) && !_heap.TryGet(table, MemberInfo.Element, out _) && !(_hasEmptied && IsEmptied(table, MemberInfo.AnyElement)))
                {
                    copied.Of.Add(table);
                    rest = any;
                    any = Value.Empty;
                }
                copied.Take(MemberInfo.Element, any);
                if (_heap.TryGet(table, MemberInfo.CopyOf.Key, out var sources)) copied.Of.AddRange(sources.Objects);
                foreach (var member in table.Members.All)
                {
                    if (!member.IsConstantElement || !_heap.TryGet(table, member.Key, out var one)) continue;
                    if (member.Key == MemberInfo.OtherElements.Key) rest = rest.Join(one);
                    else copied.Take(!isKept && member.IsOfCallersKey ? MemberInfo.Element : member.Key, one);
                }
                told.Add((table, rest));
                if (!rest.IsEmpty) copied.Take(MemberInfo.OtherElements.Key, rest);
            }
        }
        // A key that one table tells apart is one of the others in another table.
        foreach (var (table, rest) in told)
        {
            if (rest.IsEmpty || told.Count == 1 && !table.IsMany) continue;
            foreach (var key in copied.ByKey.Keys.ToList())
                if (key.Length > 2 && key != MemberInfo.OtherElements.Key && (table.IsMany || !_heap.TryGet(table, key, out _))) copied.Take(key, rest);
        }
        return copied;
    }

    private Value CopyTable(ModelRow row, CallSite site, Value result)
    {
        var isKept = NeverChanges(site.Method.ReturnType);
        var copied = ElementsOf(Roots(row.Input!, site).Select(static r => r.Value), isKept);
        foreach (var one in copied.ByKey)
            if (!one.Value.IsEmpty || !_pc.IsEmpty || copied.Of.Count > 0) result = ModelOutput(row.Output! with { Steps = ImmutableArray.Create(one.Key) }, one.Value, true, site, result);
        if (copied.Of.Count > 0) Write(result, MemberInfo.CopyOf, Value.Of(Label.Empty, Value.SetOf(copied.Of), Label.Empty));
        return result;
    }

    private sealed partial class Substitution
    {
        /// <summary>Copies that the callee made of tables which this caller knows: their elements are told apart by their keys here, but for those that the callee gave anew.</summary>
        private void CopyTables()
        {
            foreach (var copy in _summary.Writes)
            {
                if (copy.Member != MemberInfo.CopyOf.Key) continue;
                var tables = copy.Value.Objects.Select(o => o.Port is { } port ? Port(port) : Summaries.Value.Of(Label.Empty, Objects(o), Label.Empty)).ToList();
                var now = caller._heap;
                caller._heap = _before;
                var copied = caller.ElementsOf(tables, isKept: true);
                caller._heap = now;
                foreach (var here in Objects(copy.Object))
                {
                    foreach (var one in copied.ByKey)
                        if (copy.Object.IsMany || here.IsMany || !IsGivenAnew(copy.Object, one.Key)) Add(here, MemberInfo.Pseudo(one.Key), one.Value);
                    if (copied.Of.Count > 0) Add(here, MemberInfo.CopyOf, Summaries.Value.Of(Label.Empty, Summaries.Value.SetOf(copied.Of), Label.Empty));
                }
            }

            void Add(AbstractObject table, MemberInfo member, Value value)
            {
                var place = table.At(member.Key);
                table.Members.Set(member);
                caller._heap = caller._heap.Set(place, caller._heap.TryGet(place, out var known) ? known.Join(value) : value);
                caller.Touch(table, value);
            }
        }

        private bool IsGivenAnew(AbstractObject table, string key)
        {
            foreach (var write in _summary.Writes)
                if (ReferenceEquals(write.Object, table) && write.Member.Length > 2 && write.Member[0] == '[' && table.Members.TryGetValue(write.Member, out var member) && Here(member) is { IsBegun: false } here && here.Key == key) return true;
            return false;
        }
    }
}
