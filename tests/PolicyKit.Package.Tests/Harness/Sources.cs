using System.Text.RegularExpressions;

namespace PolicyKit.Package.Tests.Harness;

/// <summary>Project properties and sources that several tests share.</summary>
internal static class Sources
{
    public const string App = "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    public const string Library = "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    /// <summary>A program that sends what the zones would forbid to send, if anyone had named a zone.</summary>
    public const string WithoutZones = """
        using System.Net.Http.Json;

        var resident = new Resident { MyNumber = "123456789018" };
        using var http = new HttpClient();
        await http.PostAsJsonAsync("https://example.com/notices", resident.MyNumber);
        Console.WriteLine(resident.MyNumber);

        public sealed class Resident
        {
            public string MyNumber { get; set; } = "";
        }
        """;

    /// <summary>The program of the five-minute start.</summary>
    public static string OfReadme(string readme) => Block(readme, "csharp", "[assembly: InZone(typeof(MyNumberZone))]\n\nvar resident");

    /// <summary>What the readme says its build prints, with the line breaks it was wrapped with.</summary>
    public static string WarningOfReadme(string readme) => Block(readme, "text", "warning PK1001");

    private static string Block(string readme, string language, string content) =>
        Regex.Matches(Repository.Read(readme).ReplaceLineEndings("\n"), $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(static block => block.Groups[1].Value)
            .Single(block => block.Contains(content, StringComparison.Ordinal));
}
