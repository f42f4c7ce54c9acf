using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;
using PolicyKit.Analysis.Zoning;

namespace PolicyKit.Analysis.Tests.Zoning;

/// <summary>Cost follows the zones: of a program that declares in which zone it runs, the bodies are solved that zone data or data from outside can come into.</summary>
public sealed class RelevanceTests
{
    private const string Source = """
        [assembly: InZone(typeof(LgwanZone))]
        public sealed class Letter { public string Text { get; set; } = ""; public string Content { get; set; } = ""; }
        public sealed class Folder
        {
            private readonly List<Letter> _letters = new();
            public void Add(Letter letter) { _letters.Add(letter); Console.WriteLine(letter.Text.Trim()); }
            public string Newest() => _letters.Count == 0 ? "" : _letters[^1].Text;
            public void Keep(string path) => File.WriteAllText(path, string.Join("\n", _letters.Select(x => x.Content)));
            public IEnumerable<Letter> Get(Func<Letter, bool> wanted) { foreach (var letter in _letters) if (wanted(letter)) yield return letter; }
            RECEIVED
        }
        """;

    [Fact]
    public void Where_no_zone_data_is_no_body_is_solved() => Assert.Empty(SolvedIn(""));

    [Fact]
    public void Where_data_is_received_the_bodies_it_comes_into_are_solved() => Assert.Equal(
        ["Receive", "Taken"],
        SolvedIn("public async Task Receive(HttpClient http) => Taken(await http.GetStringAsync(\"https://example.com/\")); private void Taken(string text) => Console.WriteLine(text);"));

    private static IEnumerable<string> SolvedIn(string received)
    {
        var compilation = Programs.Compile(Source.Replace("RECEIVED", received, StringComparison.Ordinal)).Valid();
        var declarations = new Declarations(compilation);
        var solver = new Solver(
            compilation, declarations, PolicyReader.Read(compilation, declarations), new Hierarchy(compilation), new ModelSet([]), new ModelSet([]), [], TestContext.Current.CancellationToken);

        solver.Run();

        return solver.AllStates.Where(s => s.IsSolved).Select(s => s.Method.Name).Distinct().Order(StringComparer.Ordinal);
    }
}
