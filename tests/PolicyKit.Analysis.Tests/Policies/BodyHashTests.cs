using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Policies;

/// <summary>What makes a review stale, and what does not.</summary>
public sealed class BodyHashTests
{
    private const string Reviewed = """
        public static class Notices
        {
            public static string Release(string text)
            {
                var line = Shorten(text, 40);
                return line + Mark.Text;
            }

            private static string Shorten(string text, int length) => text.Length < length ? text : text[..length];
        }

        public static class Mark
        {
            public static string Text => "*";
        }
        """;

    [Fact]
    public void The_hash_names_its_version_and_has_forty_three_characters() => Assert.Matches("^v1:[A-Za-z0-9_-]{43}$", Hash(Reviewed));

    [Fact]
    public void Layout_comments_and_attributes_do_not_count() =>
        Assert.Equal(Hash(Reviewed), Hash(Reviewed.Replace("public static string Release(string text)\n    {", "[Obsolete(\"x\")] /* reviewed */ public static\n string Release(string text) { // here", StringComparison.Ordinal)));

    [Fact]
    public void Names_of_locals_and_parameters_do_not_count() =>
        Assert.Equal(Hash(Reviewed), Hash(Reviewed.Replace("line", "first", StringComparison.Ordinal).Replace("Release(string text)", "Release(string notice)", StringComparison.Ordinal).Replace("Shorten(text, 40)", "Shorten(notice, 40)", StringComparison.Ordinal)));

    [Theory]
    [InlineData("40", "41")]
    [InlineData("line + Mark.Text", "text + Mark.Text")]
    [InlineData("text.Length < length", "text.Length > length")]
    [InlineData("=> \"*\"", "=> \"!\"")]
    [InlineData("Mark.Text;", "Mark.Text.Trim();")]
    public void What_the_method_or_anything_it_calls_says_counts(string before, string after) =>
        Assert.NotEqual(Hash(Reviewed), Hash(Reviewed.Replace(before, after, StringComparison.Ordinal)));

    [Fact]
    public void Code_that_is_not_called_does_not_count() =>
        Assert.Equal(Hash(Reviewed), Hash(Reviewed + "public static class Other { public static string Text => Notices.Release(\"a\"); }"));

    [Fact]
    public void Every_implementation_of_a_called_interface_counts()
    {
        const string Source = """
            public interface IMask { string Of(string text); }
            public sealed class Stars : IMask { public string Of(string text) => "***"; }
            public static class Notices { public static string Release(IMask mask, string text) => mask.Of(text); }
            """;

        Assert.NotEqual(Hash(Source), Hash(Source.Replace("\"***\"", "text", StringComparison.Ordinal)));
    }

    [Fact]
    public void Methods_that_call_each_other_have_a_hash() =>
        Assert.NotEqual(
            Hash("public static class Notices { public static int Release(int n) => n < 1 ? 0 : Next(n - 1); static int Next(int n) => Release(n); }"),
            Hash("public static class Notices { public static int Release(int n) => n < 1 ? 0 : Next(n - 1); static int Next(int n) => Release(n - 1); }"));

    // Each program once with what is called as it was reviewed, and once with its text changed.
    [Theory]
    [InlineData("a base method and its override", "public class Base { public virtual string Of(string text) => text; } public class Derived : Base { public override string Of(string text) => \"1\"; } public static class Notices { public static string Release(Base mask) => mask.Of(\"\"); }")]
    [InlineData("an abstract method and its override below another", "public abstract class Base { public abstract string Of(string text); } public class Middle : Base { public override string Of(string text) => text; } public class Last : Middle { public override string Of(string text) => \"1\"; } public static class Notices { public static string Release(Base mask) => mask.Of(\"\"); }")]
    [InlineData("an override and what overrides it", "public class Base { public virtual string Of(string text) => text; } public class Middle : Base { public override string Of(string text) => text; } public class Last : Middle { public override string Of(string text) => \"1\"; } public static class Notices { public static string Release(Middle mask) => mask.Of(\"\"); }")]
    [InlineData("a generic interface", "public interface IMask<T> { T Of(T text); } public class Stars : IMask<string> { public string Of(string text) => \"1\"; } public static class Notices { public static string Release(IMask<string> mask) => mask.Of(\"\"); }")]
    [InlineData("an explicit implementation", "public interface IMask { string Of(string text); } public class Stars : IMask { string IMask.Of(string text) => \"1\"; } public static class Notices { public static string Release(IMask mask) => mask.Of(\"\"); }")]
    [InlineData("a setter", "public class Mark { public string Text { get => \"\"; set => Console.WriteLine(\"1\"); } } public static class Notices { public static void Release(Mark mark) => mark.Text = \"\"; }")]
    [InlineData("an event's subscription", "public class Mark { public event Action Changed { add => Console.WriteLine(\"1\"); remove { } } } public static class Notices { public static void Release(Mark mark) => mark.Changed += () => { }; }")]
    [InlineData("an event's cancellation", "public class Mark { public event Action Changed { add { } remove => Console.WriteLine(\"1\"); } } public static class Notices { public static void Release(Mark mark) => mark.Changed -= () => { }; }")]
    [InlineData("an extension method", "public static class Notices { public static string Release(string text) => text.Cut(); static string Cut(this string text) => text + \"1\"; }")]
    [InlineData("a generic method", "public static class Notices { public static string Release(string text) => Cut(text); static string Cut<T>(T text) => text + \"1\"; }")]
    [InlineData("a constructor", "public class Mark { public Mark() => Console.WriteLine(\"1\"); } public static class Notices { public static object Release() => new Mark(); }")]
    [InlineData("a partial method", "public static partial class Notices { public static partial string Release(string text); } static partial class Notices { public static partial string Release(string text) => text + \"1\"; }")]
    [InlineData("a partial method that is called", "public static partial class Notices { public static string Release(string text) => Cut(text); private static partial string Cut(string text); } static partial class Notices { private static partial string Cut(string text) => text + \"1\"; }")]
    [InlineData("a conversion", "public class Mark { public static implicit operator string(Mark mark) => \"1\"; } public static class Notices { public static string Release(Mark mark) => mark; }")]
    [InlineData("a local function", "public static class Notices { public static string Release(string text) { return Cut(); string Cut() => text + \"1\"; } }")]
    [InlineData("a name of an argument", "public static class Notices { public static string Release(string text) => Cut(a1: text); static string Cut(string a1 = \"\", string a2 = \"\") => a1; }")]
    [InlineData("an initialiser of a static field", "public static class Notices { static readonly System.Text.RegularExpressions.Regex Names = new(\"1\"); public static string Release(string text) => Names.Replace(text, \"\"); }")]
    [InlineData("a constant", "public static class Notices { const string Mask = \"1\"; public static string Release(string text) => text + Mask; }")]
    [InlineData("a constant of a constant", "static class Masks { public const string First = \"1\"; public const string Second = First + First; } public static class Notices { public static string Release(string text) => text + Masks.Second; }")]
    [InlineData("an initialiser of a property", "public static class Notices { static string Mask { get; } = \"1\"; public static string Release(string text) => text + Mask; }")]
    [InlineData("a field of an object that is made", "public class Mark { public readonly string Text = \"1\"; } public static class Notices { public static object Release() => new Mark(); }")]
    [InlineData("a field of a base class of what is made", "public class Base { public readonly string Text = \"1\"; } public class Mark : Base; public static class Notices { public static object Release() => new Mark(); }")]
    [InlineData("a base constructor that is not named", "public class Base { public Base() => Console.WriteLine(\"1\"); } public class Mark : Base { public Mark() { } } public static class Notices { public static object Release() => new Mark(); }")]
    [InlineData("a base constructor of a primary constructor", "public class Base { public Base(int n) => Console.WriteLine(\"1\"); } public class Mark(int n) : Base(n); public static class Notices { public static object Release() => new Mark(1); }")]
    [InlineData("a static constructor", "public static class Marks { public static string Text; static Marks() { Text = \"1\"; } } public static class Notices { public static string Release() => Marks.Text; }")]
    [InlineData("a static constructor of a class whose method is called", "public static class Marks { static Marks() => Console.WriteLine(\"1\"); public static string Text() => \"\"; } public static class Notices { public static string Release() => Marks.Text(); }")]
    [InlineData("a base constructor that could be given something", "public class Base { public Base(int n = 0) => Console.WriteLine(\"1\"); } public class Mark : Base { public Mark() { } } public static class Notices { public static object Release() => new Mark(); }")]
    [InlineData("a static constructor of what is made", "public class Mark { static Mark() => Console.WriteLine(\"1\"); } public static class Notices { public static object Release() => new Mark(); }")]
    [InlineData("an initialiser beside a constructor", "public class Mark { public readonly string Text = \"1\"; public Mark() { } } public static class Notices { public static object Release() => new Mark(); }")]
    [InlineData("a disposal", "public sealed class Scope : IDisposable { public void Dispose() => Console.WriteLine(\"1\"); } public static class Notices { public static void Release() { using var scope = new Scope(); } }")]
    [InlineData("a disposal by its contract", "public sealed class Scope : IDisposable { void IDisposable.Dispose() => Console.WriteLine(\"1\"); } public static class Notices { public static void Release(Scope given) { using (given) { } } }")]
    [InlineData("a disposal that is awaited", "public sealed class Scope : IAsyncDisposable { public ValueTask DisposeAsync() { Console.WriteLine(\"1\"); return default; } } public static class Notices { public static async Task Release() { await using var scope = new Scope(); } }")]
    [InlineData("an awaiter", "public class Later { public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() { Console.WriteLine(\"1\"); return default; } } public static class Notices { public static async Task Release(Later later) => await later; }")]
    [InlineData("a deconstruction", "public class Pair { public void Deconstruct(out string a, out string b) { a = \"1\"; b = \"\"; } } public static class Notices { public static string Release(Pair pair) { var (a, b) = pair; return a + b; } }")]
    [InlineData("a pattern by position", "public class Pair { public void Deconstruct(out string a, out string b) { a = \"1\"; b = \"\"; } } public static class Notices { public static bool Release(Pair pair) => pair is (\"\", _); }")]
    [InlineData("elements that are added", "public class Lines : System.Collections.IEnumerable { public void Add(string line) => Console.WriteLine(\"1\"); public System.Collections.IEnumerator GetEnumerator() => null; } public static class Notices { public static object Release() => new Lines { \"\" }; }")]
    [InlineData("a query", "public class Lines { public Lines Select(Func<string, string> f) { Console.WriteLine(\"1\"); return this; } public Lines Where(Func<string, bool> f) => this; } public static class Notices { public static Lines Release(Lines lines) => from line in lines where line != null select line + \"\"; }")]
    [InlineData("a text in a text", "public class Mark { public override string ToString() => \"1\"; } public static class Notices { public static string Release(Mark mark) => $\"{mark}\"; }")]
    [InlineData("a text joined to a text", "public class Mark { public override string ToString() => \"1\"; } public static class Notices { public static string Release(Mark mark) => \"\" + mark; }")]
    [InlineData("an iteration into parts", "public class Pair { public void Deconstruct(out string a, out string b) { a = \"1\"; b = \"\"; } } public static class Notices { public static string Release(Pair[] pairs) { foreach (var (a, b) in pairs) return a; return \"\"; } }")]
    public void All_that_a_call_may_run_counts(string what, string source) => Assert.True(Hash(source) != Hash(source.Replace("1\"", "2\"", StringComparison.Ordinal).Replace("a1: text", "a2: text", StringComparison.Ordinal)), what);

    [Theory]
    [InlineData("public interface IMask { string Of(string text); string Other(string text); } public class Stars : IMask { public string Of(string text) => text; public string Other(string text) => \"1\"; } public static class Notices { public static string Release(IMask mask) => mask.Of(\"\"); }")]
    [InlineData("public interface IMask { string Of(string text); } public interface IOther { string Of(string text); } public class Stars : IOther { public string Of(string text) => \"1\"; } public static class Notices { public static string Release(IMask mask) => mask.Of(\"\"); }")]
    [InlineData("public class Base { public virtual string Of(string text) => text; public virtual string Of(int number) => \"\"; } public class Derived : Base { public override string Of(int number) => \"1\"; } public static class Notices { public static string Release(Base mask) => mask.Of(\"\"); }")]
    [InlineData("public class Base { public virtual string Of(string text) => text; } public class Other { public virtual string Of(string text) => \"1\"; } public static class Notices { public static string Release(Base mask) => mask.Of(\"\"); }")]
    [InlineData("public class Base { public string Of(string text) => text; } public class Derived : Base { public new string Of(string text) => \"1\"; } public static class Notices { public static string Release(Base mask) => mask.Of(\"\"); }")]
    [InlineData("public record Mark(string Text) { public string Other() => \"1\"; } public static class Notices { public static object Release() => new Mark(\"\"); }")]
    [InlineData("[Obsolete(\"1\")] public class Mark; public static class Notices { public static object Release() => new Mark(); }")]
    [InlineData("public static class Notices { public static string Release([System.ComponentModel.Description(\"1\")] string text) => text; }")]
    [InlineData("public static class Notices { public static string Release(string text) { return text; static string Unused([System.ComponentModel.Description(\"1\")] string other) => other; } }")]
    [InlineData("public static class Notices { const string Other = \"1\"; public static string Release(string text) => text; }")]
    [InlineData("public class Mark { static readonly string Other = \"1\"; } public static class Notices { public static object Release() => new Mark(); }")]
    [InlineData("public class Base { public Base() => Console.WriteLine(\"1\"); } public class Mark : Base { public static string Text() => \"\"; } public static class Notices { public static string Release() => Mark.Text(); }")]
    [InlineData("public class Mark { static Mark() => Console.WriteLine(\"1\"); public string Text() => \"\"; } public static class Notices { public static string Release(Mark mark) => mark.Text(); }")]
    public void What_it_cannot_run_does_not(string source) => Assert.Equal(Hash(source), Hash(source.Replace("1\"", "2\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("foreach (var n1 in text.Split(',')) text += n1;")]
    [InlineData("text += string.Concat(from n1 in text select n1.ToString());")]
    [InlineData("n1: if (text.Length < 3) { text += text; goto n1; }")]
    [InlineData("string n1(string a) => a; text = n1(text);")]
    [InlineData("Func<string, string> f = n1 => n1; text = f(text);")]
    public void Names_of_all_that_a_body_declares_do_not_count(string body)
    {
        var source = "public static class Notices { public static string Release(string text) { " + body + " return text; } }";

        Assert.Equal(Hash(source), Hash(source.Replace("n1", "other", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("public enum Form { Mail, Paper } public static class Notices { public static Form Release() => Form.Paper; }", "Mail, Paper", "Paper, Mail")]
    [InlineData("public static class Notices { static int Length = 1; public static object Release() => Length; }", "int Length", "long Length")]
    public void What_a_field_is_counts(string source, string before, string after) => Assert.NotEqual(Hash(source), Hash(source.Replace(before, after, StringComparison.Ordinal)));

    [Fact]
    public void Which_local_is_meant_counts() =>
        Assert.NotEqual(
            Hash("public static class Notices { public static string Release(string a, string b) { var x = a; var y = b; return x + x; } }"),
            Hash("public static class Notices { public static string Release(string a, string b) { var x = a; var y = b; return x + y; } }"));

    [Fact]
    public void A_local_is_no_number() =>
        Assert.NotEqual(Hash("public static class Notices { public static int Release(int a) => a; }"), Hash("public static class Notices { public static int Release(int a) => 0; }"));

    [Fact]
    public void Names_of_other_members_are_whole_ones() =>
        Assert.NotEqual(
            Hash("public static class Notices { public static string Release() => A.Mark.Text; } namespace A { public static class Mark { public const string Text = \"\"; } } namespace B { public static class Mark { public const string Text = \"\"; } }"),
            Hash("using A = B; public static class Notices { public static string Release() => A.Mark.Text; } namespace B { public static class Mark { public const string Text = \"\"; } }"));

    [Fact]
    public void It_is_the_hash_of_the_text_alone_whatever_the_order_of_the_files()
    {
        const string One = "public static partial class Notices { public static string Release(string text) => Cut(text) + Mark.Text; }";
        const string Two = "public static partial class Notices { static string Cut(string text) => text; } public static class Mark { public static string Text => \"*\"; }";

        Assert.Equal(Hash(One, Two), Hash(Two, One));
    }

    [Fact]
    public void An_initialiser_in_another_file_counts_wherever_it_stands()
    {
        const string One = "public static class Notices { public static object Release() => new Mark(); } public partial class Mark { public Mark() { Console.WriteLine(\"a text that is longer than the other file\"); Console.WriteLine(\"and another one, to be sure\"); } }";
        var two = new string(' ', One.IndexOf("Console", StringComparison.Ordinal) - 30) + "public partial class Mark { string t = \"1\"; }";

        Assert.NotEqual(Hash(One, two), Hash(One, two.Replace("1\"", "2\"", StringComparison.Ordinal)));
    }

    /// <summary>Reviews outlive a release: another hash of the same program needs another version.</summary>
    [Fact]
    public void The_hash_of_a_program_is_the_same_in_every_release() => Assert.Equal(
        "v1:3jLOthqKQM3e_4C5g_dZy03H37OGXLCmjgIi7rjovm8",
        Hash(
            """
            public static partial class Notices
            {
                [Obsolete("x")]
                public static string Release([System.ComponentModel.Description("y")] string text) => new Mark(Form.Paper).Of(text) + Length + new System.Text.StringBuilder("z");
                const int Length = 40;
            }
            public enum Form { Mail, Paper }
            """,
            """
            public partial class Mark { readonly string _second = "2"; readonly string _third = "3"; }
            """,
            """
            public partial class Mark { readonly string _first = "1"; public Mark(Form form) { Console.WriteLine(form + _first + _second + _third); } public string Of(string text) => text; }
            """));

    [Fact]
    public void A_method_of_another_assembly_has_the_hash_of_its_signature()
    {
        var compilation = Programs.Compile("public class C;");
        var trims = compilation.GetSpecialType(SpecialType.System_String).GetMembers("Trim").OfType<IMethodSymbol>().ToList();

        Assert.Single(trims.Select(trim => BodyHash.Of(trim, compilation, TestContext.Current.CancellationToken)).Distinct());
        Assert.Matches("^v1:[A-Za-z0-9_-]{43}$", BodyHash.Of(trims[0], compilation, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_hash_that_is_no_longer_wanted_is_not_made()
    {
        var compilation = Programs.Compile(Reviewed);

        Assert.ThrowsAny<OperationCanceledException>(() => BodyHash.Of(compilation.GetTypeByMetadataName("Notices")!.GetMembers("Release").OfType<IMethodSymbol>().Single(), compilation, new CancellationToken(canceled: true)));
    }

    private static string Hash(params string[] sources)
    {
        var compilation = Programs.Compile([.. sources.Select(static s => s.ReplaceLineEndings("\n"))]).Valid();
        return BodyHash.Of(compilation.GetTypeByMetadataName("Notices")!.GetMembers("Release").OfType<IMethodSymbol>().Single(), compilation, TestContext.Current.CancellationToken);
    }
}
