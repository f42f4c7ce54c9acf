namespace PolicyKit;

/// <summary>A method of sanitising (無害化), as a type.</summary>
public interface ISanitization;
