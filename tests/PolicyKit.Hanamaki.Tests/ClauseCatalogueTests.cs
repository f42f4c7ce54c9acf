using System.Text.RegularExpressions;

namespace PolicyKit.Hanamaki.Tests;

public sealed class ClauseCatalogueTests
{
    private static readonly string[] Bound = ["municipality", "staff", "vendor"];
    private static readonly string[] Kinds = ["source", "run-time", "manifest", "attestation", "definition", "roll-up"];

    [Fact]
    public void Ids_are_unique()
    {
        Assert.Equal(Catalogue.Clauses.Count, Catalogue.Clauses.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_clause_below_another_names_it_as_its_parent()
    {
        Assert.All(Catalogue.Clauses, clause =>
        {
            var above = Regex.Match(clause.Id, @"^(?!suppl)(.+?)(?:-\d+|\(\d+\)|[①-⑳])$") is { Success: true } m ? m.Groups[1].Value : null;
            Assert.Equal(above, clause.Parent);
            Assert.True(above is null || Catalogue.Clauses.Any(c => c.Id == above), clause.Id);
        });
    }

    [Fact]
    public void Every_clause_has_a_gloss_in_English()
    {
        Assert.All(Catalogue.Clauses, clause =>
        {
            Assert.False(string.IsNullOrWhiteSpace(clause.En), clause.Id);
            Assert.DoesNotMatch(@"[\u3040-\u30ff\u4e00-\u9fff]", clause.En!);
        });
    }

    [Fact]
    public void Every_clause_but_a_bare_heading_says_whom_it_binds()
    {
        Assert.Equal(["2", "4"], Catalogue.Clauses.Where(c => c.Binds is null).Select(c => c.Id).Order(StringComparer.Ordinal));
        Assert.All(Catalogue.Clauses.Where(c => c.Binds is not null), clause =>
            Assert.All(clause.Binds!.Split(", "), who => Assert.Contains(who, Bound)));
    }

    [Fact]
    public void Every_clause_says_how_it_is_checked()
    {
        Assert.All(Catalogue.Clauses, clause =>
        {
            Assert.NotNull(clause.Checks);
            Assert.All(Catalogue.Checks(clause), check =>
            {
                Assert.Contains(check.Key, Kinds);
                Assert.All(check.Value, rule => Assert.Matches("^PK[1-9][0-9]{3}$", rule));
            });
        });
    }

    [Fact]
    public void Exactly_the_items_of_2_are_definitions()
    {
        Assert.All(Catalogue.Clauses, clause => Assert.Equal(Regex.IsMatch(clause.Id, @"^2(\(|$)"), Catalogue.IsDefinition(clause)));
    }

    [Fact]
    public void A_clause_that_is_the_sum_of_its_parts_has_parts()
    {
        Assert.All(Catalogue.Clauses.Where(c => Catalogue.Checks(c).ContainsKey("roll-up")), clause =>
            Assert.Contains(Catalogue.Clauses, part => part.Parent == clause.Id));
    }
}
