namespace PolicyKit.Tool.Demo;

/// <summary>The sample systems that the tool carries, written to a folder as a vendor would have them.</summary>
internal static class DemoSystems
{
    private const string Prefix = "demo/";

    public static void WriteTo(string folder)
    {
        var assembly = typeof(DemoSystems).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var content = assembly.GetManifestResourceStream(resource)!;
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            // The build writes the separators of the system it ran on.
            Common.Files.Write(Path.Combine(folder, resource[Prefix.Length..].Replace('\\', '/')), bytes.ToArray());
        }
    }
}
