namespace PolicyKit;

/// <summary>
/// Data reached by a literal key has the zone: <c>row["個人番号"]</c>, <c>reader["KOJIN_BANGO"]</c>,
/// <c>dictionary["myNumber"]</c>, JSON properties, dynamic members.
/// </summary>
/// <param name="key">The key, as it is written in code.</param>
/// <param name="zone">A type that implements <see cref="IZone"/>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class KeyZoneAttribute(string key, Type zone) : Attribute
{
    /// <summary>The key, as it is written in code.</summary>
    public string Key => key;

    /// <summary>The zone to which data under the key belongs.</summary>
    public Type Zone => zone;
}
