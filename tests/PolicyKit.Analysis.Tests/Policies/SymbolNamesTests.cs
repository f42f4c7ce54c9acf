using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.VisualBasic;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Policies;

/// <summary>Names of symbols, and what can be named from where.</summary>
public sealed class SymbolNamesTests
{
    private const TypeKind ExtensionBlock = (TypeKind)14;

    private static readonly CSharpCompilation Program = Programs.Compile("""
        public class Outer<T> { public class Inner { public class Deep<A, B> { public Deep<A, B> Self => this; } } }
        public class Plain;

        public class Members
        {
            static Members() { }
            public Members() { }
            ~Members() { }
            public int Property { get; set; }
            public int this[int index] => index;
            public int Field;
            public event Action? Changed;
            public void Public() { void Local() { } Local(); Action lambda = () => { }; lambda(); var anonymous = new { Part = 1 }; _ = anonymous.Part; }
            protected void Protected() { }
            protected internal void ProtectedInternal() { }
            internal void Internal() { }
            private protected void PrivateProtected() { }
            private void Private() { }
            private class Hidden { public void Public() { } }
        }

        internal class Unseen { public void Public() { } }

        public static class Extensions
        {
            public static string Quoted(this string text) => text;
            public static R Fold<T, R>(this IEnumerable<T> items, R start) => start;
        }

        public class Calls { public void M(int[] numbers) { "a".Quoted(); numbers.Fold("b"); Math.Abs(1); } }

        public static class Blocks
        {
            extension(string text)
            {
                public string Cut(int length) => text;
                public string Cut(string mark) => text;
                public string Cut<T>(T mark) => text;
                public int Size => 1;
                public static string Made(int length) => "";
                public static string Empty() => "";
            }

            extension<T>(IEnumerable<T> items) { public R Summed<R>(R start) => start; }
        }

        namespace Acme.Names { public class Plain; }
        """).Valid();

    [Theory]
    [InlineData("Plain")]
    [InlineData("Acme.Names.Plain")]
    [InlineData("Outer`1+Inner+Deep`2")]
    public void The_metadata_name_is_the_one_by_which_the_type_is_found(string name)
    {
        var type = Type(name);

        Assert.Equal(name, SymbolNames.MetadataNameOf(type));
        Assert.True(SymbolNames.Is(type, name));
        Assert.False(SymbolNames.Is(type, "Acme." + name));
        Assert.False(SymbolNames.Is(type, "Names.Plain"));
    }

    [Fact]
    public void A_constructed_type_has_the_name_of_its_definition()
    {
        var constructed = Program.GetTypeByMetadataName("System.Collections.Generic.List`1")!.Construct(Program.GetSpecialType(SpecialType.System_Int32));

        Assert.Equal("System.Collections.Generic.List`1", SymbolNames.MetadataNameOf(constructed));
        Assert.False(SymbolNames.Is(Program.CreateArrayTypeSymbol(constructed), "System.Collections.Generic.List`1"));
        Assert.False(SymbolNames.Is(null, "System.Collections.Generic.List`1"));
    }

    [Theory]
    [InlineData("Members.Public", true)]
    [InlineData("Members.Protected", true)]
    [InlineData("Members.ProtectedInternal", true)]
    [InlineData("Members.Internal", false)]
    [InlineData("Members.PrivateProtected", false)]
    [InlineData("Members.Private", false)]
    [InlineData("Members..ctor", true)]
    [InlineData("Members..cctor", false)]
    [InlineData("Members.Finalize", false)]
    [InlineData("Members.Property", true)]
    [InlineData("Members.get_Property", true)]
    [InlineData("Members+Hidden.Public", false)]
    [InlineData("Unseen.Public", false)]
    [InlineData("Acme.Names.Plain..ctor", true)]
    public void Others_can_name_what_is_public_or_protected_all_the_way_out(string member, bool isVisible) => Assert.Equal(isVisible, SymbolNames.IsVisible(Member(member)));

    [Fact]
    public void Nobody_can_name_what_is_inside_of_a_method() => Assert.All(Nested(), static inner => Assert.False(SymbolNames.IsVisible(inner)));

    [Theory]
    [InlineData("Members..ctor", "new Members")]
    [InlineData("Members.get_Property", "Members.Property")]
    [InlineData("Members.set_Property", "Members.Property")]
    [InlineData("Members.Property", "Members.Property")]
    [InlineData("Members.this[]", "Members[]")]
    [InlineData("Members.get_Item", "Members[]")]
    [InlineData("Members.Field", "Members.Field")]
    [InlineData("Members.Changed", "Members.Changed")]
    [InlineData("Members.Public", "Members.Public")]
    [InlineData("Outer`1+Inner+Deep`2.Self", "Deep.Self")]
    public void A_message_calls_a_member_by_its_type_and_name(string member, string name) => Assert.Equal(name, SymbolNames.Short(Member(member)));

    [Fact]
    public void A_message_calls_what_has_no_type_around_it_by_its_own_name()
    {
        Assert.Equal(["Local", "lambda"], Nested().Select(SymbolNames.Short));
        Assert.Equal("length", SymbolNames.Short(((IMethodSymbol)Extension("Made")).Parameters[0]));
        Assert.Equal("lambda", SymbolNames.Short(Model().GetDeclaredSymbol(Nodes<VariableDeclaratorSyntax>().First(static v => v.Identifier.Text == "lambda"), Stop)!));
        Assert.Equal("Deep", SymbolNames.Short(Type("Outer`1+Inner+Deep`2")));
        Assert.Equal("Names", SymbolNames.Short(Type("Acme.Names.Plain").ContainingNamespace));
        Assert.Equal("Part", SymbolNames.Short(Model().GetSymbolInfo(Nodes<MemberAccessExpressionSyntax>().Single(static m => m.Name.Identifier.Text == "Part"), Stop).Symbol!));
    }

    [Theory]
    [InlineData("a + b", "a + b")]
    [InlineData("a +   \n b", "a + …")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa12", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa12")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa123", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…")]
    public void Code_in_a_message_is_one_line_of_sixty_characters_at_most(string code, string text) => Assert.Equal(text, SymbolNames.TextOf(Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseExpression(code)));

    [Fact]
    public void No_code_has_no_text() => Assert.Equal("", SymbolNames.TextOf(null));

    [Theory]
    [InlineData("Quoted", "M:Extensions.Quoted(System.String)")]
    [InlineData("Fold", "M:Extensions.Fold``2(System.Collections.Generic.IEnumerable{``0},``1)")]
    [InlineData("Abs", "M:System.Math.Abs(System.Int32)")]
    public void An_extension_method_found_on_its_first_argument_is_the_static_method_it_is(string name, string id) => Assert.Equal(id, SymbolNames.Whole(Called(name)).OriginalDefinition.GetDocumentationCommentId());

    [Fact]
    public void Its_type_arguments_stay_what_they_were_inferred_to_be() => Assert.Equal(["int", "string"], SymbolNames.Whole(Called("Fold")).TypeArguments.Select(static t => t.ToDisplayString()));

    // Visual Basic takes the parameters that the first argument settles out of the list.
    [Fact]
    public void So_do_those_that_Visual_Basic_hides()
    {
        var tree = VisualBasicSyntaxTree.ParseText("""
            Public Class Calls
                Public Sub M(numbers As Integer())
                    Dim folded = numbers.Fold("b")
                End Sub
            End Class
            """, cancellationToken: Stop);
        using var image = new MemoryStream();
        Assert.True(Programs.Compile("public static class Extensions { public static R Fold<T, R>(this IEnumerable<T> items, R start) => start; }").Valid().Emit(image, cancellationToken: Stop).Success);
        var basic = VisualBasicCompilation.Create("Basic", [tree], [.. Program.References, MetadataReference.CreateFromImage(image.ToArray())], new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var call = tree.GetRoot(Stop).DescendantNodes().OfType<Microsoft.CodeAnalysis.VisualBasic.Syntax.InvocationExpressionSyntax>().Single();
        var reduced = (IMethodSymbol)basic.GetSemanticModel(tree).GetSymbolInfo(call, Stop).Symbol!;

        Assert.Single(reduced.TypeParameters);
        Assert.Equal(["Integer", "String"], SymbolNames.Whole(reduced).TypeArguments.Select(static t => t.ToDisplayString()));
    }

    [Theory]
    [InlineData("Cut", 0, "M:Blocks.Cut(System.String,System.Int32)")]
    [InlineData("Cut", 1, "M:Blocks.Cut(System.String,System.String)")]
    [InlineData("Cut", 2, "M:Blocks.Cut``1(System.String,``0)")]
    [InlineData("get_Size", 0, "M:Blocks.get_Size(System.String)")]
    [InlineData("Made", 0, "M:Blocks.Made(System.Int32)")]
    [InlineData("Summed", 0, "M:Blocks.Summed``2(System.Collections.Generic.IEnumerable{``0},``1)")]
    public void A_member_of_an_extension_block_has_a_static_method_that_stands_for_it(string name, int overload, string id)
    {
        var member = (IMethodSymbol)Extension(name, overload);

        Assert.True(SymbolNames.IsInExtensionBlock(member));
        Assert.Equal(id, SymbolNames.ImplementationOf(member)!.OriginalDefinition.GetDocumentationCommentId());
    }

    [Fact]
    public void Nothing_stands_for_another_member()
    {
        Assert.False(SymbolNames.IsInExtensionBlock((IMethodSymbol)Member("Extensions.Quoted")));
        Assert.Null(SymbolNames.ImplementationOf((IMethodSymbol)Member("Extensions.Quoted")));
        Assert.Null(SymbolNames.ImplementationOf((IMethodSymbol)Member("Members+Hidden.Public")));
    }

    [Fact]
    public void This_is_what_the_block_extends()
    {
        Assert.Equal("string", SymbolNames.ReceiverOf((IMethodSymbol)Extension("Cut"))!.ToDisplayString());
        Assert.Equal(ExtensionBlock, SymbolNames.ReceiverOf((IMethodSymbol)Extension("Empty"))!.TypeKind);
        Assert.Equal("Members", SymbolNames.ReceiverOf((IMethodSymbol)Member("Members.Public"))!.ToDisplayString());
        Assert.True(SymbolNames.IsExtended(Extension("Cut").ContainingType.ExtensionParameter!));
        Assert.False(SymbolNames.IsExtended(((IMethodSymbol)Extension("Cut")).Parameters[0]));
    }

    [Theory]
    [InlineData("Class.Private", false)]
    [InlineData("Class.Internal", false)]
    [InlineData("Class.PrivateProtected", false)]
    [InlineData("Class.Public", true)]
    [InlineData("Class.Protected", true)]
    [InlineData("Class.ProtectedInternal", true)]
    [InlineData("Class.PrivateProperty", false)]
    [InlineData("Class.IShown.Name", true)]
    [InlineData("Struct.Private", true)]
    [InlineData("Struct.PrivateProperty", false)]
    public void Of_another_project_only_that_is_shown_which_its_assembly_would_show(string member, bool isShown)
    {
        const string Source = """
            public interface IShown { string Name { get; } }
            public class Class : IShown
            {
                private int Private; internal int Internal; private protected int PrivateProtected; public int Public; protected int Protected; protected internal int ProtectedInternal;
                private int PrivateProperty { get; set; }
                string IShown.Name => "";
            }
            public struct Struct { private int Private; private int PrivateProperty { get; set; } }
            """;
        var open = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]\n" + Source;

        Assert.Equal(isShown, Shown(Source));
        Assert.Equal(isShown || member is "Class.Internal" or "Class.PrivateProtected", Shown(open));

        bool Shown(string source)
        {
            var library = Programs.Compile("Lib", [], [Programs.Tree(source, "Lib.cs")]);
            var app = Programs.Compile("App", [library.ToMetadataReference()], [Programs.Tree("public class App;", "App.cs")]);
            var at = member.IndexOf('.', StringComparison.Ordinal);
            var symbol = app.GetTypeByMetadataName(member[..at])!.GetMembers(member[(at + 1)..]).Single();
            Assert.False(symbol.IsOf(app));
            Assert.False(symbol.IsInSource(app));
            Assert.True(symbol.IsOf(library));
            Assert.True(symbol.IsInSource(library));
            Assert.True(symbol.IsShownTo(library));
            return symbol.IsShownTo(app);
        }
    }

    [Fact]
    public void An_array_is_of_every_compilation_and_in_the_source_of_none()
    {
        var array = Program.CreateArrayTypeSymbol(Type("Plain"));

        Assert.True(array.IsOf(Program));
        Assert.False(array.IsInSource(Program));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static INamedTypeSymbol Type(string name) => Program.GetTypeByMetadataName(name)!;

    private static ISymbol Member(string path)
    {
        var dot = path.IndexOf("..", StringComparison.Ordinal) is >= 0 and var twice ? twice : path.LastIndexOf('.');
        return Type(path[..dot]).GetMembers(path[(dot + 1)..]).First();
    }

    private static ISymbol Extension(string name, int overload = 0) =>
        Type("Blocks").GetTypeMembers().Where(static t => t.TypeKind == ExtensionBlock).SelectMany(b => b.GetMembers(name)).ElementAt(overload);

    private static SemanticModel Model() => Program.GetSemanticModel(Program.SyntaxTrees.Single(static t => t.FilePath == "F0.cs"));

    private static IEnumerable<T> Nodes<T>() => Model().SyntaxTree.GetRoot(Stop).DescendantNodes().OfType<T>();

    private static IEnumerable<ISymbol> Nested() =>
        [Model().GetDeclaredSymbol(Nodes<LocalFunctionStatementSyntax>().Single(), Stop)!, Model().GetSymbolInfo(Nodes<LambdaExpressionSyntax>().Single(), Stop).Symbol!];

    private static IMethodSymbol Called(string name) =>
        (IMethodSymbol)Model().GetSymbolInfo(Nodes<InvocationExpressionSyntax>().Single(call => call.Expression is MemberAccessExpressionSyntax access && access.Name.Identifier.Text == name), Stop).Symbol!;
}
