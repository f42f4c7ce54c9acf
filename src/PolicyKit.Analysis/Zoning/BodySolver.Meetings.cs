using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>What it means that a label reaches a sink: a finding for its zones, an edge of the summary for its ports.</summary>
internal sealed partial class BodySolver
{
    /// <summary>The argument <paramref name="at"/> meets a sink in this very body.</summary>
    private void Meet(Label label, SinkTarget target, SinkKind kind, string sinkText, SyntaxNode sinkNode, IOperation at)
    {
        var meet = new MeetingPoint(at.Syntax, Method);
        Lead(label, target, kind, sinkText, sinkNode, meet);
        if (HasEffect(target, kind))
        {
            _effects.Add(new Effect(target, kind, sinkText, sinkNode));
            Lead(_pc, target, kind, sinkText, sinkNode, meet);
        }
    }

    private void Lead(Label label, SinkTarget target, SinkKind kind, string sinkText, SyntaxNode? sinkNode, MeetingPoint meet)
    {
        foreach (var (atom, trace) in label.Entries)
        {
            if (atom.Dependence == Dependence.About || atom.Implicit && (kind is SinkKind.Unfollowed or SinkKind.Exception || HasExplicit(label, atom))) continue;
            Lead(atom, new Way(trace), target, kind, sinkText, sinkNode, meet);
        }
    }

    /// <summary>Somebody below could see it happen, whatever is sent.</summary>
    private static bool HasEffect(SinkTarget target, SinkKind kind) => target.TableKey is null && kind is not (SinkKind.Unfollowed or SinkKind.Exception);

    /// <summary>What decides that the call is made at all is said of the call, and not once more of every value that was chosen there.</summary>
    private bool IsSaidOfCall(Atom atom, SinkTarget target, SinkKind kind) => atom.Implicit && HasEffect(target, kind) && _pc.Contains(atom);

    private static bool HasExplicit(Label label, Atom atom)
    {
        foreach (var entry in label.Entries)
            if (entry.Atom.Dependence == Dependence.Explicit && ReferenceEquals(entry.Atom.Zone, atom.Zone) && ReferenceEquals(entry.Atom.Port, atom.Port)) return true;
        return false;
    }

    private void Lead(Atom atom, Way way, SinkTarget target, SinkKind kind, string sinkText, SyntaxNode? sinkNode, MeetingPoint meet)
    {
        if (target.Channel is { } over && EndOf(over, kind) is { } around) target = SinkTarget.Of(around);
        if (atom.Zone is not { } zone)
        {
            if (LeadsNowhere(atom, target, kind)) return;
            Add(atom, way, target, kind, sinkText, sinkNode, meet);
            return;
        }
        if (target.TableKey is { } key)
        {
            Keep(key, atom, way.Trace);
            return;
        }
        if (target.Channel is { } channel)
        {
            var known = false;
            var through = kind;
            foreach (var entry in channel.Entries) if (kind == SinkKind.Place && entry.Atom.Connection is { } own) through = own;
            foreach (var entry in channel.Entries)
                if (entry.Atom.Zone is { } end) { known = true; Report(zone, end, through, target.Ceiling, sinkText, sinkNode, meet, way, atom.Implicit); }
            if (known) return;
            if (_state.Closes is null && (through == SinkKind.Place || kind != SinkKind.Place) && channel.Where(static a => a.Port is not null) is { IsEmpty: false } open)
            {
                Add(atom, way, target with { Channel = open }, kind, sinkText, sinkNode, meet);
                return;
            }
            // Without kind, a connection that nobody declared is none: a stream over memory.
            if (through != SinkKind.Place) Report(zone, DefaultZone(through, meet.Owner ?? Method), through, target.Ceiling, sinkText, sinkNode, meet, way, atom.Implicit);
            return;
        }
        Report(zone, target.Zone, kind, target.Ceiling, sinkText, sinkNode, meet, way, atom.Implicit);
    }

    /// <summary>
    /// Inside a client that is declared a channel, a connection which nobody declared — one it was made with, or makes — ends where the client does.
    /// </summary>
    private ZoneInfo? EndOf(Label channel, SinkKind kind)
    {
        foreach (var (atom, _) in channel.Entries)
        {
            if (atom.Zone is not null || atom.Port is { } port && (port.Root ?? port).Step != "this") return null;
            if (kind == SinkKind.Place && atom.Connection is { } of) kind = of;
        }
        if (kind is not (SinkKind.Network or SinkKind.Mail or SinkKind.Database or SinkKind.Cache or SinkKind.Social or SinkKind.Ai)) return null;
        if (!_isClientKnown)
        {
            _isClientKnown = true;
            _client = Method.ContainingType is { } type ? Declared.ChannelOf(type) : null;
        }
        return _client;
    }

    // The zone in which the client ends whose code this is, if it is one.
    private ZoneInfo? _client;
    private bool _isClientKnown;

    /// <summary>A connection that is none; and what only decides about a place that is shared: the search for such decisions ends where a caller would have to carry it on.</summary>
    private static bool LeadsNowhere(Atom atom, SinkTarget target, SinkKind kind) =>
        target.Channel is { IsEmpty: true } && kind == SinkKind.Place || target.TableKey is not null && atom.Implicit;

    private void Add(Atom atom, Way way, SinkTarget target, SinkKind kind, string sinkText, SyntaxNode? sinkNode, MeetingPoint meet)
    {
        var key = new SinkKey(atom, target, kind, target.TableKey is null ? meet.Node : null, _crossing);
        if (_sinks.TryGetValue(key, out var known) && known.Depth <= way.Depth) return;
        _sinks[key] = new SinkEdge(atom, target, kind, sinkText, sinkNode, meet, way.Trace) { Crossing = _crossing };
    }

    /// <summary>How an atom came to a sink: into the call, and if it went through one, on inside it. Most ways are known already, so the trace is made when somebody keeps it.</summary>
    private readonly struct Way(Trace? before, string? through = null, SyntaxNode? call = null, Trace? inside = null)
    {
        public int Depth => (before?.Depth ?? 0) + (through is null ? 0 : 1) + (inside?.Depth ?? 0);

        public Trace? Trace => through is null ? before : new Trace(before, FlowStepKind.PassedTo, through, call, inside);
    }

    /// <summary>Where a connection of a kind leads that nobody declared (words-and-api.md, 6d).</summary>
    private ZoneInfo? DefaultZone(SinkKind kind, ISymbol owner) => kind switch
    {
        SinkKind.Network or SinkKind.Mail or SinkKind.Telemetry or SinkKind.Social or SinkKind.Ai => Declared.Internet,
        SinkKind.Database or SinkKind.Cache or SinkKind.Cookie or SinkKind.Response => Declared.InZone(owner),
        _ => null,
    };

    private void Report(ZoneInfo zone, ZoneInfo? target, SinkKind kind, int ceiling, string sinkText, SyntaxNode? sinkNode, MeetingPoint meet, Way way, bool isImplicit)
    {
        // What the connection states goes before what the client's declaration does.
        if (target is { Class: > 0 }) ceiling = target.Class;
        if (meet.Node is null || Verdict.Of(zone, target, kind, isImplicit, ceiling) is not { } rule || IsReviewed(zone, target)) return;
        var found = new FoundFlow(rule, meet, zone, target, kind, ceiling, sinkText, sinkNode, way.Trace, isImplicit);
        if (!_state.Found.TryGetValue(found, out var known) || found.Depth < known.Depth) _state.Found[found] = found;
    }

    private static string Text(IOperation operation) => SymbolNames.TextOf(operation.Syntax);
}
