using CsCheck;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Tests.Summaries;

public sealed class MemberTableTests
{
    private static readonly string[] Keys = ["", "*", "A", "B", "Name", "Number", "[]", "[k]", "key", "z"];

    [Fact]
    public void Members_stand_in_the_order_of_their_keys_each_once_and_the_last_word_counts() =>
        Gen.Select(Gen.Int[0, Keys.Length - 1], Gen.Bool).Array[0, 20].Sample(writes =>
        {
            var table = new MemberTable();
            var known = new SortedDictionary<string, bool>(StringComparer.Ordinal);
            foreach (var (key, isUnzoned) in writes)
            {
                table.Set(MemberInfo.Pseudo(Keys[key]) with { IsUnzoned = isUnzoned });
                known[Keys[key]] = isUnzoned;
            }
            Assert.Equal(known.Count, table.Count);
            Assert.Equal(known.Select(static k => (k.Key, k.Value)), table.All.ToArray().Select(static m => (m.Key, m.IsUnzoned)));
            Assert.All(Keys, key =>
            {
                Assert.Equal(known.ContainsKey(key), table.Contains(new string(key.AsSpan())));
                Assert.Equal(known.ContainsKey(key), table.TryGetValue(key, out var member));
                Assert.Equal(known.TryGetValue(key, out var isUnzoned) ? (key, isUnzoned) : default, member is null ? default : (member.Key, member.IsUnzoned));
            });
        });

    [Fact]
    public void A_walk_sees_the_members_that_were_there_when_it_began()
    {
        var table = new MemberTable();
        table.Set(MemberInfo.Pseudo("A"));
        table.Set(MemberInfo.Pseudo("C"));
        var walk = table.All;
        table.Set(MemberInfo.Pseudo("B"));
        table.Set(MemberInfo.Pseudo("A") with { IsUnzoned = true });

        Assert.Equal([("A", false), ("C", false)], walk.ToArray().Select(static m => (m.Key, m.IsUnzoned)));
        Assert.Equal([("A", true), ("B", false), ("C", false)], table.All.ToArray().Select(static m => (m.Key, m.IsUnzoned)));
    }

    [Fact]
    public void To_say_again_what_is_known_changes_nothing()
    {
        var table = new MemberTable();
        table.Set(MemberInfo.Pseudo("A"));
        var before = table.All;
        table.Set(MemberInfo.Pseudo("A"));

        Assert.True(before == table.All);
    }

    [Theory]
    [InlineData("[]", true, false)]
    [InlineData("[k]", true, true)]
    [InlineData("[1]", true, true)]
    [InlineData("[", false, false)]
    [InlineData("A", false, false)]
    [InlineData("key", false, false)]
    [InlineData("*", false, false)]
    public void An_element_is_known_by_its_bracket(string key, bool isElement, bool isConstant)
    {
        Assert.Equal((isElement, isConstant, -1), (MemberInfo.Pseudo(key).IsElement, MemberInfo.Pseudo(key).IsConstantElement, MemberInfo.Pseudo(key).KeyParameter));
        Assert.Equal((null, null, null, false), (MemberInfo.Pseudo(key).Type, MemberInfo.Pseudo(key).Owner, MemberInfo.Pseudo(key).Declared, MemberInfo.Pseudo(key).IsUnzoned));
    }

    [Fact]
    public void An_element_under_a_key_that_a_parameter_brings_knows_which()
    {
        Assert.All(Enumerable.Range(0, 12), static i => Assert.Equal(i, MemberInfo.KeyedBy(i, null).KeyParameter));
        Assert.True(MemberInfo.KeyedBy(1, null).IsConstantElement);
        Assert.Equal(-1, MemberInfo.Pseudo("[12]").KeyParameter);
        Assert.Equal(-1, MemberInfo.Pseudo("a\u00011]").KeyParameter);
    }
}
