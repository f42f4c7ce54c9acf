using CsCheck;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Laws;

/// <summary>More labels never mean fewer findings; a reviewed <c>neutral</c> row never means more.</summary>
public sealed class MonotonyTests
{
    // /*n*/ marks places that are read here and written nowhere. A written place is a boundary too, at which a finding may stand instead.
    private const string Places = """
        public static class A { /*0*/ public static string Read() => "a"; public static string Echo(string x) => x; }
        public class C { /*1*/ public readonly string X = ""; public string Y { get; set; } = ""; }
        public interface I { /*2*/ string Get(); }
        """;

    private const string Code = """
        public class P
        {
            private static readonly HttpClient Http = new();
            private string _kept = "";
            public void One() => Http.GetStringAsync(A.Read());
            public void Two() => Http.GetStringAsync(A.Echo(A.Read()));
            public void Three(C c, I i) { c.Y = c.X + i.Get(); Http.GetStringAsync(c.Y); Http.GetStringAsync(c.X); }
            public void Four(C c) { _kept = c.X.Trim(); Console.WriteLine(c.X); }
            public void Five() { Http.GetStringAsync(_kept); }
            public void Six(C c, I i) { if (i.Get().Length > 3) Http.GetStringAsync("long"); }
            public void Seven(I i) { foreach (var c in i.Get().Split(' ')) Http.GetStringAsync(A.Echo(c) + A.Read()); }
            public void Eight(C c) { var map = new Dictionary<string, string>(); map[c.X] = A.Read(); foreach (var p in map) { Http.GetStringAsync(p.Key); Http.GetStringAsync(p.Value); } }
        }
        """;

    private static readonly string[] Zones = ["", "[OfZone(typeof(LgwanZone))]", "[OfZone(typeof(MyNumberZone))]"];

    [Fact]
    public void Adding_a_label_never_removes_a_finding() => Gen.Select(Gen.Int[0, 2].Array[3], Gen.Int[0, 2], Gen.Int[1, 2]).Sample((zones, place, added) =>
    {
        if (zones[place] != 0) return;
        var more = (int[])zones.Clone();
        more[place] = added;
        Assert.Subset(Findings(more), Findings(zones));
    }, iter: 25, threads: 2);

    [Fact]
    public void Labelling_everything_is_seen() => Assert.InRange(Findings([2, 2, 2]).Count, 8, 40);

    [Theory]
    [InlineData("M:A.Read")]
    [InlineData("M:A.Echo(System.String)")]
    [InlineData("P:C.Y")]
    [InlineData("M:I.Get")]
    [InlineData("M:System.String.Trim")]
    [InlineData("M:System.Net.Http.HttpClient.GetStringAsync(*)")]
    [InlineData("T:System.Console")]
    [InlineData("T:System.Collections.Generic.Dictionary`2")]
    [InlineData("T:C")]
    [InlineData("T:P")]
    public void Adding_a_neutral_row_never_adds_a_finding(string member)
    {
        foreach (var zones in new[] { new[] { 1, 0, 2 }, [2, 1, 0], [0, 2, 1], [2, 2, 2] })
        {
            var without = Findings(zones);
            Assert.NotEmpty(without);
            Assert.Subset(without, Findings(zones, "neutral " + member));
        }
    }

    [Fact]
    public void A_neutral_row_silences_what_only_went_through_its_member()
    {
        var compilation = Programs.Compile("""
            public class P
            {
                public void M([OfZone(typeof(MyNumberZone))] string n) => new HttpClient().GetStringAsync(new System.Net.Mail.MailAddress(n).Host);
            }
            """).Valid();

        Assert.Equal(["PK1001@3"], Flows.Of(compilation).Select(Flows.Short));
        Assert.Empty(Flows.Of(compilation, "neutral T:System.Net.Mail.MailAddress"));
    }

    private static HashSet<string> Findings(int[] zones, params string[] models) =>
        [.. Flows.Of(Programs.Compile(Source(zones), Code).Valid(), models).Select(f => $"{f.Source} {f.Kind} {Flows.Short(f)} {f.Location.SourceSpan}")];

    private static string Source(int[] zones) => zones.Select((zone, place) => (zone, place)).Aggregate(Places, (text, z) => text.Replace($"/*{z.place}*/", Zones[z.zone], StringComparison.Ordinal));
}
