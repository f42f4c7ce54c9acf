using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Catalog;

/// <summary>Which rows govern a call: those of the member, of what it overrides or implements, or of its type.</summary>
public sealed class ModelCatalogTests
{
    private static readonly Compilation Acme = Programs.Compile("""
        public class Base
        {
            public Base() { }
            public Base(string text) { }
            public virtual string Make(string text) => text;
            public string Plain(string text) => text;
            public static string Made(string text) => text;
            public string Text { get; set; } = "";
            public string this[int index, int other] { get => ""; set { } }
            public string Field = "";
            public event Action? Changed;
        }
        public class Middle : Base { public override string Make(string text) => text; }
        public class Last : Middle { public Last(int n) { } public override string Make(string text) => text; public string Own(string text) => text; }

        public interface IStep<T> { T Apply(T text); T Apply(T text, int times); T Name { get; } }
        public class Step : IStep<string> { public string Apply(string text) => text; public string Apply(string text, int times) => text; public string Apply(int other) => ""; public string Name => ""; }
        public class Named : IStep<string> { string IStep<string>.Apply(string text) => text; string IStep<string>.Apply(string text, int times) => text; string IStep<string>.Name => ""; public string Apply(string text) => text; }
        public class Box<T> { public T Put(T item) => item; public static T Given(T item) => item; }
        public static class Blocks { extension(string text) { public string Cut(int length) => text; } }
        """).Valid();

    [Theory]
    [InlineData("Base.Make", "flow M:Base.Make(System.String) arg0 -> return", true)]
    [InlineData("Middle.Make", "flow M:Base.Make(System.String) arg0 -> return", true)]
    [InlineData("Last.Make", "flow M:Base.Make(System.String) arg0 -> return", true)]
    [InlineData("Last.Make", "flow M:Middle.Make(*) arg0 -> return", true)]
    [InlineData("Middle.Make", "flow M:Last.Make(*) arg0 -> return", false)]
    [InlineData("Base.Plain", "flow M:Base.Make(*) arg0 -> return", false)]
    [InlineData("Step.Apply", "flow M:IStep`1.Apply(`0) arg0 -> return", true)]
    [InlineData("Step.Apply", "flow M:IStep`1.Apply(`0,System.Int32) arg0 -> return", false)]
    [InlineData("Step.Apply+1", "flow M:IStep`1.Apply(`0,System.Int32) arg0 -> return", true)]
    [InlineData("Step.Apply+2", "flow M:IStep`1.Apply(*) arg0 -> return", false)]
    [InlineData("Named.IStep<System.String>.Apply", "flow M:IStep`1.Apply(`0) arg0 -> return", true)]
    [InlineData("Named.Apply", "flow M:IStep`1.Apply(*) arg0 -> return", false)]
    [InlineData("Step.get_Name", "flow P:IStep`1.Name this -> return", true)]
    [InlineData("Box`1.Put", "flow M:Box`1.Put(*) arg0 -> return", true)]
    [InlineData("Base.Plain", "flow T:Base arg0 -> return", true)]
    [InlineData("Last.Own", "flow T:Base arg0 -> return", true)]
    [InlineData("Last.Own", "flow T:Last arg0 -> return", true)]
    [InlineData("Base.Plain", "flow T:Last arg0 -> return", false)]
    [InlineData("Base..ctor", "flow T:Base arg0 -> return", true)]
    [InlineData("Last..ctor", "flow T:Base arg0 -> return", true)]
    [InlineData("Base.Made", "flow T:Base arg0 -> return", true)]
    [InlineData("Step.Apply+2", "flow T:IStep`1 arg0 -> return", true)]
    [InlineData("Box`1.Given", "flow T:Box`1 arg0 -> return", true)]
    [InlineData("Base.Plain", "flow T:System.Object arg0 -> return", true)]
    [InlineData("Base.Plain", "neutral M:Base.Other(*)", false)]
    [InlineData("Base.add_Changed", "neutral E:Base.Changed", true)]
    public void A_member_has_its_own_rows_those_it_inherits_or_those_of_its_type(string member, string line, bool isGoverned) => Assert.Equal(isGoverned, Rows(member, line).Length == 1);

    [Theory]
    [InlineData("Last.Make", new[] { "flow M:Base.Make(*) arg0 -> return", "kill M:Last.Make(*) this" }, ModelVerb.Kill)]
    [InlineData("Last.Make", new[] { "flow T:Last arg0 -> return", "kill M:Base.Make(*) this" }, ModelVerb.Kill)]
    [InlineData("Last.Own", new[] { "flow T:Base arg0 -> return", "kill T:Last this" }, ModelVerb.Kill)]
    [InlineData("Last..ctor", new[] { "flow T:Base arg0 -> return", "kill T:Last this" }, ModelVerb.Kill)]
    [InlineData("Step.Apply", new[] { "flow T:Step arg0 -> return", "kill M:IStep`1.Apply(*) this" }, ModelVerb.Kill)]
    [InlineData("Step.Apply", new[] { "flow T:IStep`1 arg0 -> return", "kill T:Step this" }, ModelVerb.Kill)]
    internal void What_is_nearer_goes_before(string member, string[] lines, ModelVerb verb) => Assert.Equal(verb, Assert.Single(Rows(member, lines)).Verb);

    [Theory]
    [InlineData("source P:Base.Text return lgwan", true, false)]
    [InlineData("flow P:Base.Text this -> return", true, false)]
    [InlineData("neutral P:Base.Text", true, true)]
    [InlineData("sink P:Base.Text arg0 internet", false, true)]
    [InlineData("sink P:Base.Text arg* internet", true, true)]
    [InlineData("flow P:Base.Text arg0 -> this", false, true)]
    [InlineData("flow P:Base.Text this -> this", false, true)]
    [InlineData("kill P:Base.Text this", false, true)]
    [InlineData("kill P:Base.Text return", true, false)]
    [InlineData("sink P:Base.Text this internet", false, false)]
    public void A_row_of_a_property_is_for_reading_it_or_writing_it(string line, bool isRead, bool isWritten)
    {
        Assert.Equal(isRead, Rows("Base.get_Text", line).Length == 1);
        Assert.Equal(isWritten, Rows("Base.set_Text", line).Length == 1);
    }

    [Theory]
    [InlineData("sink P:Base.Item(*) arg0 internet", true, false)]
    [InlineData("sink P:Base.Item(*) arg1 internet", true, false)]
    [InlineData("sink P:Base.Item(*) arg2 internet", false, true)]
    [InlineData("flow P:Base.Item(*) arg1 -> return", true, false)]
    [InlineData("flow P:Base.Item(*) arg0 -> arg1", false, true)]
    public void A_row_of_an_indexer_is_for_reading_by_its_keys_and_for_writing_by_what_follows_them(string line, bool isRead, bool isWritten)
    {
        Assert.Equal(isRead, Rows("Base.get_Item", line).Length == 1);
        Assert.Equal(isWritten, Rows("Base.set_Item", line).Length == 1);
    }

    [Fact]
    public void A_row_of_an_accessor_itself_goes_before_that_of_its_property() =>
        Assert.Equal(ModelVerb.Kill, Assert.Single(Rows("Base.get_Text", "flow P:Base.Text this -> return", "kill M:Base.get_Text this")).Verb);

    [Fact]
    public void A_member_of_an_extension_block_has_the_rows_of_the_static_method_it_is()
    {
        var member = Acme.GetTypeByMetadataName("Blocks")!.GetTypeMembers().SelectMany(static b => b.GetMembers("Cut")).OfType<IMethodSymbol>().Single();

        Assert.Single(Catalog("flow M:Blocks.Cut(System.String,System.Int32) arg0 -> return").Lookup(member));
    }

    [Fact]
    public void A_call_of_a_constructed_type_has_the_rows_of_its_definition()
    {
        var put = Acme.GetTypeByMetadataName("Box`1")!.Construct(Acme.GetSpecialType(SpecialType.System_String)).GetMembers("Put").OfType<IMethodSymbol>().Single();

        Assert.Single(Catalog("flow M:Box`1.Put(*) arg0 -> return").Lookup(put));
    }

    [Fact]
    public void A_field_has_its_own_rows()
    {
        var field = (IFieldSymbol)Acme.GetTypeByMetadataName("Base")!.GetMembers("Field").Single();
        var catalog = Catalog("source F:Base.Field return lgwan");

        Assert.Single(catalog.Lookup(field));
        Assert.Single(catalog.Lookup(field));
        Assert.Empty(Catalog("source F:Base.Other return lgwan").Lookup(field));
        Assert.Empty(Catalog().Lookup(field));
    }

    [Fact]
    public void An_empty_catalogue_governs_nothing_and_a_member_asked_twice_has_the_same_rows()
    {
        var catalog = Catalog("flow T:Base arg0 -> return");

        Assert.Empty(Catalog().Lookup(Member("Base.Plain")));
        Assert.Equal(catalog.Lookup(Member("Base.Plain")), catalog.Lookup(Member("Base.Plain")));
        Assert.Equal(1, catalog.Set.Count);
    }

    private static System.Collections.Immutable.ImmutableArray<ModelRow> Rows(string member, params string[] lines) => Catalog(lines).Lookup(Member(member));

    private static ModelCatalog Catalog(params string[] lines) => new(new ModelSet(lines.Select(static l => ModelParser.Parse(l).Row!)));

    // Type.Member, and +N for the overload after the first.
    private static IMethodSymbol Member(string path)
    {
        var overload = path.IndexOf('+', StringComparison.Ordinal) is >= 0 and var plus ? int.Parse(path[(plus + 1)..], System.Globalization.CultureInfo.InvariantCulture) : 0;
        var name = path.Split('+')[0];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return (IMethodSymbol)Acme.GetTypeByMetadataName(name[..dot])!.GetMembers(name[(dot + 1)..])[overload];
    }
}
