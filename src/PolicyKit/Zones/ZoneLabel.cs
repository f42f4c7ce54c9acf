using System.Diagnostics;

namespace PolicyKit;

/// <summary>
/// What a value may reveal or be tainted by: an element of the lattice of zones. A join is towards more secret and less
/// trusted.
/// </summary>
/// <remarks>
/// The default value is <see cref="Top"/>: forgotten initialisation fails closed. An isolated zone is comparable only to
/// itself, to <see cref="Top"/> and to <see cref="Bottom"/>, whatever its numbers. Immutable and thread-safe; equal labels
/// are the same element. There is no total order.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ZoneLabel : IEquatable<ZoneLabel>
{
    // Both numbers are stored so that 0 is their top, and the enclave so that null is its top: default is Top.
    private readonly int _secrecyFromTop;
    private readonly int _trustFromTop;
    private readonly Type? _enclave;

    // INVARIANT: the enclave is a flat lattice: Nowhere below, any (null) above, and between them, mutually incomparable,
    // Open (every zone that is not isolated) and each isolated zone. A product of lattices is a lattice.
    private static readonly Type Open = typeof(IZone);
    private static readonly Type Nowhere = typeof(void);

    private ZoneLabel(int secrecy, int trust, Type? enclave)
    {
        _secrecyFromTop = secrecy ^ int.MaxValue;
        _trustFromTop = trust ^ int.MinValue;
        _enclave = enclave;
    }

    /// <summary>The strictest label: what carries it may have come from anywhere, and flows nowhere but to itself.</summary>
    public static ZoneLabel Top => default;

    /// <summary>The label of a constant: it reveals nothing, is fully trusted and flows everywhere.</summary>
    public static ZoneLabel Bottom { get; } = new(int.MinValue, int.MaxValue, Nowhere);

    /// <summary>How much may be revealed: higher is more secret. <see cref="int.MaxValue"/> at <see cref="Top"/>.</summary>
    public int Secrecy => _secrecyFromTop ^ int.MaxValue;

    /// <summary>How far it is believed: higher is more trusted. <see cref="int.MinValue"/> at <see cref="Top"/>.</summary>
    public int Trust => _trustFromTop ^ int.MinValue;

    /// <summary>The label of data that belongs to the zone.</summary>
    /// <typeparam name="TZone">The zone.</typeparam>
    /// <exception cref="InvalidOperationException">The type has no <see cref="ZoneAttribute"/>.</exception>
    public static ZoneLabel Of<TZone>() where TZone : IZone =>
        ZoneFacts<TZone>.Value.Attribute is null
            ? throw new InvalidOperationException(ZoneFacts.NotAZone(typeof(TZone)))
            : ZoneFacts<TZone>.Value.Label;

    internal static ZoneLabel Of(Type zone, ZoneAttribute facts) =>
        new(facts.Secrecy, facts.Trust, facts.Isolated ? zone : Open);

    /// <summary>Whether what carries this label may go unaided to where <paramref name="other"/> is the label.</summary>
    /// <param name="other">The label of the destination.</param>
    public bool FlowsTo(ZoneLabel other) =>
        Secrecy <= other.Secrecy && Trust >= other.Trust
        && (other._enclave is null || _enclave == Nowhere || _enclave == other._enclave);

    /// <summary>The least label to which both flow: of data made from both.</summary>
    /// <param name="other">The other label.</param>
    public ZoneLabel Join(ZoneLabel other) => new(
        Math.Max(Secrecy, other.Secrecy),
        Math.Min(Trust, other.Trust),
        _enclave == other._enclave ? _enclave : _enclave == Nowhere ? other._enclave : other._enclave == Nowhere ? _enclave : null);

    /// <summary>The greatest label that flows to both: of data that may go to both.</summary>
    /// <param name="other">The other label.</param>
    public ZoneLabel Meet(ZoneLabel other) => new(
        Math.Min(Secrecy, other.Secrecy),
        Math.Max(Trust, other.Trust),
        _enclave == other._enclave ? _enclave : _enclave is null ? other._enclave : other._enclave is null ? _enclave : Nowhere);

    /// <summary>Whether both are the same element of the lattice.</summary>
    /// <param name="other">The other label.</param>
    public bool Equals(ZoneLabel other) =>
        _secrecyFromTop == other._secrecyFromTop && _trustFromTop == other._trustFromTop && _enclave == other._enclave;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ZoneLabel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((_secrecyFromTop * 397) ^ _trustFromTop) * 397 ^ (_enclave?.GetHashCode() ?? 0);

    /// <summary>The two numbers, and the isolated zone if there is one. For people: the form may change.</summary>
    public override string ToString() =>
        Equals(Top) ? "top"
        : Equals(Bottom) ? "bottom"
        : $"secrecy {Secrecy}, trust {Trust}{(_enclave is null ? ", mixed" : _enclave == Open || _enclave == Nowhere ? "" : $", only {_enclave.Name}")}";

    /// <summary>Whether both are the same element of the lattice.</summary>
    /// <param name="left">One label.</param>
    /// <param name="right">The other label.</param>
    public static bool operator ==(ZoneLabel left, ZoneLabel right) => left.Equals(right);

    /// <summary>Whether they are different elements of the lattice.</summary>
    /// <param name="left">One label.</param>
    /// <param name="right">The other label.</param>
    public static bool operator !=(ZoneLabel left, ZoneLabel right) => !left.Equals(right);
}
