using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Policies;

/// <summary>Which host an address means, and whose zone it then has.</summary>
public sealed class HostZonesTests
{
    private static readonly Compilation Program = Programs.Compile("""
        [assembly: HostZone("*.city.example.jp", typeof(LgwanZone))]
        [assembly: HostZone("www.city.example.jp", typeof(InternetZone))]
        [assembly: HostZone("*.care.city.example.jp", typeof(MyNumberZone))]
        [assembly: HostZone("市.example.jp", typeof(LgwanZone))]
        [assembly: HostZone("intranet", typeof(MyNumberZone))]
        [assembly: HostZone("", typeof(MyNumberZone))]
        """).Valid();

    private readonly HostZones _hosts = new(Program, new Declarations(Program));

    [Theory]
    [InlineData("https://gw.city.example.jp/path", "lgwan")]
    [InlineData("https://a.gw.city.example.jp/path", "lgwan")]
    [InlineData("https://city.example.jp/path", null)]
    [InlineData("https://gwcity.example.jp/path", null)]
    [InlineData("https://www.city.example.jp/", "internet")]
    [InlineData("https://x.www.city.example.jp/", "lgwan")]
    [InlineData("https://desk.care.city.example.jp/", "mynumber")]
    [InlineData("https://care.city.example.jp/", "lgwan")]
    [InlineData("https://intranet/", null)]
    [InlineData("https://example.com/", null)]
    public void The_longest_pattern_that_covers_the_host_gives_the_zone(string text, string? zone) => Assert.Equal(zone, _hosts.Of(text)?.Id);

    [Theory]
    [InlineData("https://gw.city.example.jp")]
    [InlineData("https://gw.city.example.jp:8443")]
    [InlineData("https://gw.city.example.jp?q=1")]
    [InlineData("https://gw.city.example.jp#top")]
    [InlineData("https://gw.city.example.jp\\path")]
    [InlineData("https://gw.city.example.jp path")]
    [InlineData("https://GW.City.Example.JP/")]
    [InlineData("https://ｇｗ.city.example.jp/")]
    [InlineData("https://gw.city.example.jp./")]
    [InlineData("https://市.example.jp/")]
    [InlineData("https://xn--7st.example.jp/")]
    [InlineData("smb://gw.city.example.jp/share")]
    [InlineData("gw.city.example.jp")]
    [InlineData("gw.city.example.jp:25")]
    public void A_host_ends_where_a_resolver_would_end_it_and_is_the_one_it_would_ask_for(string text) => Assert.Equal("lgwan", _hosts.Of(text)?.Id);

    [Theory]
    [InlineData("https://reader@gw.city.example.jp/", "lgwan")]
    [InlineData("https://reader:word@gw.city.example.jp", "lgwan")]
    [InlineData("https://gw.city.example.jp@example.com/", null)]
    [InlineData("https://gw.city.example.jp:443@example.com", null)]
    [InlineData("https://example.com/@gw.city.example.jp", null)]
    [InlineData("https://gw.city.example.jp/@example.com", "lgwan")]
    public void What_stands_before_an_at_sign_is_a_user(string text, string? zone) => Assert.Equal(zone, _hosts.Of(text)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("gw")]
    [InlineData("gw.city.example.jp/path")]
    [InlineData("See gw.city.example.jp")]
    [InlineData("reader@gw.city.example.jp")]
    [InlineData("https://..city.example.jp/")]
    [InlineData("https://.city.example.jp/")]
    [InlineData("https:///path")]
    public void Other_text_is_no_address(string text) => Assert.Null(_hosts.Of(text));

    [Theory]
    [InlineData("https://gw.city.example.jp", null)]
    [InlineData("https://gw.city.example.jp/", "lgwan")]
    [InlineData("https://gw.city.example.jp:", "lgwan")]
    [InlineData("gw.city.example.jp", null)]
    public void Of_the_beginning_of_an_address_the_host_counts_once_something_follows_it(string text, string? zone) => Assert.Equal(zone, _hosts.Of(text, isWhole: false)?.Id);

    [Fact]
    public void A_text_as_long_as_a_book_is_no_address()
    {
        var address = "https://gw.city.example.jp/";

        Assert.Equal("lgwan", _hosts.Of(address.PadRight(2048, 'x'))?.Id);
        Assert.Null(_hosts.Of(address.PadRight(2049, 'x')));
    }

    [Fact]
    public void Short_hosts_are_hosts() => Assert.Equal("lgwan", HostsOf("""[assembly: HostZone("a.b", typeof(LgwanZone))]""").Of("a.b")?.Id);

    [Fact]
    public void The_hosts_of_the_policy_count_and_without_any_there_are_none()
    {
        Assert.Equal("lgwan", HostsOf("public class C;").Of("https://mail.lgwan.jp/")?.Id);
        Assert.False(HostsOf("public class C;").IsEmpty);

        var alone = Programs.Compile("public class C;");
        alone = alone.RemoveReferences(alone.References.Where(static r => r.Display!.EndsWith("PolicyKit.Hanamaki.dll", StringComparison.Ordinal)));
        var none = new HostZones(alone, new Declarations(alone));
        Assert.True(none.IsEmpty);
        Assert.Null(none.Of("https://mail.lgwan.jp/"));
    }

    [Fact]
    public void A_host_goes_before_a_star_that_covers_it_whichever_stands_first()
    {
        const string Hosts = """[assembly: HostZone("{0}", typeof(LgwanZone))]""" + "\n" + """[assembly: HostZone("{1}", typeof(InternetZone))]""";
        foreach (var (first, second) in new[] { ("*.b.example.jp", "a.b.example.jp"), ("a.b.example.jp", "*.b.example.jp") })
            Assert.Equal(first[0] == 'a' ? "lgwan" : "internet", HostsOf(Hosts.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal)).Of("https://a.b.example.jp/")?.Id);
    }

    [Fact]
    public void Text_and_addresses_name_hosts_and_nothing_else_does()
    {
        var program = Programs.Compile("namespace Acme { public class Uri; }");

        Assert.True(HostZones.IsAddress(program.GetSpecialType(SpecialType.System_String)));
        Assert.True(HostZones.IsAddress(program.GetTypeByMetadataName("System.Uri")));
        Assert.False(HostZones.IsAddress(program.GetTypeByMetadataName("Acme.Uri")));
        Assert.False(HostZones.IsAddress(program.GetSpecialType(SpecialType.System_Object)));
        Assert.False(HostZones.IsAddress(null));
    }

    private static HostZones HostsOf(string source)
    {
        var compilation = Programs.Compile(source).Valid();
        return new HostZones(compilation, new Declarations(compilation));
    }
}
