namespace PolicyKit;

/// <summary>
/// A place in the network. A zone is a type that is never instantiated: its facts are the constants of its
/// <see cref="ZoneAttribute"/>, so that the compiler, an analyzer and the run time read the same truth.
/// </summary>
/// <remarks>Declare one as a sealed class with a private constructor.</remarks>
public interface IZone;
