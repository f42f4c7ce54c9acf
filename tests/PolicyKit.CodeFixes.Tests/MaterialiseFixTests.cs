namespace PolicyKit.CodeFixes.Tests;

public class MaterialiseFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(MyNumberZone))]\n";

    [Theory]
    [InlineData("z.Select(list => list.Where(n => n.Length > 3))", "z.Select(list => list.Where(n => n.Length > 3).ToList())")]
    [InlineData("z.Select(list => /* all */ list.Skip(1) /* but one */)", "z.Select(list => /* all */ list.Skip(1).ToList() /* but one */)")]
    public async Task Query_is_finished(string before, string after) => await Fixes.Check(
        new MaterialiseFix(),
        Head + $"class C {{ object M(Zoned<MyNumberZone, List<string>> z) => {before}; }}\n",
        Head + $"class C {{ object M(Zoned<MyNumberZone, List<string>> z) => {after}; }}\n");

    [Theory]
    [InlineData("object M(Zoned<MyNumberZone, List<string>> z) => z.Select(list => from n in list select n.Trim());")]
    [InlineData("object M(Zoned<MyNumberZone, List<string>> z) => z.Select(list => { return list.Skip(1); });")]
    [InlineData("object M(Zoned<MyNumberZone, string> z) => z.Select(n => (object)n);")]
    [InlineData("void N(Zoned<MyNumberZone, IEnumerable<string>> a) { } void M(Zoned<MyNumberZone, List<string>> z) { N(z.Select(list => list.Skip(1))); }")]
    public async Task Nothing_is_offered_where_it_would_not_compile_or_not_read_well(string members) => await Fixes.OffersNothing(new MaterialiseFix(), Head + $"class C {{ {members} }}\n");
}
