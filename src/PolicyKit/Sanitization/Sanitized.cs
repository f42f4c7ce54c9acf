using System.Diagnostics;
using System.Text.Json.Serialization;

namespace PolicyKit;

/// <summary>
/// A value that was sanitised, still in its zone, with the evidence. Only a <see cref="Sanitizer{TZone,TMethod,TIn,TOut}"/>
/// makes one; it is taken across by <see cref="Zoned"/>.
/// </summary>
/// <remarks>As guarded as <see cref="Zoned{TZone,T}"/>: identity equality, text and debugger show the label only, no JSON.
/// Immutable, and thread-safe if <typeparamref name="T"/> is.</remarks>
/// <typeparam name="TZone">The zone.</typeparam>
/// <typeparam name="TMethod">How it was sanitised.</typeparam>
/// <typeparam name="T">The type of the value.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(ZonedDebugView))]
[JsonConverter(typeof(ZonedJsonConverter))]
public sealed class Sanitized<TZone, TMethod, T> where TZone : IZone where TMethod : ISanitization
{
    internal Sanitized(Zoned<TZone, T> value, SanitizationEvidence evidence)
    {
        Value = value;
        Evidence = evidence;
    }

    /// <summary>What sanitised the value, and when.</summary>
    public SanitizationEvidence Evidence { get; }

    /// <summary>How important the value is: as important as what it was made from.</summary>
    public Classification Classification => Value.Classification;

    internal Zoned<TZone, T> Value { get; }

    /// <summary>The zone's id, the confidentiality and the method, never the value: <c>[internet:2 TextOnly]</c>.</summary>
    public override string ToString() =>
        $"[{ZoneFacts<TZone>.Value.Id}:{Classification.Confidentiality.ShortName()} {typeof(TMethod).Name}]";
}
