using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class ImpureFunctionRuleTests
{
    private const string Start = Marked.InMyNumber + "class C { string _field = \"\"; readonly List<string> _list = []; string Property { get; set; } = \"\"; void M(Zoned<MyNumberZone, string> z, HttpClient http, System.Text.StringBuilder text) { var local = \"\"; ";
    private const string End = " Console.Write(local); } }";

    [Theory]
    [InlineData("z.Select(n => {|local = n|});")]
    [InlineData("z.Select(n => { {|_field += n|}; return n; });")]
    [InlineData("z.Select(n => {|Property = n|});")]
    [InlineData("z.Select(n => { {|_list.Add(n)|}; return n; });")]
    [InlineData("z.Select(n => {|text.Append(n)|}.Length);")]
    [InlineData("z.Select(n => { {|Console.WriteLine(n)|}; return n; });")]
    [InlineData("z.Select(n => {|File.Exists(n)|});")]
    [InlineData("z.Select(n => {|http.GetStringAsync(n)|}.Result);")]
    [InlineData("z.SelectMany(n => { {|local = n|}; return z; }, (a, b) => {|local = b|});")]
    [InlineData("string Keep(string n) { local = n; return n; } z.Select({|Keep|});")]
    public async Task Effect_is_reported(string statement) => await Marked.Check("PK2009", Start + statement + End);

    [Theory]
    [InlineData("z.Select(n => n.Trim());")]
    [InlineData("z.Select(n => { var trimmed = n.Trim(); trimmed += local; return trimmed; });")]
    [InlineData("z.Select(n => { var list = new List<string>(); list.Add(n); list.Sort(); return list; });")]
    [InlineData("z.Select(n => new List<string> { n });")]
    [InlineData("z.Select(n => { var digits = new char[12]; n.CopyTo(0, digits, 0, 12); digits[0] = '1'; return new string(digits); });")]
    [InlineData("z.Select(n => new System.Text.StringBuilder().Append(n).ToString());")]
    [InlineData("z.Select(n => System.Collections.Immutable.ImmutableList<string>.Empty.Add(n));")]
    [InlineData("z.Select(n => { n = n.Trim(); foreach (var c in n) { if (c == '1') { throw new FormatException(); } } return n; });")]
    [InlineData("static string Trim(string n) => n.Trim(); z.Select(Trim);")]
    [InlineData("_list.ForEach(n => local = n); _list.Select(n => local = n).ToList();")]
    public async Task Computation_is_silent(string statement) => await Marked.Check("PK2009", Start + statement + End);

    [Fact]
    public async Task Parameter_of_the_project_that_is_marked_counts() => await Marked.Check(
        "PK2009",
        Marked.InMyNumber + "class C { static void Each([PureFunction] Func<int, int> f) => f(1); void M() { var sum = 0; Each(n => {|sum += n|}); Console.Write(sum); } Zoned<MyNumberZone, string>? A; }");
}
