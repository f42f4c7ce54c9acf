using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests.Rules;

namespace PolicyKit.Tool.Tests.Manifests;

/// <summary>The texts: both languages have the same keys and holes; every rule of the manifest has a title; no rule is decided twice.</summary>
public sealed partial class TextsTests
{
    [Fact]
    public void Both_languages_have_the_same_keys_and_the_same_holes()
    {
        var english = Read("");
        var japanese = Read("ja");

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), japanese.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal(Holes(text.Value), Holes(japanese[text.Key])));
    }

    [Fact]
    public void Every_rule_of_the_manifest_has_a_title_and_is_decided_once()
    {
        var rules = AllManifestRules.Decided.ToList();

        Assert.Equal(rules.Distinct(), rules);
        Assert.All(rules, rule => Assert.NotEmpty(Texts.In(Language.Ja, rule + "_Title")));
    }

    private static Dictionary<string, string> Read(string culture) =>
        Texts.Manager.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();
}
