namespace PolicyKit;

/// <summary>
/// A route that endorses: it raises trust, so what crosses is sanitised first. It never lowers secrecy. A policy declares
/// one as a sealed class with <see cref="ZoneRouteAttribute"/> and <see cref="IAccepts{TMethod}"/>.
/// </summary>
/// <typeparam name="TFrom">The zone that data comes from.</typeparam>
/// <typeparam name="TTo">The zone that data goes to.</typeparam>
public abstract class Route<TFrom, TTo> : IRoute where TFrom : IZone where TTo : IZone;
