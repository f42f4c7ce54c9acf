using CsCheck;
using Microsoft.Extensions.Time.Testing;
using PolicyKit.ThreeLayer;
using Z = PolicyKit.ThreeLayer.Zones;

namespace PolicyKit.Tests.Zones;

public sealed class ZonedTests
{
    static readonly Classification Personal = new(Confidentiality.Level3B, Integrity.Level2, Availability.Level1);
    static readonly Classification Public = new(Confidentiality.Level1, Integrity.Level1, Availability.Level2);

    readonly FakeTimeProvider _time = new(new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero));

    async Task<T> OpenAsync<T>(Zoned<LgwanZone, T> zoned)
    {
        using var session = await Sessions.OpenAsync<LgwanZone>(_time);
        return zoned.Use(session, value => value);
    }

    [Fact]
    public async Task Select_computes_inside_the_zone_and_keeps_the_classification()
    {
        var length = Zoned.Enter(Z.Lgwan, "花巻市", Personal).Select(text => text.Length);
        Assert.Equal(Personal, length.Classification);
        Assert.Equal(3, await OpenAsync(length));
    }

    [Fact]
    public async Task A_query_over_two_values_joins_their_classifications()
    {
        var sum =
            from a in Zoned.Enter(Z.Lgwan, 2, Personal)
            from b in Zoned.Enter(Z.Lgwan, 3, Public)
            select a + b;
        Assert.Equal(Personal.Join(Public), sum.Classification);
        Assert.Equal(5, await OpenAsync(sum));
    }

    [Fact]
    public async Task SelectAsync_computes_inside_the_zone_and_keeps_the_classification()
    {
        var doubled = await Zoned.Enter(Z.Lgwan, 21, Personal).SelectAsync(async (n, ct) =>
        {
            await Task.Yield();
            return n * 2;
        });
        Assert.Equal(Personal, doubled.Classification);
        Assert.Equal(42, await OpenAsync(doubled));
    }

    [Fact]
    public async Task Comparing_contents_answers_inside_the_zone()
    {
        var value = Zoned.Enter(Z.Lgwan, "a", Personal);
        var same = value.ContentEquals(Zoned.Enter(Z.Lgwan, "a", Public));
        Assert.Equal(Personal.Join(Public), same.Classification);
        Assert.True(await OpenAsync(same));
        Assert.False(await OpenAsync(value.ContentEquals(Zoned.Enter(Z.Lgwan, "b", Public))));
    }

    [Fact]
    public void Equality_is_identity_and_says_nothing_of_contents()
    {
        var one = Zoned.Enter(Z.Lgwan, "a", Personal);
        var other = Zoned.Enter(Z.Lgwan, "a", Personal);
        Assert.False(one.Equals(other));
        Assert.True(one.Equals((object)one));
        Assert.DoesNotContain(typeof(Zoned<LgwanZone, string>).GetInterfaces(), i => i.Name.StartsWith("IEquatable") || i.Name.StartsWith("IComparable"));
    }

    [Fact]
    public void Raise_never_lowers()
    {
        var classification = Gen.Select(Gen.Enum<Confidentiality>(), Gen.Enum<Integrity>(), Gen.Enum<Availability>()).Select((c, i, a) => new Classification(c, i, a));
        Gen.Select(classification, classification).Sample((have, ask) =>
        {
            var raised = Zoned.Enter(Z.Lgwan, 1, have).Raise(ask).Classification;
            return raised == have.Join(ask) && raised.IsAtLeast(have) && raised.IsAtLeast(ask);
        });
    }

    [Fact]
    public void A_value_entered_without_classification_is_unclassified() =>
        Assert.Equal(Confidentiality.Unclassified, Zoned.Enter(Z.Internet, "a", default).Classification.Confidentiality);

    [Fact]
    public async Task FlowTo_follows_the_lattice()
    {
        var moved = Zoned.Enter(default(At<OuterZone>), "a", Personal).FlowTo(default(At<InnerZone>));
        Assert.Equal(Personal, moved.Classification);
        using var session = await Sessions.OpenAsync<InnerZone>(_time);
        Assert.Equal("a", moved.Use(session, value => value));
    }

    [Fact]
    public void FlowTo_that_the_lattice_forbids_throws()
    {
        var e = Assert.Throws<InvalidOperationException>(() => Zoned.Enter(default(At<LiarZone>), "a", Personal).FlowTo(default(At<InnerZone>)));
        Assert.Contains("IFlowsTo<InnerZone>", e.Message);
    }

    [Fact]
    public async Task Use_hands_the_value_to_the_holder_of_a_session()
    {
        using var session = await Sessions.OpenAsync<LgwanZone>(_time);
        var value = Zoned.Enter(Z.Lgwan, "a", Personal);
        Assert.Equal("a!", value.Use(session, text => text + "!"));
        Assert.Equal("a?", await value.UseAsync(session, (text, ct) => new ValueTask<string>(text + "?")));
    }

    [Fact]
    public async Task Use_after_the_session_was_disposed_throws()
    {
        var value = Zoned.Enter(Z.Lgwan, "a", Personal);
        var session = await Sessions.OpenAsync<LgwanZone>(_time);
        session.Dispose();
        session.Dispose();
        Assert.Throws<ObjectDisposedException>(() => value.Use(session, text => text));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await value.UseAsync(session, (text, ct) => new ValueTask<string>(text)));
    }

    [Fact]
    public async Task Use_after_the_authentication_grew_old_throws()
    {
        var value = Zoned.Enter(Z.Lgwan, "a", Personal);
        using var session = await Sessions.OpenAsync<LgwanZone>(_time, new(TimeSpan.FromHours(1), TimeSpan.FromHours(3)));
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal("a", value.Use(session, text => text));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("expired", Assert.Throws<InvalidOperationException>(() => value.Use(session, text => text)).Message);
    }

    [Fact]
    public async Task Use_after_a_time_without_use_throws()
    {
        var value = Zoned.Enter(Z.Lgwan, "a", Personal);
        using var session = await Sessions.OpenAsync<LgwanZone>(_time, new(TimeSpan.FromHours(12), TimeSpan.FromMinutes(30)));
        foreach (var _ in Enumerable.Range(0, 4))
        {
            _time.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal("a", value.Use(session, text => text));
        }

        _time.Advance(TimeSpan.FromMinutes(31));
        Assert.Contains("not used", Assert.Throws<InvalidOperationException>(() => value.Use(session, text => text)).Message);
        Assert.Throws<InvalidOperationException>(() => value.Use(session, text => text));
    }
}
