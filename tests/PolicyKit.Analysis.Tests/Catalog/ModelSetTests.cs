using PolicyKit.Analysis.Catalog;

namespace PolicyKit.Analysis.Tests.Catalog;

public sealed class ModelSetTests
{
    [Theory]
    [InlineData("M:A.B.C(System.String)", "M:A.B.C(System.String)", true)]
    [InlineData("M:A.B.C(System.String)", "M:A.B.C(System.Int32)", false)]
    [InlineData("M:A.B.C", "M:A.B.C", true)]
    [InlineData("M:A.B.C", "M:A.B.C(System.String)", false)]
    [InlineData("M:A.B.C(*)", "M:A.B.C(System.String,System.Int32)", true)]
    [InlineData("M:A.B.C(*)", "M:A.B.C", true)]
    [InlineData("M:A.B.C(*)", "M:A.B.Cd(System.String)", false)]
    [InlineData("M:A.B.C(*)", "M:A.B.C``1(``0)", true)]
    [InlineData("M:A.B.C``1(*)", "M:A.B.C``1(``0)", true)]
    [InlineData("M:A.B.C``1(*)", "M:A.B.C``2(``0,``1)", false)]
    [InlineData("M:A.B.C(System.String,*)", "M:A.B.C(System.String,System.Int32)", true)]
    [InlineData("M:A.B.C(System.String,*)", "M:A.B.C(System.Int32,System.Int32)", false)]
    [InlineData("M:A.B.*", "M:A.B.C(System.String)", true)]
    [InlineData("M:A.B.*", "M:A.B.C", true)]
    [InlineData("M:A.B.*", "M:A.Bc.C", false)]
    [InlineData("M:*.Source(*)", "M:Acme.Deep.Inner.Source(System.String)", true)]
    [InlineData("M:*.Source(*)", "M:Acme.Deep.Inner.Sources(System.String)", false)]
    [InlineData("M:A.*.C(*)", "M:A.B.C(System.String)", true)]
    [InlineData("P:*.Items", "P:Acme.Store.Items", true)]
    [InlineData("P:*.Items", "P:Acme.Store.ItemsOf", false)]
    [InlineData("P:*.Items", "M:Acme.Store.Items", false)]
    [InlineData("M:A.B.#ctor(*)", "M:A.B.#ctor(System.String)", true)]
    public void A_member_column_covers_what_its_stars_stand_for(string pattern, string id, bool covers) => Assert.Equal(covers, ModelSet.Matches(pattern, id));

    [Fact]
    public void Rows_of_one_member_unite_in_the_order_they_stand()
    {
        var set = Set("flow M:A.B.C(*) arg0 -> return", "neutral M:A.B.D", "sink M:A.B.C(System.String) arg0 lgwan");

        Assert.Equal([ModelVerb.Flow, ModelVerb.Sink], set.Of("M:A.B.C(System.String)").Select(r => r.Verb));
        Assert.Equal([ModelVerb.Flow], set.Of("M:A.B.C(System.Int32)").Select(r => r.Verb));
        Assert.Empty(set.Of("M:A.B.E"));
        Assert.Equal(3, set.Count);
    }

    [Fact]
    public void A_type_row_is_found_by_its_type_only()
    {
        var set = Set("neutral T:Acme.Pure", "neutral T:Amazon.S3.*");

        Assert.Single(set.OfType("T:Acme.Pure"));
        Assert.Single(set.OfType("T:Amazon.S3.Transfer.Utility"));
        Assert.Empty(set.OfType("T:Acme.PureNot"));
        Assert.Empty(set.Of("M:Acme.Pure.Get"));
    }

    [Fact]
    public void A_row_that_names_a_member_by_a_star_is_found_like_any_other() => Assert.Single(Set("sink M:*.Send(*) arg0 internet").Of("M:Acme.Mail.Send(System.String)"));

    [Fact]
    public void A_set_gives_back_every_row()
    {
        string[] lines = ["neutral T:A", "neutral T:B.*", "neutral M:A.B", "neutral M:*.C(*)"];

        Assert.Equal(lines.Length, Set(lines).Rows.Count());
        Assert.False(Set(lines).IsEmpty);
        Assert.True(Set().IsEmpty);
    }

    private static ModelSet Set(params string[] lines) => new(lines.Select(l => ModelParser.Parse(l).Row!));
}
