using PolicyKit.Package.Tests.Harness;

namespace PolicyKit.Package.Tests;

/// <summary>A library as for .NET Framework 4.8: netstandard2.0 and C# 7.3. What the package generates must compile there too.</summary>
public sealed class OldLanguageTests(PackedFeed feed)
{
    private const string Counter = """
        using System.Net.Http;
        using System.Threading.Tasks;
        using PolicyKit;
        using PolicyKit.ThreeLayer;

        [assembly: InZone(typeof(MyNumberZone))]

        public sealed class Resident
        {
            [OfZone(typeof(MyNumberZone))] public string Number { get; set; }
        }

        public sealed class Counter
        {
            private readonly HttpClient http = new HttpClient();

            public Task Send(Resident resident)
            {
                return http.PostAsync("https://example.com/notices", new StringContent(resident.Number));
            }

            public bool Accepts(string text)
            {
                return IndividualNumber.IsWellFormed(text);
            }
        }
        """;

    [Fact]
    public void Library_in_CSharp_7_3_for_netstandard_builds_warns_and_writes_facts()
    {
        var work = feed.NewWorkspace();
        work.Project("Counter.csproj", "<LangVersion>7.3</LangVersion>", packages: ["PolicyKit.Hanamaki"], targetFramework: "netstandard2.0");
        work.Write("Counter.cs", Counter);

        var log = work.Build("Counter.csproj").Succeeds();

        var warning = Assert.Single(log.Messages);
        Assert.Equal(("PK1001", 19), (warning.Id, warning.Line));
        Assert.NotEmpty(FactsOf.Assembly(work.PathOf("bin/Debug/netstandard2.0/Counter.dll")));
    }
}
