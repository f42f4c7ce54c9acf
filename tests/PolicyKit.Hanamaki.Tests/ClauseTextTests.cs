using System.Security.Cryptography;

namespace PolicyKit.Hanamaki.Tests;

public sealed class ClauseTextTests
{
    private static readonly PolicyText Text = PolicyText.Read();

    [Fact]
    public void Every_numbered_item_of_the_text_is_in_the_catalogue_once()
    {
        var catalogue = Catalogue.Clauses.Where(c => !Catalogue.IsPartOfClause(c)).Select(c => c.Id);

        Assert.Equal(Text.Items.Select(i => i.Id).Order(StringComparer.Ordinal), catalogue.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_text_has_the_items_that_a_reader_counts()
    {
        Assert.Equal(51, Text.Items.Count);
        Assert.Equal(14, Text.Items.Count(i => i.Id.StartsWith("2(", StringComparison.Ordinal)));
        Assert.Equal(9, Text.Items.Count(i => i.Id.StartsWith("6(", StringComparison.Ordinal) && i.Id.EndsWith(')')));
        Assert.Equal(["4(2)①", "4(2)②", "4(2)③", "6(3)①", "6(3)②", "6(3)③"], Text.Items.Select(i => i.Id).Where(id => id[^1] >= '①'));
        Assert.Equal(["suppl-1", "suppl-2", "suppl-3", "suppl-4"], Text.Items.Select(i => i.Id).TakeLast(4));
    }

    [Fact]
    public void Every_clause_says_what_the_text_says()
    {
        Assert.All(Text.Items, item => Assert.Equal(item.Text, PolicyText.WithoutSpace(Catalogue.Clause(item.Id).Ja!)));
    }

    [Fact]
    public void A_part_of_a_clause_quotes_its_clause()
    {
        var parts = Catalogue.Clauses.Where(Catalogue.IsPartOfClause).ToList();

        Assert.NotEmpty(parts);
        Assert.All(parts, part =>
        {
            Assert.Equal(part.Id[..part.Id.IndexOf('-')], part.Parent);
            Assert.Contains(PolicyText.WithoutSpace(part.Ja!), PolicyText.WithoutSpace(Catalogue.Clause(part.Parent!).Ja!), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_document_digest_is_that_of_the_published_text()
    {
        string[] copies = PolicyText.SharedPath is { } shared ? [PolicyText.BundledPath, shared] : [PolicyText.BundledPath];

        Assert.All(copies, path =>
            Assert.Equal(Catalogue.Policy.DocumentSha256, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))));
    }
}
