namespace PolicyKit.Tool.Tests.Harness;

/// <summary>Small programs to check.</summary>
internal static class Code
{
    public const string Zone = """
        using PolicyKit;
        using PolicyKit.Hanamaki;
        using PolicyKit.ThreeLayer;
        [assembly: InZone(typeof(MyNumberZone))]
        [assembly: UsesPolicy(typeof(HanamakiPolicy))]

        """;

    public const string Resident = """
        public sealed class Resident
        {
            [PolicyKit.OfZone(typeof(PolicyKit.ThreeLayer.MyNumberZone))]
            public string Number { get; set; } = "";
            public string AddresseeId { get; set; } = "";
        }

        """;

    /// <summary>Sends a number to the Internet by way of a helper.</summary>
    public const string Leak = Zone + Resident + """
        public sealed class Sender
        {
            public System.Threading.Tasks.Task Send(System.Net.Http.HttpClient http, Resident resident) => Post(http, resident.Number);
            private static System.Threading.Tasks.Task Post(System.Net.Http.HttpClient http, string text) =>
                http.PostAsync("https://example.com/", new System.Net.Http.StringContent(text));
        }

        """;

    /// <summary>Sends an id that the zone does not hold.</summary>
    public const string Sound = Zone + Resident + """
        public sealed class Sender
        {
            public System.Threading.Tasks.Task Send(System.Net.Http.HttpClient http, Resident resident) =>
                http.PostAsync("https://example.com/", new System.Net.Http.StringContent(resident.AddresseeId));
        }

        """;

    /// <summary>Code that never heard of zones.</summary>
    public const string WithoutZones = "public static class Nothing { public static int One => 1; }";

    /// <summary>A reference to the library and the policy that the tests run with.</summary>
    public static string Project(params string[] references) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>
            <Reference Include="PolicyKit" HintPath="{Beside("PolicyKit.dll")}" />
            <Reference Include="PolicyKit.Hanamaki" HintPath="{Beside("PolicyKit.Hanamaki.dll")}" />
            {string.Concat(references.Select(reference => $"<ProjectReference Include=\"{reference}\" />"))}
          </ItemGroup>
        </Project>
        """;

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
