using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class EscapingContentRuleTests
{
    [Theory]
    [InlineData("class C { {|Zoned<MyNumberZone, Task<string>>|}? A; }")]
    [InlineData("class C { {|Zoned<MyNumberZone, Func<string>>|}? A; {|Zoned<MyNumberZone, Lazy<string>>|}? B; }")]
    [InlineData("class C { {|Zoned<MyNumberZone, IEnumerable<string>>|}? A; {|Zoned<MyNumberZone, IQueryable<string>>|}? B; }")]
    [InlineData("class C { {|Zoned<MyNumberZone, Stream>|}? A; {|Zoned<MyNumberZone, MemoryStream>|}? B; {|Zoned<MyNumberZone, StringReader>|}? D; }")]
    [InlineData("class C { {|Zoned<MyNumberZone, object>|}? A; }")]
    [InlineData("class C { object M(Zoned<MyNumberZone, List<string>> z) => z.{|Select|}(list => list.Where(n => n.Length > 3)); }")]
    [InlineData("class C { object M(Zoned<MyNumberZone, string> z) => z.{|Select|}(n => Task.FromResult(n)); }")]
    [InlineData("class C { object M(Func<string> f) => Zoned.{|Enter|}(Zones.MyNumber, f, default); }")]
    public async Task Content_that_is_deferred_or_erased_is_reported(string source) => await Marked.Check("PK2008", Marked.InMyNumber + source);

    [Theory]
    [InlineData("class C { Zoned<MyNumberZone, string>? A; Zoned<MyNumberZone, List<string>>? B; Zoned<MyNumberZone, byte[]>? D; Zoned<MyNumberZone, IReadOnlyList<string>>? E; }")]
    [InlineData("class C { object M(Zoned<MyNumberZone, List<string>> z) => z.Select(list => list.Where(n => n.Length > 3).ToList()); }")]
    [InlineData("class C { object M(List<string> list) => list.Select(n => n.Length); Task<Zoned<MyNumberZone, string>>? A; }")]
    [InlineData("class C<T> { Zoned<MyNumberZone, T>? A; }")]
    [InlineData("class Zoned<A, B> { } class C { global::Zoned<string, object>? A; [OfZone(typeof(MyNumberZone))] public string B = \"\"; }")]
    public async Task Finished_content_is_silent(string source) => await Marked.Check("PK2008", Marked.InMyNumber + source);
}
