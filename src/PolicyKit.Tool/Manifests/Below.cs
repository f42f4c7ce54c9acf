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
        && path.Split('/').All(part => part is not ("" or "." or ".."));
}
