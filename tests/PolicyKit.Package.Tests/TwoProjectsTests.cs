using PolicyKit.Package.Tests.Harness;

namespace PolicyKit.Package.Tests;

/// <summary>A helper project that knows no zone sends what it is given; the project that hands it a number learns that from a fact.</summary>
public sealed class TwoProjectsTests(PackedFeed feed)
{
    private const string Mailing = """
        using System.Net.Http.Json;

        namespace Mailing;

        public static class Poster
        {
            public static Task Post(string text) => new HttpClient().PostAsJsonAsync("https://example.com/notices", text);

            public static int Measure(string text) => text.Length;
        }
        """;

    private const string Office = """
        using Mailing;
        using PolicyKit;
        using PolicyKit.ThreeLayer;

        [assembly: InZone(typeof(MyNumberZone))]

        var resident = new Resident();
        var length = Poster.Measure(resident.Number);
        await Poster.Post(resident.Name);
        await Poster.Post(resident.Number);
        return length;

        sealed class Resident
        {
            public string Name { get; set; } = "";
            [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
        }
        """;

    [Fact]
    public void Leak_through_another_project_is_found_by_the_fact_that_its_build_wrote()
    {
        var work = Projects("");

        var log = work.Build("Office/Office.csproj").Succeeds();

        var warning = Assert.Single(log.Messages);
        Assert.Equal(("PK1001", "Program.cs", 10), (warning.Id, warning.File, warning.Line));
        Assert.Contains("'Poster.Post'", warning.Text, StringComparison.Ordinal);
        Assert.Contains("Path: Resident.Number → Poster.Post", warning.Text, StringComparison.Ordinal);
        Assert.Contains(
            "sink M:Mailing.Poster.Post(System.String) arg0 PolicyKit.ThreeLayer.InternetZone network",
            FactsOf.Assembly(work.PathOf("Mailing/bin/Debug/net10.0/Mailing.dll")));
    }

    [Fact]
    public void Project_that_writes_no_facts_leaves_its_dependents_to_the_assumption()
    {
        var work = Projects("<PolicyKitFacts>none</PolicyKitFacts>");

        var log = work.Build("Office/Office.csproj").Succeeds();

        Assert.Empty(log.Of("PK1001"));
        Assert.Empty(FactsOf.Assembly(work.PathOf("Mailing/bin/Debug/net10.0/Mailing.dll")));
    }

    [Fact]
    public void Class_that_a_library_states_is_judged_where_its_data_is_used()
    {
        var work = feed.NewWorkspace();
        work.Project("Notes/Notes.csproj", Sources.Library, packages: ["PolicyKit"]);
        work.Write("Notes/Notes.cs", """
            using PolicyKit;
            using PolicyKit.ThreeLayer;

            namespace Notes;

            public sealed class Book
            {
                [OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level3C)] private readonly string _secret = "s";
                [OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level2)] private readonly string _inside = "i";

                public string Secret() => _secret.Trim();
                public string Inside() => _inside.Trim();
            }
            """);
        work.Project("Office/Office.csproj", Sources.App, packages: ["PolicyKit.Hanamaki"], projects: ["../Notes/Notes.csproj"]);
        work.Write("Office/Program.cs", "[assembly: PolicyKit.InZone(typeof(PolicyKit.ThreeLayer.LgwanZone))]\nvar book = new Notes.Book();\nConsole.WriteLine(book.Inside());\nConsole.WriteLine(book.Secret());\n");

        var log = work.Build("Office/Office.csproj").Succeeds();

        Assert.Equal([("PK1007", "Program.cs", 4)], log.Messages.Where(m => m.File == "Program.cs").Select(m => (m.Id, m.File, m.Line)));
        Assert.Contains("source M:Notes.Book.Secret return PolicyKit.ThreeLayer.LgwanZone:3C", FactsOf.Assembly(work.PathOf("Notes/bin/Debug/net10.0/Notes.dll")));
    }

    private Workspace Projects(string properties)
    {
        var work = feed.NewWorkspace();
        work.Project("Mailing/Mailing.csproj", Sources.Library + properties, packages: ["PolicyKit"]);
        work.Write("Mailing/Poster.cs", Mailing);
        work.Project("Office/Office.csproj", Sources.App, packages: ["PolicyKit.Hanamaki"], projects: ["../Mailing/Mailing.csproj"]);
        work.Write("Office/Program.cs", Office);
        return work;
    }
}
