namespace PolicyKit.Analyzers.Enforcement;

/// <summary>Paths as waivers and baselines name them: the end of a file's path, from a folder on.</summary>
internal static class FilePaths
{
    public static bool EndsWith(string path, string end) =>
        ("/" + path.Replace('\\', '/')).EndsWith("/" + end.Replace('\\', '/').TrimStart('/'), StringComparison.Ordinal);
}
