namespace PolicyKit;

/// <summary>The only legal way between two zones. Derive from <see cref="Route{TFrom,TTo}"/> or
/// <see cref="Declassification{TFrom,TTo}"/>, not from this.</summary>
public interface IRoute;
