using System.Text;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Laws;

/// <summary>The engine runs while code is being typed: no text, however broken or deep, makes it fail.</summary>
public sealed class RobustnessTests
{
    private const string Ends = """
        public static class Ends
        {
            [OfZone(typeof(MyNumberZone))] public static string Secret() => "123456789018";
            private static readonly HttpClient Http = new();
            public static void Send(string text) => Http.PostAsync("https://example.com", new StringContent(text)).Wait();
        }
        """;

    public static TheoryData<string, int> Broken => new() { { "Objects/Records.cs", 100 }, { "Delegates/Closures.cs", 100 }, { "Control/Patterns.cs", 250 }, { "Control/Exceptions.cs", 250 } };

    [Theory, MemberData(nameof(Broken))]
    public void A_file_cut_anywhere_is_solved(string path, int step)
    {
        var text = Conformance.Corpus.Specimens.Single(s => s.Path == path).Text;
        for (var end = 0; end < text.Length; end += step)
            Solve(Programs.Compile(text[..end], Conformance.Corpus.Prelude));
    }

    [Theory, MemberData(nameof(Broken))]
    public void A_file_with_a_hole_anywhere_is_solved(string path, int step)
    {
        var text = Conformance.Corpus.Specimens.Single(s => s.Path == path).Text;
        for (var start = 25; start + 20 < text.Length; start += 4 * step)
            Solve(Programs.Compile(text.Remove(start, 20), Conformance.Corpus.Prelude));
    }

    [Theory]
    [InlineData("public class P { public void M( }")]
    [InlineData("public class P : P { public void M() => Ends.Send(Ends.Secret()); }")]
    [InlineData("public class P { public Missing M(Missing x) => x.Gone(Ends.Secret()); }")]
    [InlineData("[OfZone(typeof(Missing))] public class P { public string X = Ends.Secret(); }")]
    [InlineData("[OfZone(null)] public class P { public string X = Ends.Secret(); }")]
    [InlineData("[OfZone] public class P { public string X = Ends.Secret(); }")]
    [InlineData("[assembly: KeyZone(null, null)] public class P { }")]
    [InlineData("[assembly: FlowFact(null)] public class P { }")]
    [InlineData("public class P { void M() { goto gone; } void M() { } int P => P; P P() => P(); }")]
    [InlineData("public record R(string A, string A) : R(A); public struct S { S s; }")]
    [InlineData("public class P { void M() { Ends.Send(Ends.Secret( }")]
    [InlineData("public class A<T> : A<A<A<T>>> { public T X; public void M(A<T> a) { Ends.Send(a.X + Ends.Secret()); } }")]
    // A type that a namespace of many assemblies should have is in none of them.
    [InlineData("public class P : IDisposable, System.Missing { public string X { get; set; } = \"\"; public void M() { X = Ends.Secret(); } }")]
    [InlineData("public class P : IDisposable, System.Missing { public void M(string s) { Ends.Send(s); } public void N(P p) { p.M(Ends.Secret()); } }")]
    [InlineData("public struct S { public S A; public S B; public S C; public S D { get; set; } public S E; public string N; } public class P { S kept; S M(S s) { var t = s; t.A = s; t.N = Ends.Secret(); kept = t; Ends.Send(M(t).A.B.N); return t; } }")]
    // What refers to itself: by reference, by pointer, half-typed.
    [InlineData("public class P { static ref string F(ref string a) => ref a; void M() { ref string x = ref F(ref x); x = ref F(ref x); x = Ends.Secret(); Ends.Send(x); } }")]
    [InlineData("public unsafe class P { struct N { public N* Next; public int V; } void M(N* n) { N* p = n; p = &(*p->Next); p = &p[1]; Ends.Send(p->V + Ends.Secret()); } }")]
    [InlineData("public unsafe class P { void M(int n, char* q) { int* p = &n; p = &*p; *p = Ends.Secret().Length; Ends.Send(\"\" + *p); q = &*q; *q = Ends.Secret()[0]; Ends.Send(\"\" + *q); } }")]
    // What is known by its label only, printed member by member: its type is in itself.
    [InlineData("public record R(string No, R Next); public class P { void M(object o) { o = Ends.Secret(); Ends.Send(((R)o).ToString()); Ends.Send($\"{(R)o}\"); } }")]
    [InlineData("public record struct R(string No, R Next); public class P { R kept; R F(string s) => new(s, new(s, kept)); void M() { Ends.Send(F(Ends.Secret()).ToString()); Ends.Send($\"{F(Ends.Secret()).Next}\"); } }")]
    // Attributes of a well-known name, and arrays where a text or a type is expected.
    [InlineData("public class FromKeyedServicesAttribute : Attribute { public FromKeyedServicesAttribute(params string[] keys) { } } public interface IBox { void Put(string s); } public class Box : IBox { public void Put(string s) => Ends.Send(s); } public class P { IBox kept; public P([FromKeyedServices(\"a\", \"b\")] IBox box) { kept = box; } public void M() => kept.Put(Ends.Secret()); }")]
    [InlineData("public class CollectionBuilderAttribute : Attribute { public CollectionBuilderAttribute(Type[] builders, string name) { } } [CollectionBuilder(new[] { typeof(P) }, \"Make\")] public class L : List<string> { } public class P { public void M() { L l = [Ends.Secret()]; Ends.Send(l[0]); } }")]
    public void Wrong_code_is_solved(string text) => Solve(Programs.Compile(text, Ends));

    [Fact]
    public void A_sum_of_five_thousand_operands_is_followed() =>
        Leaks($$"""public class P { public void M() { Ends.Send({{string.Join(" + ", Enumerable.Repeat("\"a\"", 2500).Append("Ends.Secret()").Concat(Enumerable.Repeat("Environment.NewLine", 2500)))}}); } }""");

    [Fact]
    public void Eighty_nested_lambdas_are_followed()
    {
        const int depth = 80;
        var text = new StringBuilder("public class P { public void M() { var s = Ends.Secret(); ");
        for (var i = 0; i < depth; i++) text.Append("Action a").Append(i).Append(" = () => { ");
        text.Append("Ends.Send(s);");
        for (var i = depth - 1; i >= 0; i--) text.Append(" }; a").Append(i).Append("();");
        Leaks(text.Append(" } }").ToString());
    }

    [Fact]
    public void Three_hundred_nested_conditions_are_followed()
    {
        var text = new StringBuilder("public class P { public void M(int n) { ");
        for (var i = 0; i < 300; i++) text.Append("if (n > ").Append(i).Append(") { ");
        text.Append("Ends.Send(Ends.Secret());").Append('}', 300);
        Leaks(text.Append(" } }").ToString());
    }

    [Fact]
    public void A_chain_of_two_thousand_calls_is_followed()
    {
        var text = new StringBuilder("public class B { public B Add(string s) { Text += s; return this; } public string Text = \"\"; } public class P { public void M() { Ends.Send(new B().Add(Ends.Secret())");
        for (var i = 0; i < 2000; i++) text.Append(".Add(\"a\")");
        Leaks(text.Append(".Text); } }").ToString());
    }

    [Fact]
    public void Two_thousand_methods_that_call_each_the_next_are_followed()
    {
        var text = new StringBuilder("public class P { public void M() { Ends.Send(M0(Ends.Secret())); } string M2000(string s) => s; ");
        for (var i = 0; i < 2000; i++) text.Append("string M").Append(i).Append("(string s) => M").Append(i + 1).Append("(s); ");
        Leaks(text.Append('}').ToString());
    }

    [Fact]
    public void Fifty_methods_that_call_each_other_reach_one_result()
    {
        var text = new StringBuilder("public class P { public void M() { Ends.Send(M0(Ends.Secret(), 9)); Ends.Send(M7(\"a\", 9)); } ");
        for (var i = 0; i < 50; i++) text.Append($"string M{i}(string s, int n) => n == 0 ? s : n % 2 == 0 ? M{(i + 1) % 50}(s, n - 1) : M{i * 7 % 50}(s, n - 1); ");
        Leaks(text.Append('}').ToString());
    }

    // Followed one by one, the ways back to the first are as many as two to the fortieth.
    [Fact]
    public void Forty_references_that_are_each_made_of_two_to_the_one_before_are_solved()
    {
        var text = new StringBuilder("public class P { static ref string Of(ref string a, ref string b) => ref a; public void M(string[] all) { ref string r0 = ref all[0]; ");
        for (var i = 1; i <= 40; i++) text.Append($"ref string r{i} = ref Of(ref r{i - 1}, ref r{i - 1}); ");
        Solve(Programs.Compile(text.Append("r40 = Ends.Secret(); Ends.Send(r40); } }").ToString(), Ends).Valid());
    }

    // Exactly one My Number in it goes out, and nothing else.
    private static void Leaks(string text)
    {
        var compilation = Programs.Compile(text, Ends).Valid();
        Assert.Equal(["PK1001"], Flows.Of(compilation).Select(f => f.Rule));
    }

    private static void Solve(Compilation compilation)
    {
        var session = Flows.Session(compilation);
        Assert.All(session.All(compilation, CancellationToken.None), finding => Assert.NotEmpty(finding.Path.Steps));
        Assert.False(session.Facts(CancellationToken.None).IsDefault);
    }
}
