namespace PolicyKit;

public static partial class Zoned
{
    /// <summary>Takes a sanitised value along a route that accepts the method. The record is in the ledger before the value
    /// is released.</summary>
    /// <typeparam name="TRoute">The route.</typeparam>
    /// <typeparam name="TFrom">The zone that it comes from.</typeparam>
    /// <typeparam name="TTo">The zone that it goes to.</typeparam>
    /// <typeparam name="TMethod">How it was sanitised.</typeparam>
    /// <typeparam name="U">The type of the value.</typeparam>
    /// <param name="clean">The sanitised value.</param>
    /// <param name="to">The zone that it goes to.</param>
    /// <param name="approval">The approval to use the route.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="CrossingRefusedException">The approval has expired or is spent, or the value is stricter than the
    /// route's ceiling.</exception>
    public static ValueTask<Zoned<TTo, U>> CrossAsync<TRoute, TFrom, TTo, TMethod, U>(this Sanitized<TFrom, TMethod, U> clean, At<TTo> to, Approval<TRoute> approval, CancellationToken ct = default)
        where TRoute : Route<TFrom, TTo>, IAccepts<TMethod> where TFrom : IZone where TTo : IZone where TMethod : ISanitization =>
        CrossSanitizedAsync<TRoute, TFrom, TTo, TMethod, U>(clean, approval, ct);

    /// <summary>Releases something made from a value, along a route that accepts no sanitiser. The record is in the ledger
    /// before the function runs.</summary>
    /// <typeparam name="TRoute">The route.</typeparam>
    /// <typeparam name="TFrom">The zone that it comes from.</typeparam>
    /// <typeparam name="TTo">The zone that it goes to.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="U">The type of what is released.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="to">The zone that it goes to.</param>
    /// <param name="approval">The approval to use the route.</param>
    /// <param name="release">A pure function to what is released.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="CrossingRefusedException">The route accepts sanitisers, so the value must be sanitised first; or the
    /// approval has expired or is spent, or the value is stricter than the route's ceiling.</exception>
    /// <exception cref="ZonedComputationException">The function threw; nothing is released.</exception>
    public static async ValueTask<Zoned<TTo, U>> DeclassifyAsync<TRoute, TFrom, TTo, T, U>(this Zoned<TFrom, T> value, At<TTo> to, Approval<TRoute> approval, [PureFunction] Func<T, U> release, CancellationToken ct = default)
        where TRoute : Declassification<TFrom, TTo> where TFrom : IZone where TTo : IZone
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        if (approval is null)
        {
            throw new ArgumentNullException(nameof(approval));
        }

        if (release is null)
        {
            throw new ArgumentNullException(nameof(release));
        }

        var route = RouteFacts<TRoute>.Value;
        if (route.Accepted.Count > 0)
        {
            throw new CrossingRefusedException(route.Id, $"Route '{route.Id}' takes sanitised data only ({string.Join(", ", route.Accepted.Select(m => m.Name))}): sanitise the value, then DeclassifyAsync the result.");
        }

        await approval.CrossAsync(value.Classification, sanitizer: null, digest: null, ct).ConfigureAwait(false);
        return value.Select(release).MoveTo<TTo>();
    }

    /// <summary>Releases a sanitised value along a route that accepts the method. The record is in the ledger before the
    /// value is released.</summary>
    /// <typeparam name="TRoute">The route.</typeparam>
    /// <typeparam name="TFrom">The zone that it comes from.</typeparam>
    /// <typeparam name="TTo">The zone that it goes to.</typeparam>
    /// <typeparam name="TMethod">How it was sanitised.</typeparam>
    /// <typeparam name="U">The type of the value.</typeparam>
    /// <param name="clean">The sanitised value.</param>
    /// <param name="to">The zone that it goes to.</param>
    /// <param name="approval">The approval to use the route.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="CrossingRefusedException">The approval has expired or is spent, or the value is stricter than the
    /// route's ceiling.</exception>
    public static ValueTask<Zoned<TTo, U>> DeclassifyAsync<TRoute, TFrom, TTo, TMethod, U>(this Sanitized<TFrom, TMethod, U> clean, At<TTo> to, Approval<TRoute> approval, CancellationToken ct = default)
        where TRoute : Declassification<TFrom, TTo>, IAccepts<TMethod> where TFrom : IZone where TTo : IZone where TMethod : ISanitization =>
        CrossSanitizedAsync<TRoute, TFrom, TTo, TMethod, U>(clean, approval, ct);

    private static async ValueTask<Zoned<TTo, U>> CrossSanitizedAsync<TRoute, TFrom, TTo, TMethod, U>(Sanitized<TFrom, TMethod, U> clean, Approval<TRoute> approval, CancellationToken ct)
        where TRoute : Route<TFrom, TTo>, IAccepts<TMethod> where TFrom : IZone where TTo : IZone where TMethod : ISanitization
    {
        if (clean is null)
        {
            throw new ArgumentNullException(nameof(clean));
        }

        if (approval is null)
        {
            throw new ArgumentNullException(nameof(approval));
        }

        var evidence = clean.Evidence;
        await approval.CrossAsync(
            clean.Value.Classification,
            $"{evidence.Method}: {evidence.Tool} {evidence.ToolVersion}",
            evidence.OutputSha256 is { Length: > 0 } digest ? digest : null,
            ct).ConfigureAwait(false);
        return clean.Value.MoveTo<TTo>();
    }
}
