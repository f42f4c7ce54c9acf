using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Summaries;

/// <summary>What the path of a port begins with.</summary>
internal enum PortRoot
{
    This,
    Argument,
    /// <summary>The variables that a closure captured.</summary>
    Frame,
    /// <summary>What a type parameter stands for.</summary>
    Type,
    /// <summary>The result of a call whose target only a caller knows, or what that call put into an argument.</summary>
    Hole,
    Static,
}

/// <summary>
/// A hole of a method, as a path from one of its roots: <c>this</c>, <c>argN</c>, <c>frame</c> (the variables a closure captured), <c>holeN</c> (the result
/// of a call whose target only a caller knows), <c>@T.F</c> (a static place), then members and the pseudo-members <c>[]</c>, <c>[k]</c>, <c>key</c>.
/// Interned by <see cref="PortTable"/>: equality is reference equality.
/// </summary>
internal sealed class Port(int id, Port? parent, string step, ITypeSymbol? type, string? owner, ZoneInfo? declared)
{
    /// <summary>Paths longer than this fold into their parent, whose deep atom then stands for all below it.</summary>
    public const int MaxDepth = 5;

    /// <summary>Between the name of a hole and the number of an argument: a root that stands for that argument after the call.</summary>
    public const char FillMark = '^';

    /// <summary>After the name of a hole: a root that stands for what the call throws.</summary>
    public const char ThrownMark = '!';

    // Elements of elements do not count as members, but end somewhere too.
    private const int MaxLength = 8;

    // Collections of collections of collections are told apart no further.
    private const int MaxNesting = 3;

    public Port? Parent => parent;
    public string Step => step;

    /// <summary>The static type, if known when the port was first met.</summary>
    public ITypeSymbol? Type => type;

    /// <summary>The zone the place itself declares: whoever reads the port has met it already.</summary>
    public ZoneInfo? Declared => declared;
    /// <summary>Metadata name of the type that declares the member, if it is one.</summary>
    public string? Owner => owner;
    /// <summary>The last step of the path.</summary>
    public MemberInfo Member => field ??= new MemberInfo(step, type, owner, declared, false);

    /// <summary>Members on the path; elements and keys of what they hold are part of them, and a function's variables are as near as those of the functions around it.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + (step.Length > 1 && step[0] == '[' || step == MemberInfo.DictionaryKey || step == MemberInfo.Outer.Key && owner is null ? 0 : 1);
    public int Length { get; } = parent is null ? 0 : parent.Length + 1;
    public Port Root { get; } = parent is null ? null! : parent.Root ?? parent;
    /// <summary>What the path begins with.</summary>
    public PortRoot From { get; } = parent is null ? RootOf(step) : parent.From;

    private static readonly ImmutableArray<string> s_arguments = Enumerable.Range(0, 32).Select(static i => "arg" + i).ToImmutableArray();

    /// <summary>What the paths begin with that a parameter stands for.</summary>
    public static string ArgumentRoot(int parameter) => parameter < s_arguments.Length ? s_arguments[parameter] : "arg" + parameter;

    /// <summary>The number of the parameter that the path begins with, or -1.</summary>
    public int Argument { get; } = parent is not null ? parent.Argument
        : RootOf(step) == PortRoot.Argument ? int.Parse(step.Substring(3), System.Globalization.CultureInfo.InvariantCulture) : -1;

    private static PortRoot RootOf(string step) =>
        step[0] == '@' ? PortRoot.Static
        : step == "this" ? PortRoot.This
        : step == "frame" ? PortRoot.Frame
        : step.StartsWith("arg", StringComparison.Ordinal) ? PortRoot.Argument
        : step.StartsWith("hole", StringComparison.Ordinal) ? PortRoot.Hole
        : PortRoot.Type;

    public bool IsStatic => From == PortRoot.Static;
    public string Text => field ??= parent is null ? step : parent.Text + "." + step;

    /// <summary>
    /// The key of the field table for this place ("Type.member", then pseudo-members), or null where only the caller can know.
    /// </summary>
    public string? TableKey { get; } =
        parent is null && owner is not null ? owner
        : owner is not null ? owner + "." + step
        : parent is null ? (step[0] == '@' ? step.Substring(1) : null)
        : parent.TableKey is { } key ? key + "." + (step.Length > 2 && step[0] == '[' ? MemberInfo.Element : step) : null;

    /// <summary>True if the path is long enough, or another step of the same name above makes it a walk down a recursive structure.</summary>
    public bool WouldFold(MemberInfo next)
    {
        if (Depth >= MaxDepth || Length >= MaxLength) return true;
        // The way out of functions is as long as they are nested.
        if (next.IsOuter) return false;
        var same = 0;
        for (var p = this; p.Parent is not null; p = p.Parent)
            if (p.Step == next.Key && p.Owner == next.Owner && next.Key.Length > 0 && (next.Key[0] != '[' || ++same == MaxNesting)) return true;
        return false;
    }

    /// <summary>True if it stands for several things: any element, or every node of a structure.</summary>
    public bool IsMany
    {
        get
        {
            for (var p = this; p is not null; p = p.Parent) if (p.Step is "[]" or "key" || p.Cycles.Count > 0) return true;
            return false;
        }
    }

    // ── Recursive structures ──

    /// <summary>
    /// Paths below this one that lead back to it: the next node of a list, the child of a child. What lies there is no port of its own: it is this one, which then stands for
    /// every node. A caller reads along all of them (<c>Substitution.Port</c>). Grows only.
    /// </summary>
    public List<Port> Cycles { get; } = [];

    /// <summary>The port that a member leads back to: where the same member was walked through before, or this one if it is a node among nodes of its class.</summary>
    public Port? LedBackTo(MemberInfo member)
    {
        if (member.Owner is null || parent is null) return null;
        for (var p = this; p.Parent is not null; p = p.Parent) if (p.Step == member.Key && p.Owner == member.Owner) return p;
        return owner == member.Owner && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, member.Type?.OriginalDefinition) && !Declarations.IsLeaf(type) ? this : null;
    }

    public override int GetHashCode() => id;

    public override string ToString() => Text;
}

/// <summary>Interns ports. Used by the one solver thread of a session.</summary>
internal sealed class PortTable
{
    private readonly Dictionary<(Port?, string, string?), Port> _ports = [];

    public Port Root(string name, ITypeSymbol? type, string scope, ZoneInfo? declared = null, string? tableKey = null) => Get(null, name, type, tableKey, scope, declared);
    public Port Child(Port parent, string step, ITypeSymbol? type, string? owner, ZoneInfo? declared) => Get(parent, step, type, owner, owner, declared);

    /// <summary>The child if it was ever met.</summary>
    public Port? Known(Port parent, string step, string? owner) => _ports.TryGetValue((parent, step, owner), out var port) ? port : null;

    // INVARIANT: `scope` keeps roots of different methods and members of different owners apart.
    private Port Get(Port? parent, string step, ITypeSymbol? type, string? owner, string? scope, ZoneInfo? declared)
    {
        var key = (parent, step, scope);
        if (!_ports.TryGetValue(key, out var port)) _ports[key] = port = new Port(_ports.Count, parent, step, type, owner, declared);
        return port;
    }
}
