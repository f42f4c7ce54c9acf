using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using PolicyKit.ThreeLayer;
using Z = PolicyKit.ThreeLayer.Zones;

namespace PolicyKit.Tests.Zones;

public sealed class ZonedRedactionTests
{
    const string Secret = "ひみつ1234";

    static readonly Zoned<MyNumberZone, string> Value =
        Zoned.Enter(Z.MyNumber, Secret, new(Confidentiality.Level3B, Integrity.Level2, Availability.Level2));

    sealed record Person(string Id, Zoned<MyNumberZone, string> Name);

    [Fact]
    public void Text_shows_the_label_only()
    {
        Assert.Equal("[mynumber:3B]", Value.ToString());
        Assert.Equal("x [mynumber:3B] y", $"x {Value} y");
        Assert.Equal("[mynumber:3B]", string.Format("{0,1:N}", Value));
        Assert.Equal("[mynumber:3B]", string.Concat(Value, ""));
        Assert.Equal("Person { Id = 1, Name = [mynumber:3B] }", new Person("1", Value).ToString());
    }

    [Theory]
    [InlineData(Confidentiality.Unclassified, "[internet:unclassified]")]
    [InlineData(Confidentiality.Level3A, "[internet:3A]")]
    [InlineData(Confidentiality.Level3C, "[internet:3C]")]
    [InlineData(Confidentiality.Level2, "[internet:2]")]
    [InlineData(Confidentiality.Level1, "[internet:1]")]
    public void Text_tells_the_confidentiality(Confidentiality level, string text) =>
        Assert.Equal(text, Zoned.Enter(Z.Internet, Secret, new(level, default, default)).ToString());

    [Fact]
    public void A_zone_without_attribute_still_has_a_text() =>
        Assert.Equal("[NotDeclaredZone:unclassified]", Zoned.Enter(default(At<NotDeclaredZone>), Secret, default).ToString());

    [Fact]
    public void The_debugger_sees_the_label_only()
    {
        var type = typeof(Zoned<MyNumberZone, string>);
        Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        var proxy = Type.GetType(type.GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName)!;
        var view = Activator.CreateInstance(proxy, Value)!;
        Assert.Equal(["[mynumber:3B]"], proxy.GetProperties().Select(p => p.GetValue(view)));
        Assert.All(
            type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(f => f.FieldType == typeof(string)),
            field => Assert.Equal(DebuggerBrowsableState.Never, field.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State));
    }

    public static TheoryData<object> Holders => [Value, new Person("1", Value), new[] { Value }, new Dictionary<string, object> { ["v"] = Value }, new Dictionary<Zoned<MyNumberZone, string>, int> { [Value] = 1 }, (Value, 1).ToTuple()];

    [Theory]
    [MemberData(nameof(Holders), DisableDiscoveryEnumeration = true)]
    public void Json_is_refused_wherever_the_value_is_held(object holder)
    {
        var e = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(holder, holder.GetType()));
        Assert.DoesNotContain(Secret, e.ToString());
    }

    [Fact]
    public void Json_is_refused_with_a_text_that_says_what_to_do()
    {
        Assert.Contains("not written as JSON", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Value)).Message);
        var options = new JsonSerializerOptions { Converters = { new ZonedJsonConverter() } };
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Value, options));
        Assert.Equal("1", JsonSerializer.Serialize<object>(1, options));
    }

    [Fact]
    public void Json_is_not_read_into_a_zone()
    {
        var e = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Zoned<MyNumberZone, string>>("\"a\""));
        Assert.Contains("Zoned.Enter", e.Message);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Person>("""{"Id":"1","Name":{}}"""));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Dictionary<Zoned<MyNumberZone, string>, int>>("""{"a":1}"""));
    }

    [Fact]
    public async Task A_sanitised_value_is_as_guarded()
    {
        var clean = await new TagStripper<InternetZone>(TimeProvider.System).SanitizeAsync(Zoned.Enter(Z.Internet, Secret, Office.Level2));
        Assert.Equal("[internet:2 TextOnly]", clean.ToString());
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(clean));
    }

    [Fact]
    public void There_is_no_conversion_to_anything()
    {
        Assert.False(TypeDescriptor.GetConverter(Value).CanConvertTo(typeof(byte[])));
        Assert.False(TypeDescriptor.GetConverter(Value).CanConvertFrom(typeof(string)));
        Assert.IsNotAssignableFrom<IConvertible>(Value);
        Assert.IsNotAssignableFrom<IFormattable>(Value);
        Assert.IsNotAssignableFrom<IEnumerable>(Value);
        Assert.DoesNotContain(typeof(Zoned<,>).GetMethods(), m => m.Name is "op_Implicit" or "op_Explicit" or "op_Equality");
        Assert.Empty(typeof(Zoned<,>).GetConstructors());
    }

    static void AssertSilent(Exception e)
    {
        Assert.Equal("A computation on mynumber-zone data failed.", e.Message);
        Assert.Equal("mynumber", Assert.IsType<ZonedComputationException>(e).Zone);
        Assert.Null(e.InnerException);
        Assert.Empty(e.Data);
        Assert.DoesNotContain(Secret, e.ToString());
    }

    [Fact]
    public async Task An_exception_in_a_computation_says_nothing_of_the_value()
    {
        using var session = await Sessions.OpenAsync<MyNumberZone>(new FakeTimeProvider(DateTimeOffset.UtcNow));
        AssertSilent(Assert.ThrowsAny<Exception>(() => Value.Select<int>(v => throw new FormatException(v))));
        AssertSilent(Assert.ThrowsAny<Exception>(() => Value.SelectMany<int, int>(v => throw new FormatException(v), (v, n) => n)));
        AssertSilent(Assert.ThrowsAny<Exception>(() => Value.SelectMany<string, int>(v => Value, (v, w) => throw new FormatException(v + w))));
        AssertSilent(Assert.ThrowsAny<Exception>(() => Value.SelectMany<string, int>(v => null!, (v, w) => 1)));
        AssertSilent(await Assert.ThrowsAnyAsync<Exception>(async () => await Value.SelectAsync<int>((v, ct) => throw new FormatException(v))));
        AssertSilent(await Assert.ThrowsAnyAsync<Exception>(async () => await Value.SelectAsync<int>(async (v, ct) =>
        {
            await Task.Yield();
            throw new FormatException(v);
        })));
        AssertSilent(Assert.ThrowsAny<Exception>(() => Value.Use<int>(session, v => throw new FormatException(v))));
        AssertSilent(await Assert.ThrowsAnyAsync<Exception>(async () => await Value.UseAsync<int>(session, (v, ct) => throw new FormatException(v))));
        AssertSilent(Assert.ThrowsAny<Exception>(() => Zoned.Enter(Z.MyNumber, new Quoting(), default).ContentEquals(Zoned.Enter(Z.MyNumber, new Quoting(), default))));
    }

    sealed class Quoting
    {
        public override bool Equals(object? obj) => throw new FormatException(Secret);

        public override int GetHashCode() => 0;
    }

    [Fact]
    public async Task A_cancellation_of_the_callers_passes_without_text()
    {
        using var session = await Sessions.OpenAsync<MyNumberZone>(new FakeTimeProvider(DateTimeOffset.UtcNow));
        using var source = new CancellationTokenSource();
        ValueTask<int> Cancelled(string value, CancellationToken ct)
        {
            source.Cancel();
            throw new OperationCanceledException(value, new FormatException(value), ct);
        }

        var e = await Assert.ThrowsAsync<OperationCanceledException>(async () => await Value.SelectAsync(Cancelled, source.Token));
        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Null(e.InnerException);
        Assert.DoesNotContain(Secret, e.ToString());
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await Value.UseAsync(session, Cancelled, source.Token));
    }

    [Fact]
    public async Task A_cancellation_that_is_not_the_callers_is_a_failed_computation() =>
        AssertSilent(await Assert.ThrowsAnyAsync<Exception>(async () => await Value.SelectAsync<int>((v, ct) => throw new OperationCanceledException(v))));
}
