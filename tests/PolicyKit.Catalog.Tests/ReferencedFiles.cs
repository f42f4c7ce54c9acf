namespace PolicyKit.Catalog.Tests;

/// <summary>Where the assemblies lie that the build of this project restored; it writes the lists beside the tests.</summary>
internal static class ReferencedFiles
{
    public static IReadOnlyList<string> OfPackages => Listed("packages.txt");

    /// <summary>Windows Forms, WPF and System.Web of .NET Framework.</summary>
    public static IReadOnlyList<string> OfDesktop => Listed("desktop.txt");

    private static string[] Listed(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, file));
}
