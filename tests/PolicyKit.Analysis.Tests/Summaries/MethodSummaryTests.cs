using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;
using PolicyKit.Analysis.Tests.Lattices;

namespace PolicyKit.Analysis.Tests.Summaries;

/// <summary>What tells summaries and their parts apart, what of them a caller sees, and what two of them say together.</summary>
public sealed class MethodSummaryTests
{
    private static readonly ZoneInfo A = Labels.Zone("A");
    private static readonly ZoneInfo B = Labels.Zone("B");
    private static readonly SyntaxNode Here = SyntaxFactory.ParseExpression("here");
    private static readonly SyntaxNode There = SyntaxFactory.ParseExpression("  there");

    private readonly AtomTable _atoms = new();
    private readonly Pool<SinkKey, int> _pool = new(most: 16);
    private readonly PortTable _ports = new();
    private readonly ObjectIds _ids = new();

    [Fact]
    public void A_sink_leads_where_it_leads()
    {
        var channel = Label.Of(Of("arg0"), null);

        Assert.True(SinkTarget.Of(A).IsSame(SinkTarget.Of(Labels.Zone("A"))));
        Assert.False(SinkTarget.Of(A).IsSame(SinkTarget.Of(B)));
        Assert.False(SinkTarget.Of(A).IsSame(SinkTarget.Nowhere));
        Assert.True(SinkTarget.OfChannel(channel).IsSame(SinkTarget.OfChannel(Label.From([new Label.Entry(Of("arg0"), null)]))));
        Assert.False(SinkTarget.OfChannel(channel).IsSame(SinkTarget.Nowhere));
        Assert.True(SinkTarget.OfTable("T.f").IsSame(SinkTarget.OfTable("T.f")));
        Assert.False(SinkTarget.OfTable("T.f").IsSame(SinkTarget.OfTable("T.g")));
        Assert.True(SinkTarget.Of(A).IsSame(SinkTarget.Of(A) with { Ceiling = 0 }));
        Assert.False(SinkTarget.Of(A).IsSame(SinkTarget.Of(A) with { Ceiling = 4 }));
        Assert.True(SinkTarget.Nowhere.IsSame(SinkTarget.Nowhere));
    }

    [Fact]
    public void Edges_are_one_whatever_way_led_to_them()
    {
        var edge = Edge(Of("arg0"), Here);

        Assert.Equal(edge, edge with { Trace = Way(3), SinkText = "other", SinkNode = There });
        Assert.Equal(edge.GetHashCode(), (edge with { Trace = Way(3) }).GetHashCode());
        Assert.Equal((0, 3), (edge.Depth, (edge with { Trace = Way(3) }).Depth));
        Assert.NotEqual(edge, Edge(Of("arg1"), Here));
        Assert.NotEqual(edge, Edge(Of("arg0"), There));
        Assert.NotEqual(edge, edge with { Kind = SinkKind.File });
        Assert.NotEqual(edge, edge with { Target = SinkTarget.Of(B) });
        Assert.NotEqual(edge, edge with { Crossing = Route() });
        Assert.False(edge.Equals(null));
        Assert.Equal(5, new[] { edge, Edge(Of("arg1"), Here), Edge(Of("arg0"), There), edge with { Kind = SinkKind.File }, edge with { Target = SinkTarget.OfTable("T.f") } }.Select(static e => e.GetHashCode()).Distinct().Count());
    }

    [Fact]
    public void Where_a_place_of_the_field_table_was_met_does_not_count() =>
        Assert.Equal(Edge(Of("arg0"), Here) with { Target = SinkTarget.OfTable("T.f") }, Edge(Of("arg0"), There) with { Target = SinkTarget.OfTable("T.f") });

    [Fact]
    public void A_caller_sees_of_what_it_gives_the_shortest_way_only()
    {
        var (far, near, farther) = (Edge(Of("arg0"), Here) with { Trace = Way(5) }, Edge(Of("arg0"), There) with { Trace = Way(2) }, Edge(Of("arg0"), SyntaxFactory.ParseExpression("x")) with { Trace = Way(9) });
        var (other, file) = (Edge(Of("arg1"), Here), Edge(Of("arg0"), Here) with { Kind = SinkKind.File });

        Assert.Equal([(There, 2), (Here, 0), (Here, 0)], new MethodSummary { Sinks = [far, near, farther, other, file] }.SinksOfCallers(_pool).Select(static e => (e.Meet.Node!, e.Depth)));
        Assert.Equal([(Here, 2)], new MethodSummary { Sinks = [far with { Trace = Way(2) }, near] }.SinksOfCallers(_pool).Select(static e => (e.Meet.Node!, e.Depth)));
        Assert.Equal([(There, 2)], new MethodSummary { Sinks = [near with { Input = Of("this") }, far with { Input = Of("this") }] }.SinksOfCallers(_pool).Select(static e => (e.Meet.Node!, e.Depth)));
    }

    [Fact]
    public void Of_what_it_does_not_give_it_sees_every_place()
    {
        ImmutableArray<SinkEdge> zones = [Edge(_atoms.Of(A), Here), Edge(_atoms.Of(A), There), Edge(Of("hole1"), Here), Edge(Of("hole1"), There), Edge(Of("@T.f"), Here), Edge(Of("@T.f"), There)];
        var summary = new MethodSummary { Sinks = zones };

        Assert.True(zones == summary.SinksOfCallers(_pool));
        Assert.True(summary.SinksOfCallers(_pool) == summary.SinksOfCallers(_pool));
        ImmutableArray<SinkEdge> one = [Edge(Of("arg0"), Here)];
        Assert.True(one == new MethodSummary { Sinks = one }.SinksOfCallers(_pool));
        Assert.Equal(3, new MethodSummary { Sinks = [zones[0], Edge(Of("arg0"), Here), zones[1], Edge(Of("arg0"), There)] }.SinksOfCallers(_pool).Length);
    }

    [Fact]
    public void An_open_call_grows_by_what_it_is_given()
    {
        var hole = Open("h", Of(A), Of(B), Value.Empty);

        Assert.Same(hole, hole.Join(Open("h", Of(A), Of(B))));
        Assert.Same(hole, hole.With(Value.Empty, static _ => Value.Empty));
        Assert.Equal(Open("h", Of(A).Join(Of(B)), Of(B), Value.Empty), hole.Join(Open("h", Of(B))));
        Assert.Equal(Open("h", Of(A), Of(B), Of(A)), hole.Join(Open("h", Value.Empty, Value.Empty, Of(A))));
        Assert.Equal(Open("h", Of(A), Of(B).Join(Of(A)), Value.Empty), hole.Join(Open("h", Value.Empty, Of(A))));
        Assert.Equal(Open("h", Of(A), Of(B), Value.Empty), hole.Join(Open("h", Value.Empty, Value.Empty, Value.Empty, Of(A))));
        Assert.Equal(Open("h", Of(A), Of(B).Join(Of(A)), Of(A)), hole.Join(Open("h", Value.Empty, Of(A), Of(A))));
        Assert.NotEqual(hole, Open("i", Of(A), Of(B), Value.Empty));
        Assert.NotEqual(hole, Open("h", Of(B), Of(B), Value.Empty));
        Assert.NotEqual(hole, Open("h", Of(A), Of(A), Value.Empty));
        Assert.False(hole.Equals(null));
        Assert.Equal(hole.GetHashCode(), Open("h", Of(B)).GetHashCode());
    }

    [Fact]
    public void Two_open_calls_are_repeated_if_either_is_and_certain_if_both_are()
    {
        var (hole, repeated, certain) = (Open("h", Of(A)), Open("h", Of(A)) with { IsRepeated = true }, Open("h", Of(A)) with { IsCertain = true });

        Assert.Equal(repeated, hole.Join(repeated));
        Assert.Equal(repeated, repeated.Join(hole));
        Assert.Equal(hole, hole.Join(certain));
        Assert.Equal(hole, certain.Join(hole));
        Assert.Equal(certain, certain.Join(certain));
        Assert.NotEqual(hole, repeated);
        Assert.NotEqual(hole, certain);
    }

    [Fact]
    public void Effects_are_one_where_they_can_be_seen_alike()
    {
        var effect = new Effect(SinkTarget.Of(A), SinkKind.Network, "Send", Here);

        Assert.Equal(effect, effect with { SinkNode = There });
        Assert.Equal(effect.GetHashCode(), (effect with { SinkNode = There }).GetHashCode());
        Assert.NotEqual(effect, effect with { Kind = SinkKind.File });
        Assert.NotEqual(effect, effect with { SinkText = "Post" });
        Assert.NotEqual(effect, effect with { Target = SinkTarget.Of(B) });
        Assert.NotEqual(effect, effect with { Target = SinkTarget.OfChannel(Label.Of(Of("arg0"), null)) });
        Assert.False(effect.Equals(null));
    }

    [Fact]
    public void Open_calls_are_linked_where_one_is_given_what_another_gives()
    {
        var fromHole = Value.Of(Label.Of(Of("hole1"), null));
        var part = Value.Of(new AbstractObject(_ids, ObjectKind.Port, "p", null, _ports.Root("hole1", null, "0"), null));
        var (one, two) = (Open("1", Of(A), Of(B)), Open("2", Of(A), Value.Of(Label.Of(Of("arg0"), null))));

        Assert.False(new MethodSummary { Holes = [one, two] }.HolesAreLinked);
        Assert.False(new MethodSummary { Holes = [Open("1", fromHole)] }.HolesAreLinked);
        Assert.False(new MethodSummary { Writes = [Write(fromHole)] }.HolesAreLinked);
        Assert.All(new[] { fromHole, part, Of(A).Join(fromHole) }, given =>
        {
            Assert.True(new MethodSummary { Holes = [one, Open("2", given)] }.HolesAreLinked);
            Assert.True(new MethodSummary { Holes = [Open("1", Value.Empty, Of(A), given), two] }.HolesAreLinked);
            Assert.True(new MethodSummary { Holes = [one, two], Writes = [Write(Of(A)), Write(given)] }.HolesAreLinked);
        });
    }

    [Fact]
    public void Zone_data_leaves_a_method_by_all_that_its_caller_can_reach()
    {
        var (zone, port) = (Of(A), Value.Of(Label.Of(Of("arg0"), null)));
        var channel = Value.Empty.WithChannel(zone.Label);

        Assert.False(MethodSummary.Bottom.CarriesZones);
        Assert.False(new MethodSummary { Return = port, Thrown = port, ByReference = [(0, port)], Writes = [Write(port)], Sinks = [Edge(Of("arg0"), Here)], Holes = [Open("h", port, port)] }.CarriesZones);
        Assert.All(
            new MethodSummary[]
            {
                new() { Return = zone }, new() { Return = port.Join(zone) }, new() { Return = channel }, new() { Thrown = zone }, new() { ByReference = [(0, port), (1, zone)] }, new() { Writes = [Write(port), Write(zone)] },
                new() { Sinks = [Edge(Of("arg0"), Here), Edge(_atoms.Of(A), Here)] }, new() { Holes = [Open("h", zone)] }, new() { Holes = [Open("h", port, port, zone)] }, new() { Holes = [Open("g", port, port), Open("h", zone)] }, new() { Writes = [Write(channel)] },
            },
            static summary => Assert.True(summary.CarriesZones && summary.CarriesZones));
    }

    [Fact]
    public void Two_summaries_say_together_what_either_says()
    {
        var (obj, other) = (New("o"), New("p"));
        var effect = new Effect(SinkTarget.Of(A), SinkKind.Network, "Send", null);
        var left = new MethodSummary
        {
            Return = Of(A), Thrown = Of(B), ByReference = [(1, Of(A))], Writes = [new(obj, "X", Of(A)), new(obj, "Y", Of(A))], Statics = [(obj, "S")], Sinks = [Edge(Of("arg0"), Here)], Holes = [Open("2", Of(A))], Effects = [effect], Cycles = 3,
        };
        var right = new MethodSummary
        {
            Return = Of(B), Thrown = Of(A), ByReference = [(1, Of(B)), (0, Of(B))], Writes = [new(obj, "X", Of(B)), new(other, "X", Of(B))], Statics = [(obj, "S"), (other, "S")],
            Sinks = [Edge(Of("arg0"), Here), Edge(Of("arg1"), Here)], Holes = [Open("2", Of(B)), Open("1", Of(B))], Effects = [effect, effect with { SinkText = "Post" }], Cycles = 2,
        };
        var both = Of(A).Join(Of(B));
        var joined = left.Join(right);

        Assert.Equal((both, both, 3), (joined.Return, joined.Thrown, joined.Cycles));
        Assert.Equal([(0, Of(B)), (1, both)], joined.ByReference);
        Assert.Equal([new(obj, "X", both), new(obj, "Y", Of(A)), new(other, "X", Of(B))], joined.Writes);
        Assert.Equal([(obj, "S"), (other, "S")], joined.Statics);
        Assert.Equal(right.Sinks, joined.Sinks);
        Assert.Equal([Open("1", Of(B)), Open("2", both)], joined.Holes);
        Assert.Equal(["Send", "Post"], joined.Effects.Select(static e => e.SinkText));
        Assert.Equal(joined, right.Join(left));
        Assert.Equal(joined, joined.Join(left));
        Assert.Equal(joined.GetHashCode(), right.Join(left).GetHashCode());
    }

    [Fact]
    public void A_summary_is_another_where_any_part_of_it_is()
    {
        var obj = New("o");
        MethodSummary[] different =
        [
            MethodSummary.Bottom, new() { Return = Of(A) }, new() { Thrown = Of(A) }, new() { ByReference = [(0, Of(A))] }, new() { ByReference = [(1, Of(A))] }, new() { Writes = [new(obj, "X", Of(A))] }, new() { Writes = [new(obj, "X", Of(B))] },
            new() { Statics = [(obj, "S")] }, new() { Sinks = [Edge(Of("arg0"), Here)] }, new() { Sinks = [Edge(Of("arg1"), Here)] }, new() { Holes = [Open("h", Of(A))] }, new() { Effects = [new(SinkTarget.Of(A), SinkKind.Network, "Send", null)] }, new() { Cycles = 1 },
        ];

        for (var i = 0; i < different.Length; i++)
            for (var j = 0; j < different.Length; j++)
            {
                Assert.Equal(i == j, different[i].Equals(different[j]));
                Assert.Equal(i == j, different[i].Equals((object)different[j]));
                Assert.Equal(i == j || different[i].IsSameApartFromSinks(MethodSummary.Bottom) && different[j].IsSameApartFromSinks(MethodSummary.Bottom), different[i].IsSameApartFromSinks(different[j]));
            }
        Assert.False(MethodSummary.Bottom.Equals(null));
        Assert.True(new MethodSummary().Equals(MethodSummary.Bottom));
    }

    [Fact]
    public void The_order_in_which_its_parts_were_found_does_not_count()
    {
        var obj = New("o");
        MethodSummary Of(bool turned) => new()
        {
            Writes = Turned<HeapWrite>(turned, new(obj, "X", this.Of(A)), new(obj, "Y", this.Of(B))), Sinks = Turned(turned, Edge(this.Of("arg0"), Here), Edge(this.Of("arg1"), Here)), Statics = Turned(turned, (obj, "S"), (obj, "T")),
            Holes = Turned(turned, Open("1", this.Of(A)), Open("2", this.Of(A))),
        };

        Assert.Equal(Of(false), Of(true));
        Assert.Equal(Of(false).GetHashCode(), Of(true).GetHashCode());
        Assert.NotEqual(new MethodSummary().GetHashCode(), new MethodSummary { Sinks = [Edge(this.Of("arg0"), Here)] }.GetHashCode());
        Assert.NotEqual(new MethodSummary().GetHashCode(), new MethodSummary { Writes = [new(obj, "X", this.Of(A))] }.GetHashCode());
    }

    [Fact]
    public void A_meeting_point_shows_its_code()
    {
        Assert.Equal("here", new MeetingPoint(Here, null).Text);
        Assert.Equal("", new MeetingPoint(null, null).Text);
    }

    private static ImmutableArray<T> Turned<T>(bool turned, T first, T second) => turned ? [second, first] : [first, second];

    private Atom Of(string root) => _atoms.Of(_ports.Root(root, null, "0"));

    private Value Of(ZoneInfo zone) => Value.Of(Label.Of(_atoms.Of(zone), null));

    private AbstractObject New(string key) => new(_ids, ObjectKind.Allocated, key, null, null, null);

    private HeapWrite Write(Value value) => new(New("w"), "X", value);

    private static SinkEdge Edge(Atom input, SyntaxNode meet) => new(input, SinkTarget.Of(A), SinkKind.Network, "Send", null, new MeetingPoint(meet, null), null);

    private Hole Open(string id, Value receiver, params ImmutableArray<Value> arguments) => new(id, _ports.Root("hole" + id, null, "0"), receiver, null, arguments, [], Here);

    private static Trace Way(int steps) => Enumerable.Range(1, steps - 1).Aggregate(new Trace(null, FlowStepKind.Source, "s", null), static (way, _) => way.Then(FlowStepKind.PassedTo, "p", null));

    private static RouteInfo Route() => new("R", "r", "R", A, B, false, [], null, null, 4, 365, true);
}
