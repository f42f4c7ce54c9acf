using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Policies;

/// <summary>What attributes say of zones, classes and channels, wherever they stand.</summary>
public sealed class DeclarationsTests
{
    private const string Declared = """
        [Zone("annex", 2, 1, Isolated = true, NameJa = "別館")] public sealed class Annex : IZone;
        [Zone("vault", 5, 4, ForbidsRemoval = true)] public sealed class Vault : IZone;
        [Zone("desk", 1, 2, RequiresMfa = true)] public sealed class Desk : IZone;
        [Zone("watched", 1, 3, RequiresMonitoring = true)] public sealed class Watched : IZone;
        public sealed class Bare : IZone;

        public class Base
        {
            [OfZone(typeof(LgwanZone))] public virtual string Text { get; set; } = "";
            [return: OfZone(typeof(MyNumberZone))] public virtual string Get([OfZone(typeof(InternetZone))] string a, string b) => "";
            [OfZone(typeof(LgwanZone))] public virtual string Method() => "";
            [OfZone(typeof(LgwanZone))] public static string Field = "";
            public virtual string Plain { get; set; } = "";
            public virtual string this[[OfZone(typeof(InternetZone))] int index] { get => ""; [param: OfZone(typeof(MyNumberZone))] set { } }
            [OfZone(typeof(LgwanZone))] public string this[string key] { get => ""; set { } }
        }
        public class Derived : Base
        {
            public override string Text { get; set; } = "";
            public override string Get(string a, string b) => "";
            public override string Method() => "";
            public override string Plain { get; set; } = "";
        }

        public interface IStore
        {
            [OfZone(typeof(LgwanZone))] string Name { get; set; }
            string Title { get; }
            [return: OfZone(typeof(LgwanZone))] string Take();
            void Put(string title, [OfZone(typeof(MyNumberZone))] string number);
            void Put(int other);
        }
        public class Store : IStore
        {
            public string Name { get; set; } = "";
            public string Title => "";
            public string Take() => "";
            public void Put(string title, string number) { }
            public void Put(int other) { }
            public void Aside(string title, string number) { }
        }
        public class Explicit : IStore
        {
            string IStore.Name { get; set; } = "";
            string IStore.Title => "";
            string IStore.Take() => "";
            void IStore.Put(string title, string number) { }
            void IStore.Put(int other) { }
            public void Put(string title, string number) { }
        }

        public interface IMade { [return: OfZone(typeof(LgwanZone))] static abstract string Make([OfZone(typeof(MyNumberZone))] string number); }
        public class Made : IMade { public static string Make(string number) => number; }
        public interface IMore : IStore { string IStore.Take() => ""; }
        public interface IFramework : IComparable<string> { }
        public class Framework : IFramework { public int CompareTo(string? other) => 0; }

        public record Person(string Name, [OfZone(typeof(MyNumberZone))] string Number);
        public record Again([OfZone(typeof(MyNumberZone))] string Number) { public string Number { get; } = Number; public string Other { get; } = ""; }
        public class NoRecord([OfZone(typeof(MyNumberZone))] string Number) { public string Number { get; } = Number; }
        public record Copy(string Name) { public Copy(string Name, [OfZone(typeof(MyNumberZone))] string Title) : this(Name) { } public string Title { get; } = ""; }

        [OfZone(typeof(LgwanZone))] public class Circular { public string Text { get; set; } = ""; [Unzoned("a year")] public int Year { get; set; } }
        public class Notice : Circular;
        [OfZone(typeof(LgwanZone))] public interface IPaper;
        public class Paper : IPaper;
        [OfZone(typeof(LgwanZone))] public struct Stamp;
        public class Box<T>;
        public class Holder<T> where T : Circular;
        public delegate T Maker<T>();

        public class Types
        {
            public string Text = "";
            public Circular Circular = new();
            public Notice Notice = new();
            public Paper Paper = new();
            public Stamp Stamp;
            public Stamp? MaybeStamp;
            public Circular[] Many = [];
            public Circular[][] ManyMany = [];
            public List<Circular> Listed = [];
            public Dictionary<string, Circular> Keyed = [];
            public Task<Notice>? Later;
            public (int, Circular) Pair;
            public Box<Circular> Boxed = new();
            public Func<Circular>? Made;
            public Maker<Circular>? Maker;
            public IComparer<Circular>? Comparer;
            public IEqualityComparer<Circular>? Equality;
            public IComparable<Circular>? Comparable;
            public IEquatable<Circular>? Equatable;
            public Action<Circular>? Taker;
            public IndividualNumber Number;
            public IndividualNumber? MaybeNumber;
            public Zoned<LgwanZone, Circular>? Zoned;
            public ZoneSession<LgwanZone>? Session;
            public unsafe int* Pointer;
            public Person[] People = [];
            public Person[][] Families = [];
        }

        public class Reviewed
        {
            [Unzoned("count")] public int Property { get; set; }
            [Unzoned("count")] public int Field;
            [Unzoned("count")] public int Method() => 0;
            [return: Unzoned("count")] public int Result() => 0;
            public int Plain() => 0;
            public int PlainProperty { get; set; }
        }

        [Channel(typeof(LgwanZone))] public class Gateway;
        public class SpecialGateway : Gateway;
        [Channel(typeof(LgwanZone))] public interface IGate;
        public class Gate : IGate;
        [Channel(typeof(LgwanZone)), Classified(Confidentiality.Level3B)] public class Assistant;
        public class Connections([Channel(typeof(LgwanZone))] HttpClient taken)
        {
            [Channel(typeof(LgwanZone))] public HttpClient Property { get; set; } = taken;
            [Channel(typeof(LgwanZone))] public HttpClient Field = taken;
            [Channel(typeof(LgwanZone))] public HttpClient Method() => Field;
            [return: Channel(typeof(LgwanZone))] public HttpClient Result() => Field;
            [Channel(typeof(LgwanZone)), Classified(Confidentiality.Level2)] public HttpClient Upto { get; set; } = taken;
            public HttpClient Plain() => Field;
            public HttpClient PlainProperty { get; set; } = taken;
        }
        public record Positional([Channel(typeof(LgwanZone))] HttpClient Client, HttpClient Other);

        public class Classes
        {
            [Classified(Confidentiality.Level3A)] public string Property { get; set; } = "";
            [Classified(Confidentiality.Level3B)] public string Field = "";
            [return: Classified(Confidentiality.Level3C)] public string Result([Classified(Confidentiality.Level2)] string taken, string other) => "";
            public string Plain { get; set; } = "";
            public Secret Secret { get; set; } = new();
            public Secret SecretField = new();
            public Secret MakeSecret(Secret given) => given;
            [Classified(Confidentiality.Level1)] public Secret Published { get; set; } = new();
        }
        [Classified(Confidentiality.Level3B)] public class Secret { public string Text { get; set; } = ""; public int Count; public string Make(string from) => from; }
        public class MoreSecret : Secret;
        public record ClassifiedPerson([Classified(Confidentiality.Level3A)] string Name, string Title);
        [Classified(Confidentiality.Level2)] public class Ward
        {
            [OfZone(typeof(LgwanZone))] public string Text { get; set; } = "";
            [OfZone(typeof(LgwanZone))] public string Field = "";
            [OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level3A)] public string Own { get; set; } = "";
            [OfZone(typeof(LgwanZone))] public string Method([OfZone(typeof(LgwanZone))] string taken) => "";
        }
        [OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level3C)] public class Graded;

        public class Stricter { [Classified(Confidentiality.Level3A)] public Graded Part = new(); }
        public class Looser { [Classified(Confidentiality.Level1)] public Graded Part = new(); }
        public class Rank { [OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level3A)] public virtual string Text => ""; }
        public class HigherRank : Rank { public override string Text => ""; }

        [InZone(typeof(LgwanZone))] public class Inside
        {
            [Classified(Confidentiality.Level3C)] public string Text { get; set; } = "";
            [Classified(Confidentiality.Level3B)] public string Field = "";
            public string Plain { get; set; } = "";
            [Classified(Confidentiality.Level3C), OfZone(typeof(InternetZone))] public string Zoned { get; set; } = "";
            [Classified(Confidentiality.Level3C)] public Circular Circular { get; set; } = new();
            [Classified(Confidentiality.Level3C), Unzoned("count")] public int Count { get; set; }
            public void Take([Classified(Confidentiality.Level2)] string taken, string other) { }
            [return: Classified(Confidentiality.Level3C)] public string Result() => "";
            [InZone(typeof(InternetZone))] public void Out() { }
            public void In() { }
            public class Nested { public void In() { } }
        }
        [InZone(typeof(LgwanZone)), Classified(Confidentiality.Level3C)] public class Whole { public string Text { get; set; } = ""; public string Field = ""; public void Take(string taken) { } }
        [InZone(typeof(LgwanZone)), OfZone(typeof(LgwanZone))] public class ZonedInside { [Classified(Confidentiality.Level3C)] public string Text { get; set; } = ""; public void Take([Classified(Confidentiality.Level2)] string taken) { } }
        public class Outside { [Classified(Confidentiality.Level3C)] public string Text { get; set; } = ""; public void In() { } }

        public class Household
        {
            public Person Head { get; set; } = new("", "");
            public List<Circular> Letters = [];
            [OfZone(typeof(InternetZone))] public Person Contact { get; set; } = new("", "");
            public static Vaulted Kept = new();
            [Unzoned("reviewed")] public Vaulted Reviewed { get; set; } = new();
            [System.Xml.Serialization.XmlIgnore] public Notes Notes { get; set; } = new();
            public Household? Neighbour { get; set; }
            public int Size;
        }
        public class Vaulted { [OfZone(typeof(Vault))] public string Text = ""; }
        public class Notes { [OfZone(typeof(Annex))] public string Text = ""; }
        public class ByValue { public Deposit Deposit; public Vaulted Vaulted = new(); [OfZone(typeof(InternetZone))] public string Own = ""; }
        public struct Deposit { [OfZone(typeof(Vault))] public string Text; }
        public class Files : Vaulted { public IndividualNumber[] Numbers = []; private string _own = ""; [OfZone(typeof(LgwanZone))] private string _text = ""; }
        public class Levels { public L1 Next = new(); } public class L1 { public L2 Next = new(); } public class L2 { public L3 Next = new(); } public class L3 { public L4 Next = new(); }
        public class L4 { public L5 Next = new(); } public class L5 { public L6 Next = new(); } public class L6 { public Vaulted Next = new(); [OfZone(typeof(Annex))] public string Text = ""; }
        [OfZone(typeof(LgwanZone))] public class Register { [Classified(Confidentiality.Level3B)] public string Name { get; set; } = ""; public string Title { get; set; } = ""; }
        public class Nest<T> { public Nest<T[]>[] Next = []; public List<Nest<List<T>>> More = []; [OfZone(typeof(Vault))] public string Text = ""; }
        public class Shelf<T> { public string Label = ""; }
        public class Shelves { public Shelf<Vaulted> Shelf = new(); }
        """;

    private static readonly CSharpCompilation Program = Programs.Compile(Declared).Valid();

    private readonly Declarations _declarations = new(Program);

    [Theory]
    [InlineData("Annex", "annex 2 1 True False False False 別館 True")]
    [InlineData("Vault", "vault 5 4 False True False False  True")]
    [InlineData("Desk", "desk 1 2 False False True False  True")]
    [InlineData("Watched", "watched 1 3 False False False True  True")]
    [InlineData("Bare", "Bare 0 0 False False False False  False")]
    [InlineData("PolicyKit.ThreeLayer.MyNumberZone", "mynumber 3 3 True True True False マイナンバー利用事務系 True")]
    public void A_zone_is_what_its_attribute_says(string type, string facts)
    {
        var zone = _declarations.Zone(Type(type))!;

        Assert.Equal(type, zone.MetadataName);
        Assert.Equal(facts, $"{zone.Id} {zone.Secrecy} {zone.Trust} {zone.Isolated} {zone.ForbidsRemoval} {zone.RequiresMfa} {zone.RequiresMonitoring} {zone.NameJa} {zone.Declared}");
        Assert.Same(zone, _declarations.Zone(Type(type)));
    }

    [Fact]
    public void What_is_no_type_is_no_zone()
    {
        Assert.Null(_declarations.Zone(null));
        Assert.Null(_declarations.Zone(Program.CreateArrayTypeSymbol(Type("Annex"))));
        Assert.Null(_declarations.Zone(Program.CreateErrorTypeSymbol(null, "Gone", 0)));
    }

    [Fact]
    public void An_attribute_that_is_not_written_yet_says_nothing()
    {
        var compilation = Programs.Compile("[Zone] public sealed class Half : IZone; public class C { [OfZone] public string Text = \"\"; [Channel] public string Way = \"\"; [Classified] public string Level = \"\"; }");
        var declarations = new Declarations(compilation);
        var type = compilation.GetTypeByMetadataName("C")!;

        Assert.Equal(("Half", false), (declarations.Zone(compilation.GetTypeByMetadataName("Half"))!.Id, declarations.Zone(compilation.GetTypeByMetadataName("Half"))!.Declared));
        Assert.Null(declarations.Own(type.GetMembers("Text").Single()));
        Assert.Null(declarations.ChannelOf(type.GetMembers("Way").Single()));
        Assert.Equal(0, declarations.Stated(type.GetMembers("Level").Single()));
    }

    [Theory]
    [InlineData("lgwan", "PolicyKit.ThreeLayer.LgwanZone")]
    [InlineData("internet", "PolicyKit.ThreeLayer.InternetZone")]
    [InlineData("mynumber", "PolicyKit.ThreeLayer.MyNumberZone")]
    [InlineData("PolicyKit.ThreeLayer.LgwanZone", "PolicyKit.ThreeLayer.LgwanZone")]
    [InlineData("annex", "Annex")]
    [InlineData("Annex", "Annex")]
    [InlineData("nowhere", null)]
    public void A_zone_is_found_by_its_id_or_its_type(string name, string? type)
    {
        var declarations = new Declarations(Program);

        Assert.Equal(type, declarations.ZoneByName(name)?.MetadataName);
        Assert.Equal(type, declarations.ZoneByName(name)?.MetadataName);
        Assert.Equal("PolicyKit.ThreeLayer.InternetZone", declarations.Internet!.MetadataName);
    }

    [Fact]
    public void A_zone_of_a_reference_is_found_by_its_id()
    {
        var library = Programs.Compile("Lib", [], [Programs.Tree("""[Zone("far", 1, 1)] public sealed class Far : IZone; public static class Around { [Zone("within", 1, 1)] public sealed class Within : IZone; }""", "Lib.cs")]);
        var declarations = new Declarations(Programs.Compile("App", [library.ToMetadataReference()], [Programs.Tree("public class App;", "App.cs")]));

        Assert.Equal("Far", declarations.ZoneByName("far")?.MetadataName);
        Assert.Equal("Around+Within", declarations.ZoneByName("within")?.MetadataName);
    }

    [Fact]
    public void Of_two_zones_with_one_id_the_first_that_was_met_has_it()
    {
        var compilation = Programs.Compile("""[Zone("one", 1, 1)] public sealed class First : IZone; [Zone("one", 2, 2)] public sealed class Second : IZone;""");
        var declarations = new Declarations(compilation);
        declarations.Zone(compilation.GetTypeByMetadataName("Second"));
        declarations.Zone(compilation.GetTypeByMetadataName("First"));

        Assert.Equal("Second", declarations.ZoneByName("one")!.MetadataName);
    }

    [Fact]
    public void Only_the_library_and_what_refers_to_it_can_carry_zones()
    {
        Assert.True(Declarations.SeesPolicyKit(Program.Assembly));
        Assert.True(Declarations.SeesPolicyKit(Type("PolicyKit.ZoneAttribute").ContainingAssembly));
        Assert.False(Declarations.SeesPolicyKit(Type("System.String").ContainingAssembly));
        Assert.False(Declarations.SeesPolicyKit(null));
        Assert.True(_declarations.Sees(Program.Assembly));
        Assert.False(_declarations.Sees(Type("System.String").ContainingAssembly));
    }

    [Theory]
    [InlineData("""[assembly: System.Reflection.AssemblyMetadata("PolicyKit.Facts", "none")]""", true)]
    [InlineData("""[assembly: System.Reflection.AssemblyTitle("Acme")] [assembly: System.Reflection.AssemblyMetadata("PolicyKit.Facts", "none")]""", true)]
    [InlineData("""[assembly: System.Reflection.AssemblyMetadata("PolicyKit.Facts", "all")]""", false)]
    [InlineData("""[assembly: System.Reflection.AssemblyMetadata("Acme.Facts", "none")]""", false)]
    [InlineData("""[assembly: System.Reflection.AssemblyTitle("PolicyKit.Facts")]""", false)]
    [InlineData("""[assembly: Acme.AssemblyMetadata("PolicyKit.Facts", "none")] namespace Acme { public sealed class AssemblyMetadataAttribute(string key, string value) : Attribute { public string Key => key + value; } }""", false)]
    public void An_assembly_may_say_that_it_could_not_write_facts(string source, bool hasNone) => Assert.Equal(hasNone, Declarations.HasNoFacts(Programs.Compile(source).Valid().Assembly));

    [Fact]
    public void Types_within_types_are_types_of_the_assembly() =>
        Assert.Equal(["A", "B", "C", "D"], Declarations.AllTypes(Programs.Compile("public class A { public class B { public class C; } } namespace N { public class D; }").Assembly.GlobalNamespace).Select(static t => t.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Base.Text", "lgwan")]
    [InlineData("Base.get_Text", "lgwan")]
    [InlineData("Base.set_Text#0", "lgwan")]
    [InlineData("Base.set_Text", null)]
    [InlineData("Base.Field", "lgwan")]
    [InlineData("Base.<Text>k__BackingField", "lgwan")]
    [InlineData("Base.Get", "mynumber")]
    [InlineData("Base.Get#0", "internet")]
    [InlineData("Base.Get#1", null)]
    [InlineData("Base.Method", "lgwan")]
    [InlineData("Base.Plain", null)]
    [InlineData("Base.set_Item#0", "internet")]
    [InlineData("Base.set_Item#1", "mynumber")]
    [InlineData("Derived.Text", "lgwan")]
    [InlineData("Derived.get_Text", "lgwan")]
    [InlineData("Derived.set_Text#0", "lgwan")]
    [InlineData("Derived.Get", "mynumber")]
    [InlineData("Derived.Get#0", "internet")]
    [InlineData("Derived.Get#1", null)]
    [InlineData("Derived.Method", "lgwan")]
    [InlineData("Derived.Plain", null)]
    [InlineData("Store.Name", "lgwan")]
    [InlineData("Store.get_Name", "lgwan")]
    [InlineData("Store.set_Name#0", "lgwan")]
    [InlineData("Store.Title", null)]
    [InlineData("Store.Take", "lgwan")]
    [InlineData("Store.Put#0", null)]
    [InlineData("Store.Put#1", "mynumber")]
    [InlineData("Store.Aside#1", null)]
    [InlineData("Explicit.IStore.Name", "lgwan")]
    [InlineData("Explicit.IStore.Title", null)]
    [InlineData("Explicit.IStore.Take", "lgwan")]
    [InlineData("Explicit.IStore.Put#0", null)]
    [InlineData("Explicit.IStore.Put#1", "mynumber")]
    [InlineData("Explicit.Put#1", null)]
    [InlineData("Made.Make", "lgwan")]
    [InlineData("Made.Make#0", "mynumber")]
    [InlineData("IMore.IStore.Take", "lgwan")]
    [InlineData("Framework.CompareTo", null)]
    [InlineData("IStore.Name", "lgwan")]
    [InlineData("IStore.Put#1", "mynumber")]
    [InlineData("Person.Number", "mynumber")]
    [InlineData("Person.get_Number", "mynumber")]
    [InlineData("Person.Name", null)]
    [InlineData("Again.Number", "mynumber")]
    [InlineData("Again.Other", null)]
    [InlineData("NoRecord.Number", null)]
    [InlineData("Copy.Title", null)]
    [InlineData("Ward.Text", "lgwan:4")]
    [InlineData("Ward.get_Text", "lgwan:4")]
    [InlineData("Ward.Field", "lgwan:4")]
    [InlineData("Ward.Own", "lgwan:1")]
    [InlineData("Ward.Method", "lgwan")]
    [InlineData("HigherRank.Text", "lgwan:1")]
    [InlineData("Ward.Method#0", "lgwan")]
    [InlineData("Types.Circular", null)]
    [InlineData("System.String.Length", null)]
    public void A_member_has_the_zone_that_is_declared_on_it_or_on_what_it_stands_for(string member, string? zone)
    {
        Assert.Equal(zone, Text(_declarations.Own(Symbol(member))));
        Assert.Equal(zone, Text(_declarations.Own(Symbol(member))));
    }

    // In Visual Basic a member that implements another has a name of its own.
    [Fact]
    public void A_member_that_implements_another_under_its_own_name_has_its_zone()
    {
        var store = Programs.Compile("Lib", [], [Programs.Tree("public interface IStore { [OfZone(typeof(LgwanZone))] string Name { get; } [return: OfZone(typeof(LgwanZone))] string Take(); void Put(string title, [OfZone(typeof(MyNumberZone))] string number); }", "Lib.cs")]).Valid();
        using var image = new MemoryStream();
        Assert.True(store.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var basic = Microsoft.CodeAnalysis.VisualBasic.VisualBasicCompilation.Create("Basic",
            [Microsoft.CodeAnalysis.VisualBasic.VisualBasicSyntaxTree.ParseText("""
                Public Class Shelf
                    Implements IStore
                    Public ReadOnly Property Title As String Implements IStore.Name
                        Get
                            Return ""
                        End Get
                    End Property
                    Public Function Fetch() As String Implements IStore.Take
                        Return ""
                    End Function
                    Public Sub Keep(title As String, number As String) Implements IStore.Put
                    End Sub
                End Class
                """, cancellationToken: TestContext.Current.CancellationToken)],
            [.. Program.References, MetadataReference.CreateFromImage(image.ToArray())]);
        var shelf = basic.GetTypeByMetadataName("Shelf")!;
        var declarations = new Declarations(basic);

        Assert.Equal("lgwan", Text(declarations.Own(shelf.GetMembers("Title").Single())));
        Assert.Equal("lgwan", Text(declarations.Own(shelf.GetMembers("Fetch").Single())));
        Assert.Equal([null, "mynumber"], ((IMethodSymbol)shelf.GetMembers("Keep").Single()).Parameters.Select(p => Text(declarations.Own(p))));
    }

    [Fact]
    public void A_property_of_a_record_is_made_from_its_parameter_and_no_other_is()
    {
        Assert.Equal("Number", Declarations.PositionalParameter((IPropertySymbol)Symbol("Person.Number"))!.Name);
        Assert.Equal("Number", Declarations.PositionalParameter((IPropertySymbol)Symbol("Again.Number"))!.Name);
        Assert.Null(Declarations.PositionalParameter((IPropertySymbol)Symbol("Again.Other")));
        Assert.Null(Declarations.PositionalParameter((IPropertySymbol)Symbol("NoRecord.Number")));
        Assert.Null(Declarations.PositionalParameter((IPropertySymbol)Symbol("Copy.Title")));
    }

    [Fact]
    public void Of_a_record_in_a_reference_too()
    {
        var library = Programs.Compile("Lib", [], [Programs.Tree("public record Person(string Name, [OfZone(typeof(MyNumberZone))] string Number) { public int Size => 0; public Person(int Size) : this(\"\", \"\") { } }", "Lib.cs")]).Valid();
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var app = Programs.Compile("App", [MetadataReference.CreateFromImage(image.ToArray())], [Programs.Tree("public class App;", "App.cs")]);
        var person = app.GetTypeByMetadataName("Person")!;
        var declarations = new Declarations(app);

        Assert.Equal("mynumber", Text(declarations.Own(person.GetMembers("Number").Single())));
        Assert.Null(declarations.Own(person.GetMembers("Name").Single()));
    }

    [Theory]
    [InlineData("Text", null)]
    [InlineData("Circular", "lgwan")]
    [InlineData("Notice", "lgwan")]
    [InlineData("Paper", "lgwan")]
    [InlineData("Stamp", "lgwan")]
    [InlineData("MaybeStamp", "lgwan")]
    [InlineData("Many", "lgwan")]
    [InlineData("ManyMany", "lgwan")]
    [InlineData("Listed", "lgwan")]
    [InlineData("Keyed", "lgwan")]
    [InlineData("Later", "lgwan")]
    [InlineData("Pair", "lgwan")]
    [InlineData("Boxed", null)]
    [InlineData("Made", null)]
    [InlineData("Maker", null)]
    [InlineData("Comparer", null)]
    [InlineData("Equality", null)]
    [InlineData("Comparable", null)]
    [InlineData("Equatable", null)]
    [InlineData("Taker", null)]
    [InlineData("Number", "mynumber")]
    [InlineData("MaybeNumber", "mynumber")]
    [InlineData("Zoned", null)]
    [InlineData("Session", null)]
    [InlineData("Pointer", null)]
    public void A_type_has_the_zone_of_its_declaration_its_bases_or_what_it_holds(string field, string? zone)
    {
        var type = ((IFieldSymbol)Symbol("Types." + field)).Type;

        Assert.Equal(zone, Text(_declarations.OfType(type)));
        Assert.Equal(zone, Text(_declarations.OfType(type)));
    }

    [Fact]
    public void A_type_parameter_has_the_zone_of_its_constraint_and_no_type_has_none()
    {
        Assert.Equal("lgwan", Text(_declarations.OfType(Type("Holder`1").TypeParameters[0])));
        Assert.Null(_declarations.OfType(Type("Box`1").TypeParameters[0]));
        Assert.Null(_declarations.OfType(null));
        Assert.Equal("lgwan:3", Text(_declarations.OfType(Type("Graded"))));
    }

    [Theory]
    [InlineData("Circular", "lgwan")]
    [InlineData("Notice", "lgwan")]
    [InlineData("Listed", null)]
    [InlineData("Pair", null)]
    [InlineData("Many", null)]
    public void What_a_collection_holds_is_not_written_by_making_it(string field, string? zone) => Assert.Equal(zone, Text(_declarations.OwnOfType(((IFieldSymbol)Symbol("Types." + field)).Type)));

    [Theory]
    [InlineData("Reviewed.Property", true)]
    [InlineData("Reviewed.get_Property", true)]
    [InlineData("Reviewed.Field", true)]
    [InlineData("Reviewed.Method", true)]
    [InlineData("Reviewed.Result", true)]
    [InlineData("Reviewed.Plain", false)]
    [InlineData("Reviewed.get_PlainProperty", false)]
    [InlineData("Base.Text", false)]
    [InlineData("System.String.Length", false)]
    public void A_reviewed_member_carries_no_zone(string member, bool isUnzoned) => Assert.Equal(isUnzoned, _declarations.IsUnzoned(Symbol(member)));

    [Theory]
    [InlineData("Zoned", true)]
    [InlineData("Session", true)]
    [InlineData("Circular", false)]
    [InlineData("Text", false)]
    [InlineData("Many", false)]
    public void What_shows_only_its_label_keeps_its_content(string field, bool isGuarded) => Assert.Equal(isGuarded, Declarations.IsGuarded(((IFieldSymbol)Symbol("Types." + field)).Type));

    [Fact]
    public void A_type_that_only_has_the_name_of_one_does_not()
    {
        var program = Programs.Compile("namespace Acme { public class Zoned; public class ZoneSession; public class Sanitized; public class Approval; }");

        Assert.All(new[] { "Zoned", "ZoneSession", "Sanitized", "Approval" }, name => Assert.False(Declarations.IsGuarded(program.GetTypeByMetadataName("Acme." + name))));
        Assert.All(new[] { "Zoned`2", "ZoneSession`1", "Sanitized`3", "Approval`1" }, name => Assert.True(Declarations.IsGuarded(program.GetTypeByMetadataName("PolicyKit." + name))));
        Assert.False(Declarations.IsGuarded(null));
    }

    [Theory]
    [InlineData("Gateway", "lgwan")]
    [InlineData("SpecialGateway", "lgwan")]
    [InlineData("Gate", "lgwan")]
    [InlineData("Base", null)]
    [InlineData("Assistant", "lgwan:2")]
    [InlineData("Connections.Property", "lgwan")]
    [InlineData("Connections.get_Property", "lgwan")]
    [InlineData("Connections.set_Property", null)]
    [InlineData("Connections.Field", "lgwan")]
    [InlineData("Connections.Method", "lgwan")]
    [InlineData("Connections.Result", "lgwan")]
    [InlineData("Connections.Upto", "lgwan:4")]
    [InlineData("Connections..ctor#0", "lgwan")]
    [InlineData("Connections.Plain", null)]
    [InlineData("Connections.PlainProperty", null)]
    [InlineData("Connections.get_PlainProperty", null)]
    [InlineData("Positional.Client", "lgwan")]
    [InlineData("Positional.Other", null)]
    [InlineData("System.String.Length", null)]
    public void A_connection_ends_where_its_channel_says(string member, string? zone) => Assert.Equal(zone, Text(_declarations.ChannelOf(Symbol(member))));

    [Theory]
    [InlineData("Classes.Property", 1, 1)]
    [InlineData("Classes.get_Property", 1, 1)]
    [InlineData("Classes.Field", 2, 2)]
    [InlineData("Classes.Result", 3, 3)]
    [InlineData("Classes.Result#0", 4, 4)]
    [InlineData("Classes.Result#1", 0, 0)]
    [InlineData("Classes.Plain", 0, 0)]
    [InlineData("Classes.Secret", 0, 2)]
    [InlineData("Classes.SecretField", 0, 2)]
    [InlineData("Classes.MakeSecret", 0, 2)]
    [InlineData("Classes.MakeSecret#0", 0, 2)]
    [InlineData("Classes.Published", 5, 5)]
    [InlineData("Secret", 2, 2)]
    [InlineData("MoreSecret", 2, 2)]
    [InlineData("Base", 0, 0)]
    [InlineData("ClassifiedPerson.Name", 1, 1)]
    [InlineData("ClassifiedPerson.Title", 0, 0)]
    [InlineData("System.String.Length", 0, 0)]
    public void A_class_is_stated_on_the_member_or_else_on_its_type(string member, int stated, int ofService)
    {
        Assert.Equal(stated, _declarations.Stated(Symbol(member)));
        Assert.Equal(stated, _declarations.Stated(Symbol(member)));
        Assert.Equal(ofService, _declarations.ClassOf(Symbol(member)));
    }

    [Theory]
    [InlineData("Inside.Text", "lgwan:3+code")]
    [InlineData("Inside.Field", "lgwan:2+code")]
    [InlineData("Inside.Plain", null)]
    [InlineData("Inside.Zoned", null)]
    [InlineData("Inside.Circular", null)]
    [InlineData("Inside.Count", null)]
    [InlineData("Inside.Take#0", "lgwan:4+code")]
    [InlineData("Inside.Take#1", null)]
    [InlineData("Inside.Result", null)]
    [InlineData("Whole.Text", "lgwan:3+code")]
    [InlineData("Whole.Field", "lgwan:3+code")]
    [InlineData("Whole.Take#0", null)]
    [InlineData("ZonedInside.Text", null)]
    [InlineData("ZonedInside.Take#0", "lgwan:4+code")]
    [InlineData("Outside.Text", null)]
    [InlineData("System.String.Length", null)]
    public void Data_with_a_class_and_no_zone_has_that_of_the_code_which_declares_it(string member, string? zone)
    {
        Assert.Equal(zone, Text(_declarations.OfCode(Symbol(member))));
        Assert.Equal(zone, Text(_declarations.OfCode(Symbol(member))));
    }

    [Theory]
    [InlineData("Inside.In", "lgwan")]
    [InlineData("Inside.Out", "internet")]
    [InlineData("Inside.Text", "lgwan")]
    [InlineData("Inside", "lgwan")]
    [InlineData("Inside+Nested.In", "lgwan")]
    [InlineData("Inside.Take#0", "lgwan")]
    [InlineData("Outside.In", null)]
    public void Code_is_in_the_nearest_zone_that_is_said(string member, string? zone) => Assert.Equal(zone, Text(_declarations.InZone(Symbol(member))));

    [Fact]
    public void Where_nothing_nearer_is_said_the_assembly_says_it()
    {
        var compilation = Programs.Compile("[assembly: InZone(typeof(MyNumberZone))] public class Inside { public void In() { } [InZone(typeof(LgwanZone))] public void Out() { } }").Valid();
        var declarations = new Declarations(compilation);
        var inside = compilation.GetTypeByMetadataName("Inside")!;

        Assert.Equal("mynumber", Text(declarations.InZone(inside.GetMembers("In").Single())));
        Assert.Equal("lgwan", Text(declarations.InZone(inside.GetMembers("Out").Single())));
        Assert.Equal("mynumber", Text(declarations.InZone(compilation.Assembly)));
        Assert.Null(declarations.InZone(null));
    }

    [Theory]
    [InlineData("Person", "PolicyKit.ThreeLayer.MyNumberZone")]
    [InlineData("Vaulted", "Vault")]
    [InlineData("Types.Text", "")]
    [InlineData("Household", "Annex PolicyKit.ThreeLayer.InternetZone PolicyKit.ThreeLayer.LgwanZone PolicyKit.ThreeLayer.MyNumberZone")]
    [InlineData("ByValue", "PolicyKit.ThreeLayer.InternetZone Vault")]
    [InlineData("Files", "PolicyKit.ThreeLayer.LgwanZone PolicyKit.ThreeLayer.MyNumberZone Vault")]
    [InlineData("Types.Many", "PolicyKit.ThreeLayer.LgwanZone")]
    [InlineData("Types.Zoned", "")]
    [InlineData("Types.People", "PolicyKit.ThreeLayer.MyNumberZone")]
    [InlineData("Types.Families", "PolicyKit.ThreeLayer.MyNumberZone")]
    [InlineData("Stricter", "PolicyKit.ThreeLayer.LgwanZone:1 PolicyKit.ThreeLayer.LgwanZone:3")]
    [InlineData("Looser", "PolicyKit.ThreeLayer.LgwanZone:3")]
    [InlineData("Register", "PolicyKit.ThreeLayer.LgwanZone PolicyKit.ThreeLayer.LgwanZone:2")]
    [InlineData("Inside", "PolicyKit.ThreeLayer.InternetZone:3 PolicyKit.ThreeLayer.LgwanZone:2+code PolicyKit.ThreeLayer.LgwanZone:3+code PolicyKit.ThreeLayer.LgwanZone:3 PolicyKit.ThreeLayer.LgwanZone")]
    [InlineData("Levels", "Annex")]
    [InlineData("L1", "Annex Vault")]
    [InlineData("Shelves", "Vault")]
    [InlineData("Nest`1", "Vault")]
    [InlineData("Stamp", "PolicyKit.ThreeLayer.LgwanZone")]
    public void Whoever_gets_the_whole_object_gets_all_zones_of_its_members_and_theirs(string type, string zones)
    {
        Assert.Equal(zones.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), Names(_declarations.Reach(TypeOf(type))).Order(StringComparer.Ordinal));
        Assert.Equal(Names(_declarations.Reach(TypeOf(type))), Names(_declarations.Reach(TypeOf(type))));
    }

    [Fact]
    public void The_zones_of_a_whole_object_are_sorted_and_nothing_holds_none()
    {
        var names = _declarations.Reach(Type("Household")).Select(static z => z.MetadataName).ToList();

        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Empty(_declarations.Reach(null));
        Assert.Empty(_declarations.ReachIn(null, WrittenForm.Xml));
    }

    [Fact]
    public void A_written_form_leaves_out_what_stays_out_of_it()
    {
        Assert.DoesNotContain("Annex", Names(_declarations.ReachIn(Type("Household"), WrittenForm.Xml)));
        Assert.DoesNotContain("Annex", Names(_declarations.ReachIn(Type("Household"), WrittenForm.Xml)));
        Assert.Contains("PolicyKit.ThreeLayer.MyNumberZone", Names(_declarations.ReachIn(Type("Household"), WrittenForm.Xml)));
        Assert.Contains("Annex", Names(_declarations.ReachIn(Type("Household"), WrittenForm.Json)));
        Assert.Equal(Names(_declarations.Reach(Type("Household"))), Names(_declarations.ReachIn(Type("Household"), WrittenForm.None)));
    }

    [Theory]
    [InlineData("Person", "PolicyKit.ThreeLayer.MyNumberZone")]
    [InlineData("Household", "PolicyKit.ThreeLayer.InternetZone")]
    [InlineData("ByValue", "PolicyKit.ThreeLayer.InternetZone Vault")]
    [InlineData("Shelves", "")]
    public void Its_own_are_those_of_its_members_and_of_the_structures_in_it(string type, string zones)
    {
        Assert.Equal(zones, string.Join(' ', Names(_declarations.OwnReach(Type(type), WrittenForm.None))));
        Assert.Equal(zones, string.Join(' ', Names(_declarations.OwnReach(Type(type), WrittenForm.None))));
    }

    [Theory]
    [InlineData("System.String", true)]
    [InlineData("System.Int32", true)]
    [InlineData("System.Boolean", true)]
    [InlineData("System.DateTime", true)]
    [InlineData("System.Void", true)]
    [InlineData("System.IntPtr", true)]
    [InlineData("System.UIntPtr", true)]
    [InlineData("System.Object", false)]
    [InlineData("System.DayOfWeek", true)]
    [InlineData("System.Guid", true)]
    [InlineData("System.DateTimeOffset", true)]
    [InlineData("System.DateOnly", true)]
    [InlineData("System.TimeOnly", true)]
    [InlineData("System.TimeSpan", true)]
    [InlineData("System.Uri", true)]
    [InlineData("System.Version", true)]
    [InlineData("System.Type", true)]
    [InlineData("System.Int128", true)]
    [InlineData("System.UInt128", true)]
    [InlineData("System.Half", true)]
    [InlineData("System.Index", true)]
    [InlineData("System.Range", true)]
    [InlineData("System.Threading.Tasks.Task", true)]
    [InlineData("System.Threading.Tasks.ValueTask", true)]
    [InlineData("System.Threading.CancellationToken", true)]
    [InlineData("System.Threading.Tasks.Task`1", false)]
    [InlineData("System.Exception", false)]
    [InlineData("System.Text.StringBuilder", false)]
    [InlineData("Person", false)]
    public void Numbers_text_and_dates_have_no_parts(string type, bool isLeaf) => Assert.Equal(isLeaf, Declarations.IsLeaf(Type(type)));

    [Fact]
    public void A_value_that_may_be_missing_has_the_parts_of_the_one_that_is_there()
    {
        var nullable = Program.GetSpecialType(SpecialType.System_Nullable_T);

        Assert.True(Declarations.IsLeaf(nullable.Construct(Type("System.Int32"))));
        Assert.False(Declarations.IsLeaf(nullable.Construct(Type("Stamp"))));
        Assert.False(Declarations.IsLeaf(null));
        Assert.False(Declarations.IsLeaf(Programs.Compile("namespace Acme { public class Guid; }").GetTypeByMetadataName("Acme.Guid")));
    }

    private static INamedTypeSymbol Type(string name) => Program.GetTypeByMetadataName(name)!;

    private static ITypeSymbol TypeOf(string path) => Type(path) ?? ((IFieldSymbol)Symbol(path)).Type;

    // A type, Type.Member, or Type.Member#N for a parameter.
    private static ISymbol Symbol(string path)
    {
        if (Type(path) is { } type) return type;
        var parameter = path.Split('#');
        var dot = parameter[0].Contains("..ctor", StringComparison.Ordinal) ? parameter[0].IndexOf("..ctor", StringComparison.Ordinal)
            : parameter[0].Contains(".IStore.", StringComparison.Ordinal) ? parameter[0].IndexOf('.', StringComparison.Ordinal) : parameter[0].LastIndexOf('.');
        var member = Type(parameter[0][..dot]).GetMembers(parameter[0][(dot + 1)..])[0];
        return parameter.Length == 1 ? member : ((IMethodSymbol)member).Parameters[int.Parse(parameter[1], System.Globalization.CultureInfo.InvariantCulture)];
    }

    private static string? Text(ZoneInfo? zone) => zone is null ? null : zone.Id + Class(zone);

    private static string Class(ZoneInfo zone) => (zone.Class == 0 ? "" : ":" + zone.Class.ToString(System.Globalization.CultureInfo.InvariantCulture)) + (zone.IsOfCode ? "+code" : "");

    private static IEnumerable<string> Names(IEnumerable<ZoneInfo> zones) => zones.Select(static z => z.MetadataName + Class(z));
}
