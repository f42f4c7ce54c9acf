using System.Diagnostics;
using System.Text.Json.Serialization;

namespace PolicyKit;

/// <summary>
/// A value that carries its zone in its type, and its classification. The value is worked on by functions given to it and
/// comes out only through a session of its zone (<see cref="Use{R}"/>) or a route (<see cref="Zoned"/>).
/// </summary>
/// <remarks>
/// Equality is identity: comparing two of them says nothing of their contents. Text, interpolation, the debugger and
/// exceptions show the label only; System.Text.Json is refused. Immutable, and thread-safe if
/// <typeparamref name="T"/> is. What code with reflection, a memory dump or the clock can see is not protected.
/// </remarks>
/// <typeparam name="TZone">The zone.</typeparam>
/// <typeparam name="T">The type of the value.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(ZonedDebugView))]
[JsonConverter(typeof(ZonedJsonConverter))]
public sealed class Zoned<TZone, T> where TZone : IZone
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly T _value;

    internal Zoned(T value, Classification classification)
    {
        _value = value;
        Classification = classification;
    }

    /// <summary>How important the value is. Safe to show.</summary>
    public Classification Classification { get; }

    /// <summary>Computes something from the value; the result stays in the zone with the same classification.</summary>
    /// <typeparam name="R">The type of the result.</typeparam>
    /// <param name="selector">A pure function.</param>
    /// <exception cref="ZonedComputationException">The function threw.</exception>
    public Zoned<TZone, R> Select<R>([PureFunction] Func<T, R> selector)
    {
        if (selector is null)
        {
            throw new ArgumentNullException(nameof(selector));
        }

        R result;
        try
        {
            result = selector(_value);
        }
        catch (Exception)
        {
            throw Failed();
        }

        return new(result, Classification);
    }

    /// <summary>Computes something from two values of the zone; the result has the join of their classifications. This is
    /// what <c>from a in x from b in y select …</c> calls.</summary>
    /// <typeparam name="U">The type of the second value.</typeparam>
    /// <typeparam name="R">The type of the result.</typeparam>
    /// <param name="bind">A pure function to the second value.</param>
    /// <param name="project">A pure function of both.</param>
    /// <exception cref="ZonedComputationException">A function threw, or <paramref name="bind"/> returned null.</exception>
    public Zoned<TZone, R> SelectMany<U, R>([PureFunction] Func<T, Zoned<TZone, U>> bind, [PureFunction] Func<T, U, R> project)
    {
        if (bind is null)
        {
            throw new ArgumentNullException(nameof(bind));
        }

        if (project is null)
        {
            throw new ArgumentNullException(nameof(project));
        }

        Zoned<TZone, U> second;
        R result;
        try
        {
            second = bind(_value);
            result = project(_value, second._value);
        }
        catch (Exception)
        {
            throw Failed();
        }

        return new(result, Classification.Join(second.Classification));
    }

    /// <summary>Computes something that takes time; the result stays in the zone with the same classification.</summary>
    /// <typeparam name="R">The type of the result.</typeparam>
    /// <param name="selector">A pure function; it is given <paramref name="ct"/>.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="ZonedComputationException">The function threw.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public async ValueTask<Zoned<TZone, R>> SelectAsync<R>([PureFunction] Func<T, CancellationToken, ValueTask<R>> selector, CancellationToken ct = default) =>
        new(await RunAsync(selector ?? throw new ArgumentNullException(nameof(selector)), ct).ConfigureAwait(false), Classification);

    /// <summary>Compares contents by <see cref="EqualityComparer{T}.Default"/>; the answer stays in the zone, with the join
    /// of the classifications.</summary>
    /// <param name="other">The other value.</param>
    /// <exception cref="ZonedComputationException">The comparison threw.</exception>
    public Zoned<TZone, bool> ContentEquals(Zoned<TZone, T> other)
    {
        if (other is null)
        {
            throw new ArgumentNullException(nameof(other));
        }

        bool same;
        try
        {
            same = EqualityComparer<T>.Default.Equals(_value, other._value);
        }
        catch (Exception)
        {
            throw Failed();
        }

        return new(same, Classification.Join(other.Classification));
    }

    /// <summary>The same value, classified at least so strictly. Never lowers.</summary>
    /// <param name="atLeast">Joined with the present classification.</param>
    public Zoned<TZone, T> Raise(Classification atLeast)
    {
        var raised = Classification.Join(atLeast);
        return raised == Classification ? this : new(_value, raised);
    }

    /// <summary>Hands the plain value to <paramref name="body"/> under a session of the zone. What the body returns is
    /// plain: analyzers follow it.</summary>
    /// <typeparam name="R">The type of the result.</typeparam>
    /// <param name="session">An open session of the zone.</param>
    /// <param name="body">What to do.</param>
    /// <exception cref="ObjectDisposedException">The session was disposed.</exception>
    /// <exception cref="InvalidOperationException">The session has expired.</exception>
    /// <exception cref="ZonedComputationException">The body threw.</exception>
    public R Use<R>(ZoneSession<TZone> session, Func<T, R> body)
    {
        if (session is null)
        {
            throw new ArgumentNullException(nameof(session));
        }

        if (body is null)
        {
            throw new ArgumentNullException(nameof(body));
        }

        session.Demand();
        try
        {
            return body(_value);
        }
        catch (Exception)
        {
            throw Failed();
        }
    }

    /// <summary>Hands the plain value to <paramref name="body"/> under a session of the zone. The session is looked at
    /// once, before the body starts.</summary>
    /// <typeparam name="R">The type of the result.</typeparam>
    /// <param name="session">An open session of the zone.</param>
    /// <param name="body">What to do; it is given <paramref name="ct"/>.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="ObjectDisposedException">The session was disposed.</exception>
    /// <exception cref="InvalidOperationException">The session has expired.</exception>
    /// <exception cref="ZonedComputationException">The body threw.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public ValueTask<R> UseAsync<R>(ZoneSession<TZone> session, Func<T, CancellationToken, ValueTask<R>> body, CancellationToken ct = default)
    {
        if (session is null)
        {
            throw new ArgumentNullException(nameof(session));
        }

        if (body is null)
        {
            throw new ArgumentNullException(nameof(body));
        }

        session.Demand();
        return RunAsync(body, ct);
    }

    /// <summary>The zone's id and the confidentiality, never the value: <c>[mynumber:3B]</c>.</summary>
    public override string ToString() => $"[{ZoneFacts<TZone>.Value.Id}:{Classification.Confidentiality.ShortName()}]";

    // INVARIANT: what leaves here as an exception carries neither the original text nor the original exception.
    internal async ValueTask<R> RunAsync<R>(Func<T, CancellationToken, ValueTask<R>> function, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        try
        {
            return await function(_value, ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw new OperationCanceledException(ct);
        }
        catch (Exception)
        {
            throw Failed();
        }
    }

    internal Zoned<TTo, T> MoveTo<TTo>() where TTo : IZone => new(_value, Classification);

    private static ZonedComputationException Failed() => new(ZoneFacts<TZone>.Value.Id);
}
