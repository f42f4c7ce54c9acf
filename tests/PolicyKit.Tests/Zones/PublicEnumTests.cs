namespace PolicyKit.Tests.Zones;

public sealed class PublicEnumTests
{
    static readonly Type[] Enums = [.. typeof(IZone).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Fact]
    public void Zero_is_the_strictest_of_every_public_enum()
    {
        Assert.Equal(["AuthenticationFactors", "AuthenticatorAssurance", "Availability", "Confidentiality", "Integrity"], Enums.Select(e => e.Name).Order());
        Assert.All(Enums, e => Assert.Contains(Enum.GetName(e, Enum.ToObject(e, 0)), new[] { "Unclassified", "None" }));
    }
}
