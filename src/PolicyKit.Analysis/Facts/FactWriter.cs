using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;
using PolicyKit.Analysis.Zoning;

namespace PolicyKit.Analysis.Facts;

/// <summary>
/// Writes the summaries of public and protected members as model lines, so that flow crosses assemblies without annotation.
/// A member through which nothing flows is written as <c>neutral</c>: it was looked at. Deterministic: ordinal order, no positions, no paths.
/// </summary>
internal static class FactWriter
{
    private const int MaxPath = 4;

    public static ImmutableArray<string> Write(IEnumerable<MethodState> states, Compilation compilation, Declarations declarations)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        var contracts = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var state in states)
        {
            if (state.Body is null || state.Closes is not null || !state.IsSolved || !SymbolEqualityComparer.Default.Equals(state.Method.ContainingAssembly, compilation.Assembly)) continue;
            if (SymbolNames.IsVisible(state.Method) && Id(SymbolNames.ImplementationOf(state.Method) ?? state.Method) is { } id) Write(state, id, lines, compilation);
            foreach (var declared in OpenContracts.Of(state.Method)) if (Id(declared) is { } above) Write(state, above, contracts, compilation);
        }
        // Who knows the declaration only may meet any of its implementations.
        var flowing = new HashSet<string>(contracts.Where(static l => !IsNeutral(l)).Select(IdOf), StringComparer.Ordinal);
        lines.UnionWith(contracts.Where(l => !IsNeutral(l) || !flowing.Contains(IdOf(l))));
        if (!lines.Any(static l => ModelParser.Parse(l).Row is { Zone.Name: not null }) && ZonesDeclaredIn(compilation, declarations) is { } declaredLine) lines.Add(declaredLine);
        return lines.ToImmutableArray();
    }

    /// <summary>
    /// Where no line names a zone but declarations do: one line that says so, for whoever asks the facts alone whether zones are in sight. It stands for all that the type declares.
    /// </summary>
    private static string? ZonesDeclaredIn(Compilation compilation, Declarations declarations)
    {
        foreach (var type in Declarations.AllTypes(compilation.Assembly.GlobalNamespace).Where(SymbolNames.IsVisible).OrderBy(SymbolNames.MetadataNameOf, StringComparer.Ordinal))
        {
            var zone = declarations.OwnOfType(type) ?? declarations.ChannelOf(type);
            foreach (var member in type.GetMembers())
            {
                zone ??= declarations.Own(member) ?? declarations.ChannelOf(member);
                if (member is IMethodSymbol method) foreach (var parameter in method.Parameters) zone ??= declarations.Own(parameter) ?? declarations.ChannelOf(parameter);
            }
            if (zone is not null) return $"source F:{SymbolNames.MetadataNameOf(type)}.<declared> return {zone.MetadataName}";
        }
        return null;
    }

    private static string? Id(IMethodSymbol member) => member.GetDocumentationCommentId() is { Length: > 2 } id && id.IndexOf(' ') < 0 ? id : null;

    private static bool IsNeutral(string line) => line.StartsWith("neutral", StringComparison.Ordinal);

    // Verb, member, ports.
    private static string IdOf(string line) => line.Split(' ')[1];

    private static void Write(MethodState state, string id, SortedSet<string> into, Compilation compilation)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        var isTold = true;
        var summary = state.Summary;
        var isBlock = SymbolNames.IsInExtensionBlock(state.Method) && !state.Method.IsStatic;
        var contents = summary.Writes.GroupBy(static w => w.Object).ToDictionary(static g => g.Key, static g => g.ToList());
        Out(summary.Return, "return", 0, []);
        foreach (var (parameter, value) in summary.ByReference) Out(value, "arg" + parameter, 0, []);
        foreach (var write in summary.Writes)
            if (write.Object.Kind == ObjectKind.Port && write.Member != MemberInfo.RunsLater.Key && PortText(write.Object.Port!) is { } path && !path.StartsWith("hole", StringComparison.Ordinal))
                Out(write.Value, Join(path, write.Member), 1, []);
        foreach (var edge in summary.Sinks)
            if (edge.Input.Port is { } port && edge.Input.Dependence == Dependence.Explicit && PortText(port) is { } input)
            {
                if (edge.Target.TableKey is { } place && TableKeys.WithoutText(place) is var key) { if (IsStatic(key) && !port.IsStatic) lines.Add($"flow {id} {input} -> @F:{key} value"); }
                else if (ZoneText(edge.Target) is { } zone && edge.Kind != SinkKind.Unfollowed)
                    lines.Add($"sink {id} {input} {zone}{(edge.Kind == SinkKind.Place ? "" : " " + edge.Kind.ToString().ToLowerInvariant())}");
            }
        foreach (var hole in summary.Holes) OfHole(hole);
        // A delegate that calls what it captured is more than lines can say: its member is left to the assumption.
        if (!isTold) return;
        if (lines.Count == 0) lines.Add("neutral " + id);
        into.UnionWith(lines);

        void Out(Value value, string output, int depth, HashSet<AbstractObject> seen)
        {
            foreach (var entry in value.Label.Entries)
            {
                if (entry.Atom.Dependence != Dependence.Explicit || entry.Atom is { Port: { } whole, Deep: false } && value.Objects.Any(o => o.Port == whole)) continue;
                if (entry.Atom.Zone is { } zone) lines.Add($"source {id} {output} {ModelZone.TextOf(zone)}");
                else if (PortText(entry.Atom.Port!) is { } input && input != output) lines.Add($"flow {id} {input} -> {output}");
            }
            foreach (var entry in value.Channel.Entries) if (entry.Atom.Zone is { } zone) lines.Add($"channel {id} {output} {ModelZone.TextOf(zone)}");
            foreach (var obj in value.Objects)
            {
                if (obj.Kind == ObjectKind.Port) { if (PortText(obj.Port!) is { } input && input != output) lines.Add($"flow {id} {input} -> {output} value"); continue; }
                if (depth >= MaxPath || !seen.Add(obj) || !contents.TryGetValue(obj, out var members)) continue;
                // What a delegate captured is what it may return; which of it, its callers need not know.
                if (obj.Kind == ObjectKind.Delegate) { if (obj.Target is { ReturnsVoid: false }) Captured(members, output + ".return", seen); continue; }
                foreach (var member in members) if (member.Member != MemberInfo.CopyOf.Key && member.Member != MemberInfo.ReadsLater.Key && member.Member != MemberInfo.RunsLater.Key && member.Member != MemberInfo.Called.Key) Out(member.Value, Join(output, member.Member), depth + 1, seen);
            }
        }

        void Captured(List<HeapWrite> members, string output, HashSet<AbstractObject> seen)
        {
            foreach (var member in members)
                foreach (var frame in member.Value.Objects)
                    if (frame.Kind != ObjectKind.Port && seen.Add(frame) && contents.TryGetValue(frame, out var variables))
                        foreach (var variable in variables)
                        {
                            if (variable.Value.Objects.Any(static o => o.Kind == ObjectKind.Delegate || o.Type is { TypeKind: TypeKind.Delegate } or { IsAbstract: true })) isTold = false;
                            if (variable.Member is not ("this" or "outer")) Out(variable.Value, output, MaxPath, seen);
                        }
        }

        void OfHole(Hole hole)
        {
            foreach (var receiver in hole.Receiver.Objects)
            {
                if (receiver.Port is not { } port || PortText(port) is not { } on || on.StartsWith("hole", StringComparison.Ordinal)) continue;
                if (hole.Method is null)
                {
                    var told = lines.Count;
                    for (var i = 0; i < hole.Arguments.Length; i++) Out(hole.Arguments[i], on + ".param" + i, 1, []);
                    // Called with nothing that tells: that it is called matters all the same.
                    if (lines.Count == told && port.Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } && invoke.OriginalDefinition.GetDocumentationCommentId() is { } called) lines.Add($"calls {id} {on} {called}");
                    continue;
                }
                if (hole.Method.OriginalDefinition.GetDocumentationCommentId() is not { } member) continue;
                var arguments = hole.Arguments.SelectMany((a, i) => a.Label.Entries.Select(static e => e.Atom).Where(static x => x.Port is not null).Select(x => PortText(x.Port!)).Where(static t => t is not null).Select(t => $" arg{i}={t}")).Distinct().OrderBy(static t => t, StringComparer.Ordinal);
                // What it gives is kept in a place of its own under the receiver: lines that take it from there follow.
                var returns = summary.Return.Label.Entries.Any(e => e.Atom.Port == hole.Result) ? " return=return"
                    : summary.Sinks.Any(e => e.Input.Port is { } port && (port.Root ?? port) == hole.Result) ? $" return={ResultOf(hole, on)}" : "";
                lines.Add($"calls {id} {on} {member}{string.Concat(arguments)}{returns}");
            }
        }

        string? PortText(Port port)
        {
            var root = (port.Root ?? port).Step;
            if (root[0] == '@') return port.TableKey is { } key && IsStatic(key) ? "@F:" + key : null;
            if (root == "frame") return null;
            // A line knows no way back: what may lie in any node is told of the first, of which a reader takes all.
            for (var above = port; above is not null; above = above.Parent) if (above.Cycles.Count > 0) port = above;
            if (!root.StartsWith("hole", StringComparison.Ordinal)) return isBlock ? InBlock(TextOf(port)) : TextOf(port);
            var hole = summary.Holes.FirstOrDefault(h => h.Result.Step == root);
            return hole is not null && hole.Receiver.Objects.FirstOrDefault(static o => o.Port is not null)?.Port is { } receiver && !(receiver.Root ?? receiver).Step.StartsWith("hole", StringComparison.Ordinal) && PortText(receiver) is { } on
                ? hole.Method is null ? on + ".return" : ResultOf(hole, on) + port.Text.Substring(root.Length) : null;
        }

        // Under which key, only a caller knows.
        static string TextOf(Port port) => port.Parent is not { } above ? port.Step : TextOf(above) + "." + (port.Member.HasOpenKey ? MemberInfo.Element : port.Step);

        static string ResultOf(Hole hole, string on) => $"{on}.~{hole.Method!.Name}";

        bool IsStatic(string key)
        {
            for (var dot = key.LastIndexOf('.'); dot > 0; dot = key.LastIndexOf('.', dot - 1))
                if (compilation.GetTypeByMetadataName(key.Substring(0, dot)) is { } type)
                {
                    var name = key.Substring(dot + 1);
                    var end = name.IndexOf('.');
                    var members = type.GetMembers(end < 0 ? name : name.Substring(0, end));
                    // Of another assembly its facts told it: a place of its own that nobody here can name.
                    return members.IsEmpty ? !type.IsOf(compilation) : members is [IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true }];
                }
            return false;
        }
    }

    /// <summary>A member of an extension block is told of as the static method that implements it: the receiver is its first argument.</summary>
    private static string InBlock(string port)
    {
        if (port == "this" || port.StartsWith("this.", StringComparison.Ordinal)) return "arg0" + port.Substring(4);
        if (!port.StartsWith("arg", StringComparison.Ordinal)) return port;
        var end = port.IndexOf('.');
        return "arg" + (int.Parse(end < 0 ? port.Substring(3) : port.Substring(3, end - 3), System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + (end < 0 ? "" : port.Substring(end));
    }

    private static string Join(string path, string member) =>
        member == MemberInfo.Content ? path : path + "." + (member.Length > 1 && member[0] == '[' ? MemberInfo.Element : member);

    private static string? ZoneText(SinkTarget target)
    {
        if (target.Zone is { } zone) return ModelZone.TextOf(zone.Class > 0 ? zone : zone.Classified(target.Ceiling));
        if (target.TableKey is not null) return null;
        var ceiling = ModelZone.Suffix(target.Ceiling);
        if (target.Channel is not { } channel) return "-" + ceiling;
        foreach (var entry in channel.Entries) if (entry.Atom.Zone is { } known) return ModelZone.TextOf(known.Class > 0 ? known : known.Classified(target.Ceiling));
        // An address counts where nothing else is the connection.
        string? address = null;
        foreach (var entry in channel.Entries)
            if (entry.Atom.Port is { } port && (port.Root ?? port).Step is "this" or ['a', 'r', 'g', ..])
            {
                if (!HostZones.IsAddress(port.Type)) return $"channel({port.Text}){ceiling}";
                address ??= $"channel({port.Text}){ceiling}";
            }
        return address ?? KnownNames.InternetZone + ceiling;
    }
}
