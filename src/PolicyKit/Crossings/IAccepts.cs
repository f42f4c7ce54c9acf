namespace PolicyKit;

/// <summary>A route implements it for each sanitising method that it accepts.</summary>
/// <typeparam name="TMethod">The method.</typeparam>
public interface IAccepts<TMethod> where TMethod : ISanitization;
