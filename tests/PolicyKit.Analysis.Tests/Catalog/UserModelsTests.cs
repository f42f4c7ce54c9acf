using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Catalog;

/// <summary>Model files of a project: what is wrong in them is said where it stands.</summary>
public sealed class UserModelsTests
{
    private static readonly Compilation Acme = Programs.Compile("""
        namespace Acme;
        public class Store
        {
            public void Save(string text) { }
            public void Save(int number) { }
            public string Load<T>() => "";
            public string Name { get; set; } = "";
            public Store(string path) { }
            public class Shelf { public void Put(string text) { } }
        }
        public class Box<T> { public void Put(T item) { } }
        public class Near { public void Cup() { } public void Cut() { } public void Xcat() { } }
        public interface IEmpty;
        public interface IStore { void Keep(string text); }
        public class Kept : IStore { void IStore.Keep(string text) { } public event System.Action? Changed; public int Size; }
        """);

    [Fact]
    public void A_wrong_line_is_located_in_its_file()
    {
        var error = Assert.Single(Errors("# Acme's store", "", "sink M:Acme.Store.Save(*) self internet"));

        Assert.Equal("models/0.policymodel", error.Location.GetLineSpan().Path);
        Assert.Equal("(2,26)-(2,30)", error.Location.GetLineSpan().Span.ToString());
        Assert.Equal("NotAPort self", Text(error));
    }

    [Fact]
    public void Every_wrong_line_is_said() =>
        Assert.Equal([0, 2], Errors("taint X", "neutral M:Acme.Store.Save(*)", "sink").Select(e => e.Location.GetLineSpan().StartLinePosition.Line));

    [Fact]
    public void A_misspelt_member_comes_with_the_nearest_name()
    {
        var error = Assert.Single(Errors("sink M:Acme.Store.Sve(System.String) arg0 internet"));

        Assert.Equal("NoSuchMember Acme.Store M:Acme.Store.Sve(System.String)", Text(error));
        Assert.Equal("M:Acme.Store.Save(System.String)", error.Nearest);
        Assert.Equal("(0,5)-(0,36)", error.Location.GetLineSpan().Span.ToString());
    }

    [Fact]
    public void A_member_with_other_parameters_comes_with_the_ones_it_has() =>
        Assert.Equal("M:Acme.Store.Save(System.String)", Assert.Single(Errors("neutral M:Acme.Store.Save(System.Double)")).Nearest);

    [Fact]
    public void A_type_that_no_reference_contains_is_an_error() =>
        Assert.Equal(["NoTypeOfMember M:Acme.Shop.Save", "NoSuchType T:Acme.Shop"], Errors("neutral M:Acme.Shop.Save", "neutral T:Acme.Shop").Select(Text));

    [Fact]
    public void An_unknown_zone_is_an_error_at_its_column()
    {
        var error = Assert.Single(Errors("sink M:Acme.Store.Save(*) arg0 lgwann"));

        Assert.Equal("NoSuchZone lgwann", Text(error));
        Assert.Equal("(0,31)-(0,37)", error.Location.GetLineSpan().Span.ToString());
    }

    [Theory]
    [InlineData("sink M:Acme.Store.Save(*) arg0 internet")]
    [InlineData("sink M:Acme.Store.Save(*) arg0 PolicyKit.ThreeLayer.InternetZone")]
    [InlineData("sink M:Acme.Store.Save(System.Int32) arg0 - log")]
    [InlineData("neutral M:Acme.Store.Load``1")]
    [InlineData("neutral M:Acme.Store.Load(*)")]
    [InlineData("source P:Acme.Store.Name return mynumber")]
    [InlineData("neutral M:Acme.Store.#ctor(System.String)")]
    [InlineData("neutral M:Acme.Store.#ctor(*)")]
    [InlineData("neutral T:Acme.Store")]
    [InlineData("neutral T:Gone.*")]
    [InlineData("neutral M:*.Anything(*)")]
    [InlineData("neutral M:Gone.Store.Save(*)?")]
    [InlineData("neutral M:System.String.Trim")]
    [InlineData("neutral M:Acme.Store.Shelf.Put(*)")]
    [InlineData("neutral M:Acme.Store.Shelf.Put(System.String)")]
    [InlineData("neutral M:Acme.Box`1.Put(*)")]
    [InlineData("neutral M:Acme.Store.Load``1(*)")]
    [InlineData("neutral M:Acme.Kept.Acme#IStore#Keep(*)")]
    [InlineData("neutral E:Acme.Kept.Changed")]
    [InlineData("neutral F:Acme.Kept.Size")]
    [InlineData("neutral M:Gone.*")]
    [InlineData("neutral M:Gone.*.Save(System.String)")]
    [InlineData("neutral P:Gone.*")]
    [InlineData("neutral T:Gone.Store?")]
    public void A_right_line_is_no_error(string line) => Assert.Empty(Errors(line));

    [Theory]
    [InlineData("neutral M:Acme.Store.Sav(*)", "M:Acme.Store.Save(System.String)")]
    [InlineData("neutral M:Acme.Store.Svae", "M:Acme.Store.Save(System.String)")]
    [InlineData("neutral M:Acme.Store.Loaded", "M:Acme.Store.Load``1")]
    [InlineData("neutral M:Acme.Store.Loaded``2", "M:Acme.Store.Load``1")]
    [InlineData("neutral M:Acme.Store.Load``2", "M:Acme.Store.Load``1")]
    [InlineData("neutral P:Acme.Store.Nam", "P:Acme.Store.Name")]
    [InlineData("neutral M:Acme.Store.get_Nme", "P:Acme.Store.Name")]
    [InlineData("neutral M:Acme.Store.#ctr", "M:Acme.Store.#ctor(System.String)")]
    [InlineData("neutral M:Acme.Store.#ctor(System.Int32)", "M:Acme.Store.#ctor(System.String)")]
    [InlineData("neutral M:Acme.Store.Shelf.Putt(*)", "M:Acme.Store.Shelf.Put(System.String)")]
    [InlineData("neutral M:Acme.Store.Xxxx", "M:Acme.Store.Load``1")]
    [InlineData("neutral F:Acme.Kept.Sized", "F:Acme.Kept.Size")]
    [InlineData("neutral M:Acme.Box`1.Pat(`0)", "M:Acme.Box`1.Put(`0)")]
    [InlineData("neutral M:Acme.Near.Cutt", "M:Acme.Near.Cut")]
    [InlineData("neutral M:Acme.Near.xCut", "M:Acme.Near.Cut")]
    [InlineData("neutral M:Acme.Near.ut", "M:Acme.Near.Cut")]
    [InlineData("neutral M:Acme.Near.Cat", "M:Acme.Near.Cut")]
    [InlineData("neutral M:Acme.Near.Xca", "M:Acme.Near.Xcat")]
    [InlineData("neutral M:Acme.Kept.Acme#IStore#Keep(System.Int32)", "M:Acme.Kept.Acme#IStore#Keep(System.String)")]
    public void The_nearest_member_is_that_whose_name_takes_the_fewest_changes(string line, string nearest)
    {
        var error = Assert.Single(Errors(line));

        Assert.Equal(ModelFault.NoSuchMember, error.Fault);
        Assert.Equal(nearest, error.Nearest);
    }

    [Theory]
    [InlineData("neutral M:Save", "NoTypeOfMember M:Save")]
    [InlineData("neutral M:Save(System.String)", "NoTypeOfMember M:Save(System.String)")]
    [InlineData("neutral M:Gone.Save(*)", "NoTypeOfMember M:Gone.Save(*)")]
    [InlineData("neutral M:Acme.Save(System.String)", "NoTypeOfMember M:Acme.Save(System.String)")]
    [InlineData("sink M:Gone.Store.Save(*)? arg0 lgwann", "NoSuchZone lgwann")]
    [InlineData("source M:Acme.Store.Load``1 return code(lgwann):3A", "NoSuchZone lgwann")]
    public void What_is_dubious_is_said_by_its_name(string line, string text) => Assert.Equal(text, Text(Assert.Single(Errors(line))));

    [Fact]
    public void A_zone_that_its_type_does_not_declare_is_none() => Assert.Equal("NoSuchZone System.String", Text(Assert.Single(Errors("sink M:Acme.Store.Save(*) arg0 System.String"))));

    [Fact]
    public void In_a_type_without_members_none_is_the_nearest() => Assert.Null(Assert.Single(Errors("neutral M:Acme.IEmpty.Take")).Nearest);

    [Fact]
    public void A_zone_is_shown_where_it_stands_although_the_member_is_called_like_it() =>
        Assert.Equal("(0,29)-(0,33)", Assert.Single(Errors("sink M:Acme.Store.Save? arg0 Save")).Location.GetLineSpan().Span.ToString());

    [Fact]
    public void A_dubious_line_holds_all_the_same()
    {
        var (set, errors) = Read(new ModelFile("a.policymodel", "neutral M:Gone.Store.Save(*)\n\ntaint X\nneutral T:Acme.Store"));

        Assert.Equal(2, errors.Length);
        Assert.Equal(["M:Gone.Store.Save(*)", "T:Acme.Store"], set.Rows.Select(static r => r.Member));
    }

    [Fact]
    public void Files_are_read_in_the_order_of_their_paths_whatever_their_ending_looks_like()
    {
        var (set, errors) = Read(new ModelFile("b.PolicyModel", "neutral T:Acme.Store"), new ModelFile("a.policymodel", "neutral T:Acme.Kept\nx"), new ModelFile("a.txt", "x"));

        Assert.Equal(["T:Acme.Kept", "T:Acme.Store"], set.Rows.Select(static r => r.Member));
        Assert.Equal("a.policymodel", Assert.Single(errors).Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("C:\\packages\\acme\\1.0\\buildTransitive\\acme.policymodel", 0)]
    [InlineData("/packages/acme/1.0/buildTransitive/acme.policymodel", 0)]
    [InlineData("/src/buildTransitive.policymodel", 1)]
    public void Files_of_packages_stand_in_their_folder(string path, int errors) => Assert.Equal(errors, Read(new ModelFile(path, "neutral T:Gone.Store")).Errors.Length);

    [Fact]
    public void A_file_that_cannot_be_read_says_nothing() => Assert.True(Read(new Unreadable()).Set.IsEmpty);

    private static (ModelSet Set, System.Collections.Immutable.ImmutableArray<ModelError> Errors) Read(params AdditionalText[] files) =>
        UserModels.Read(Acme, new Declarations(Acme), [.. files], CancellationToken.None);

    private sealed class Unreadable : AdditionalText
    {
        public override string Path => "gone.policymodel";
        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }

    [Fact]
    public void A_line_from_a_package_may_name_what_is_not_referenced()
    {
        var file = new ModelFile("/packages/acme/1.0/buildTransitive/acme.policymodel", "neutral M:Gone.Store.Save(*)\nsink M:Gone.Store.Save(*) self internet");
        var session = FlowSession.Create(Acme, [file], null, CancellationToken.None);

        Assert.Equal("NotAPort self", Text(Assert.Single(session.ModelErrors)));
    }

    [Fact]
    public void Other_additional_files_are_not_read() =>
        Assert.Empty(FlowSession.Create(Acme, [new ModelFile("notes.txt", "taint X")], null, CancellationToken.None).ModelErrors);

    [Fact]
    public void Lines_may_end_as_Windows_ends_them()
    {
        var session = Flows.Session(Acme, "neutral M:Acme.Store.Save(*)\r\nsink M:Acme.Store.Save(*) arg0\r\n");

        Assert.Equal("(1,29)-(1,30)", Assert.Single(session.ModelErrors).Location.GetLineSpan().Span.ToString());
    }

    private static IEnumerable<ModelError> Errors(params string[] lines) => Flows.Session(Acme, string.Join('\n', lines)).ModelErrors;

    private static string Text(ModelError error) => $"{error.Fault} {string.Join(' ', error.Arguments)}";
}
