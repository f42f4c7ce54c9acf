namespace PolicyKit;

/// <summary>A route that lowers secrecy: what crosses is released to a zone that may know less.</summary>
/// <typeparam name="TFrom">The zone that data comes from.</typeparam>
/// <typeparam name="TTo">The zone that data goes to.</typeparam>
public abstract class Declassification<TFrom, TTo> : Route<TFrom, TTo> where TFrom : IZone where TTo : IZone;
