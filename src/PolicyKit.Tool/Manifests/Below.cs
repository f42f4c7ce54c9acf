namespace PolicyKit.Tool.Manifests;

/// <summary>Relative paths of a manifest or archive that stay below their folder on every system.</summary>
internal static class Below
{
    public static bool IsBelow(string path) =>
        path.Length > 0
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Contains(':', StringComparison.Ordinal)
        && !path.Any(char.IsControl)
        && !Path.IsPathRooted(path)
        && path.Split('/').All(part => part.Length > 0 && part[^1] is not ('.' or ' '));      // Windows drops what ends so: 'a.' is 'a' there
}
