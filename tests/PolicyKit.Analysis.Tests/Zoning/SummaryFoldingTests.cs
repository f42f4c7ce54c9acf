using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;
using PolicyKit.Analysis.Tests.Lattices;
using PolicyKit.Analysis.Zoning;

namespace PolicyKit.Analysis.Tests.Zoning;

/// <summary>A summary that tells of too many objects: those of one type become one, which holds what any of them holds.</summary>
public sealed class SummaryFoldingTests
{
    private static readonly CSharpCompilation Program =
        CSharpCompilation.Create("Acme", [CSharpSyntaxTree.ParseText("class Cell { object Text, Notes; void Fill() { } } class Note { }", cancellationToken: CancellationToken.None)]);

    private static readonly INamedTypeSymbol Cell = Program.GetTypeByMetadataName("Cell")!;
    private static readonly INamedTypeSymbol Note = Program.GetTypeByMetadataName("Note")!;

    private readonly AtomTable _atoms = new();
    private readonly ObjectIds _ids = new();
    private readonly MethodState _state;

    public SummaryFoldingTests() => _state = StateThatFolds(true);

    private SummaryFolding Folding => new(_state, static _ => false);

    private MethodState StateThatFolds(bool folds) => new((IMethodSymbol)Cell.GetMembers("Fill").Single(), 1, _ids) { Folds = folds };

    [Fact]
    public void Objects_of_one_type_become_one_that_stands_for_many()
    {
        var (label, channel) = (Of("A"), Of("B"));

        var folded = Folding.Of(Value.Of(label, Set(Made("a", Cell), Made("b", Cell), Made("c", Note)), channel));

        Assert.Equal([Cell, Note], folded.Objects.Select(static o => o.Type), SymbolEqualityComparer.Default);
        Assert.All(folded.Objects, static o => Assert.True(o is { IsMany: true, IsOpen: true, Kind: ObjectKind.Allocated }));
        Assert.Same(label, folded.Label);
        Assert.Same(channel, folded.Channel);
    }

    [Fact]
    public void They_become_the_same_one_each_time()
    {
        var one = Folding.Of(Value.Of(Made("a", Cell)));

        Assert.Equal(one, Folding.Of(Value.Of(Made("a", Cell))));
        Assert.Equal(one, Folding.Of(Value.Of(Made("b", Cell))));
        Assert.Equal(one, Folding.Of(one));
    }

    [Fact]
    public void What_was_made_and_what_is_of_unknown_origin_keep_apart()
    {
        var folded = Folding.Of(Value.Of(Label.Empty, Set(Made("a", Cell), Made("b", Cell, ObjectKind.Opaque), Made("c", Cell, ObjectKind.Opaque)), Label.Empty));

        Assert.Equal([ObjectKind.Allocated, ObjectKind.Opaque], folded.Objects.Select(static o => o.Kind).Order());
    }

    [Fact]
    public void What_was_given_delegates_and_what_has_a_name_of_its_own_stay_as_they_are()
    {
        var port = new AbstractObject(_ids, ObjectKind.Port, "port:arg0", Cell, new PortTable().Root("arg0", Cell, "1"), null);
        var run = Made("lambda", Cell, ObjectKind.Delegate);
        var frame = Made("frame", Cell, ObjectKind.Allocated, "frame:1");
        var field = Made("field", Cell, ObjectKind.Opaque, "T.f");
        var value = Value.Of(Label.Empty, Set(port, run, frame, field), Label.Empty);

        Assert.Equal(value, Folding.Of(value));
    }

    [Fact]
    public void The_one_has_the_members_of_all_and_is_what_any_of_them_was_taken_for()
    {
        var (a, b) = (Made("a", null), Made("b", null));
        a.Members.Set(MemberInfo.Pseudo("Text", Note));
        b.Members.Set(MemberInfo.Pseudo("Text", Cell));
        b.Members.Set(MemberInfo.Pseudo("Notes"));
        a.Claim(Cell);
        b.Claim(Note);

        var one = Assert.Single(Folding.Of(Value.Of(Label.Empty, Set(a, b), Label.Empty)).Objects);

        Assert.Equal([MemberInfo.Pseudo("Notes"), MemberInfo.Pseudo("Text", Note)], one.Members.All.ToArray());
        Assert.Equal([Cell, Note], one.Claims, SymbolEqualityComparer.Default);
    }

    [Fact]
    public void What_was_written_to_any_of_them_was_written_to_the_one()
    {
        var (a, b, note) = (Made("a", Cell), Made("b", Cell), Made("c", Note));
        var port = new AbstractObject(_ids, ObjectKind.Port, "port:arg0", Cell, new PortTable().Root("arg0", Cell, "1"), null);
        var cell = Assert.Single(Folding.Of(Value.Of(a)).Objects);

        var folded = Folding.Of(
        [
            new HeapWrite(a, "Text", Value.Of(Of("A"))), new HeapWrite(a, "Notes", Value.Of(note)), new HeapWrite(port, "Text", Value.Of(b)), new HeapWrite(b, "Text", Value.Of(Of("B"))),
        ]);

        Assert.Equal([(cell, "Text"), (cell, "Notes"), (port, "Text")], folded.Select(static w => (w.Object, w.Member)));
        Assert.Equal(Of("A").Join(Of("B")), folded[0].Value.Label);
        Assert.Equal(Folding.Of(Value.Of(note)), folded[1].Value);
        Assert.Equal(cell.Alone, folded[2].Value);
    }

    [Fact]
    public void Calls_that_are_left_open_are_on_the_one_and_are_given_it()
    {
        var hole = new Hole("1", new PortTable().Root("hole1", null, "1"), Value.Of(Made("a", Cell)), null, [Value.Of(Made("b", Cell)), Value.Of(Of("A"))], [], SyntaxFactory.ParseExpression("x"));
        var cell = Folding.Of(hole.Receiver);

        var folded = Assert.Single(Folding.Of([hole]));

        Assert.Equal(cell, folded.Receiver);
        Assert.Equal([cell, Value.Of(Of("A"))], folded.Arguments);
    }

    [Fact]
    public void Summaries_of_few_objects_stay_as_they_are()
    {
        var none = new SummaryFolding(StateThatFolds(false), static _ => false);
        var value = Value.Of(Label.Empty, Set(Made("a", Cell), Made("b", Cell)), Label.Empty);
        ImmutableArray<HeapWrite> writes = [new HeapWrite(value.Objects[0], "Text", value)];
        var hole = new Hole("1", new PortTable().Root("hole1", null, "1"), value, null, [value], [], SyntaxFactory.ParseExpression("x"));

        Assert.Same(value, none.Of(value));
        Assert.True(writes == none.Of(writes));
        Assert.Same(hole, Assert.Single(none.Of([hole])));
    }

    [Fact]
    public void Exceptions_of_one_type_become_one_in_every_summary()
    {
        var folding = new SummaryFolding(StateThatFolds(false), static type => SymbolEqualityComparer.Default.Equals(type, Note));
        var (first, second, cell) = (Made("a", Note), Made("b", Note), Made("c", Cell));

        var thrown = folding.Of(Value.Of(Label.Empty, Set(first, second, cell), Label.Empty));
        var folded = folding.Of([new HeapWrite(first, "Text", Value.Of(Of("A"))), new HeapWrite(cell, "Notes", cell.Alone), new HeapWrite(second, "Text", Value.Of(Of("B")))]);

        var one = Assert.Single(thrown.Objects, static o => SymbolEqualityComparer.Default.Equals(o.Type, Note));
        Assert.True(one.IsMany);
        Assert.Contains(cell, thrown.Objects);
        Assert.Equal([(one, "Text"), (cell, "Notes")], folded.Select(static w => (w.Object, w.Member)));
        Assert.Equal(Of("A").Join(Of("B")), folded[0].Value.Label);
    }

    private AbstractObject Made(string key, ITypeSymbol? type, ObjectKind kind = ObjectKind.Allocated, string? tablePath = null) => new(_ids, kind, key, type, null, null) { TablePath = tablePath };

    private static ImmutableArray<AbstractObject> Set(params List<AbstractObject> objects) => Value.SetOf(objects);

    private Label Of(string zone) => Label.Of(_atoms.Of(Labels.Zone(zone)), null);
}
