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

    private static string Hash(string source)
    {
        var compilation = Programs.Compile(source.ReplaceLineEndings("\n")).Valid();
        return BodyHash.Of(compilation.GetTypeByMetadataName("Notices")!.GetMembers("Release").OfType<IMethodSymbol>().Single(), compilation, TestContext.Current.CancellationToken);
    }
}
