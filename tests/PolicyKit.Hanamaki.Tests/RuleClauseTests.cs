namespace PolicyKit.Hanamaki.Tests;

public sealed class RuleClauseTests
{
    /// <summary>The rules that read source code, and the clause that each cites under this policy.</summary>
    private static readonly Dictionary<string, string> SourceRules = new()
    {
        ["PK1000"] = "6(3)", ["PK1001"] = "6(3)①", ["PK1002"] = "6(3)①", ["PK1003"] = "6(3)①", ["PK1004"] = "6(3)②", ["PK1005"] = "6(3)②",
        ["PK1006"] = "6(3)①", ["PK1007"] = "6(3)①", ["PK1008"] = "6(8)", ["PK1009"] = "6(3)①", ["PK1010"] = "6(9)",
        ["PK2001"] = "6(2)", ["PK2002"] = "6(2)", ["PK2003"] = "6(2)", ["PK2004"] = "6(2)", ["PK2005"] = "6(2)", ["PK2006"] = "6(3)②",
        ["PK2007"] = "6(3)②", ["PK2008"] = "6(6)", ["PK2009"] = "6(6)",
        ["PK3001"] = "6(3)", ["PK3002"] = "6(3)②", ["PK3003"] = "6(3)②", ["PK3004"] = "6(3)①", ["PK3005"] = "6(3)②", ["PK3006"] = "6(3)②",
        ["PK4001"] = "6(3)①", ["PK4002"] = "6(6)", ["PK4003"] = "6(6)", ["PK4004"] = "6(6)", ["PK4005"] = "6(6)",
        ["PK9001"] = "6(9)", ["PK9002"] = "6(6)",
    };

    /// <summary>Clauses whose text a source check could serve and that no rule serves yet.</summary>
    private static readonly string[] AwaitingASourceRule = ["2(7)", "3(5)"];

    [Fact]
    public void Every_rule_that_reads_source_cites_its_clause()
    {
        Assert.All(SourceRules, rule => Assert.Equal(rule.Value, Assert.Single(Catalogue.Rules, r => r.Rule == rule.Key).Clause));
    }

    [Fact]
    public void A_rule_cites_one_clause()
    {
        Assert.Equal(Catalogue.Rules.Count, Catalogue.Rules.Select(r => r.Rule).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_rule_cites_a_clause_that_exists_and_that_names_the_rule()
    {
        Assert.All(Catalogue.Rules, rule => Assert.Contains(rule.Rule, Catalogue.Checks(Catalogue.Clause(rule.Clause)).Values.SelectMany(r => r)));
    }

    [Fact]
    public void A_rule_that_a_clause_names_cites_a_clause()
    {
        var named = Catalogue.Clauses.SelectMany(c => Catalogue.Checks(c).Values).SelectMany(r => r).Distinct(StringComparer.Ordinal);

        Assert.All(named, rule => Assert.Contains(Catalogue.Rules, r => r.Rule == rule));
    }

    [Fact]
    public void No_rule_cites_a_definition()
    {
        Assert.All(Catalogue.Rules, rule => Assert.False(Catalogue.IsDefinition(Catalogue.Clause(rule.Clause)), rule.Rule));
    }

    [Fact]
    public void A_clause_that_source_can_break_has_a_rule_or_is_listed_as_awaiting_one()
    {
        var without = Catalogue.Clauses.Where(c => Catalogue.Checks(c).TryGetValue("source", out var rules) && rules.Count == 0).Select(c => c.Id);

        Assert.Equal(AwaitingASourceRule, without.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("PK1001")]
    [InlineData("PK2004")]
    [InlineData("PK3004")]
    [InlineData("PK4003")]
    [InlineData("PK7101")]
    [InlineData("PK9001")]
    [InlineData("PK9002")]
    public void A_rule_that_guards_the_check_or_the_number_itself_is_never_waived(string rule)
    {
        Assert.False(Assert.Single(Catalogue.Rules, r => r.Rule == rule).Waivable);
    }

    [Theory]
    [InlineData("PK1002")]
    [InlineData("PK6220")]
    public void An_ordinary_rule_may_be_waived_for_a_time(string rule)
    {
        Assert.True(Assert.Single(Catalogue.Rules, r => r.Rule == rule).Waivable);
    }
}
