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
    [InlineData("M:A.B.C(*", "M:A.B.C(System.String)", true)]
    [InlineData("M:A.B.C(*)", "M:A.B", false)]
    [InlineData("M:A*B.C", "M:AxxB.C", true)]
    [InlineData("M:A*B.C", "M:AxxB.C(System.String)", false)]
    [InlineData("M:A.*.C", "M:A.C.C.D", false)]
    [InlineData("M:A.*C", "M:A.CxC", true)]
    [InlineData("M:*B*C(*)", "M:A.B.B.C(System.String)", true)]
    [InlineData("M:A.*.C()", "M:A.B.C", true)]
    [InlineData("M:A.B.C**", "M:A.B.C", true)]
    [InlineData("M:A.B.C(*,System.Int32)", "M:A.B.C(System.String,System.Int32)", true)]
    [InlineData("M:A.B.C(*,System.Int32)", "M:A.B.C(System.Int32)", false)]
    [InlineData("M:A.B.op_Implicit(*)~System.String", "M:A.B.op_Implicit(A.B)~System.String", true)]
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

    [Fact]
    public void Members_that_share_a_name_are_told_apart_by_their_parameters_and_type_parameters()
    {
        var set = Set("neutral M:A.B.C(System.String)", "kill M:A.B.C``1(``0) this", "flow M:A.B.C arg0 -> return", "flow M:A.B.C(*) arg1 -> return");

        Assert.Equal([ModelVerb.Neutral, ModelVerb.Flow], set.Of("M:A.B.C(System.String)").Select(static r => r.Verb));
        Assert.Equal([ModelVerb.Kill, ModelVerb.Flow], set.Of("M:A.B.C``1(``0)").Select(static r => r.Verb));
        Assert.Equal([ModelVerb.Flow, ModelVerb.Flow], set.Of("M:A.B.C").Select(static r => r.Verb));
    }

    [Fact]
    public void Rows_of_a_name_stand_before_those_of_a_star()
    {
        Assert.Equal([ModelVerb.Kill, ModelVerb.Neutral], Set("neutral M:*.C(*)", "kill M:A.B.C(*) this").Of("M:A.B.C(System.Int32)").Select(static r => r.Verb));
        Assert.Equal([ModelVerb.Flow, ModelVerb.Neutral], Set("neutral T:A.*", "flow T:A.B this -> return").OfType("T:A.B").Select(static r => r.Verb));
        Assert.Equal(2, Set("neutral T:A.*", "flow T:*.B this -> return").OfType("T:A.B").Length);
        Assert.Equal(2, Set("neutral T:A.B", "flow T:A.B this -> return").OfType("T:A.B").Length);
        Assert.Equal(2, Set("neutral M:*.C", "flow M:A.* this -> return").Of("M:A.C").Length);
    }

    [Fact]
    public void Rows_of_one_verb_are_found_by_it()
    {
        var set = Set("neutral T:A", "flow M:A.B this -> return", "neutral M:A.C");

        Assert.Equal(["T:A", "M:A.C"], set.RowsOf(ModelVerb.Neutral).Select(static r => r.Member));
        Assert.Empty(set.RowsOf(ModelVerb.Kill));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# neutral T:A")]
    [InlineData("neutral")]
    [InlineData("taint T:A")]
    [InlineData("neutral T")]
    [InlineData("neutral T:")]
    public void What_has_no_verb_and_no_member_is_no_line(string text) => Assert.Null(Analysis.Catalog.ModelLine.Of(text));

    [Fact]
    public void A_line_is_parsed_when_it_is_met_and_one_that_is_wrong_is_no_row()
    {
        string[] lines = ["neutral T:A.B?", "flow T:A.C this", "flow T:A.* that -> return", "sink M:A.B.C(*) arg0", "sink M:*.C(*) nowhere -", "kill M:A.B.C(*) this"];
        var set = ModelSet.OfLines(lines.Select(static l => Analysis.Catalog.ModelLine.Of(l)!));

        Assert.Equal(6, set.Count);
        Assert.Equal("T:A.B", Assert.Single(set.OfType("T:A.B")).Member);
        Assert.Empty(set.OfType("T:A.C"));
        Assert.Equal([ModelVerb.Kill], set.Of("M:A.B.C(System.String)").Select(static r => r.Verb));
        Assert.Equal(2, set.Rows.Count());
        Assert.Empty(set.RowsOf(ModelVerb.Sink));
        Assert.Single(set.RowsOf(ModelVerb.Kill));
    }

    private static ModelSet Set(params string[] lines) => new(lines.Select(l => ModelParser.Parse(l).Row!));
}
