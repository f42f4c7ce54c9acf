using System.Globalization;
using System.Text;

namespace PolicyKit.Benchmarks;

/// <summary>
/// A solution as large as is asked for: every project but the first refers to one or two before it, so that references are a few levels deep and wide at the
/// bottom. Four files a project, of which one has a labelled class; texts travel down through the projects and arrive at a connection.
/// </summary>
internal sealed class GeneratedSolution(string folder, int projects)
{
    private const int FilesPerProject = 4;
    private const int MethodsPerClass = 4;

    public string File => Path.Combine(folder, "Generated.slnx");

    public int Lines { get; private set; }

    /// <summary>A file in the middle, to be changed.</summary>
    public string OneSource => Path.Combine(folder, Name(projects / 2), "Service1.cs");

    /// <param name="assemblies">The folder with the library, the policy and the analyzers.</param>
    public void Write(string assemblies)
    {
        Save("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="PolicyKit" HintPath="{Path.Combine(assemblies, "PolicyKit.dll")}" />
                <Reference Include="PolicyKit.Hanamaki" HintPath="{Path.Combine(assemblies, "PolicyKit.Hanamaki.dll")}" />
                <Analyzer Include="{Path.Combine(assemblies, "PolicyKit.Analyzers.dll")}" />
                <Analyzer Include="{Path.Combine(assemblies, "PolicyKit.Analysis.dll")}" />
              </ItemGroup>
            </Project>
            """);
        Save("Generated.slnx", $"<Solution>\n{string.Concat(Enumerable.Range(0, projects).Select(static i => $"  <Project Path=\"{Name(i)}/{Name(i)}.csproj\" />\n"))}</Solution>\n");
        for (var i = 0; i < projects; i++)
        {
            var references = Below(i).Select(static other => $"<ProjectReference Include=\"../{Name(other)}/{Name(other)}.csproj\" />");
            Save($"{Name(i)}/{Name(i)}.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\">\n  <ItemGroup>{string.Concat(references)}</ItemGroup>\n</Project>\n");
            for (var file = 0; file < FilesPerProject; file++)
            {
                var text = Source(i, file);
                Lines += text.Count(static c => c == '\n');
                Save($"{Name(i)}/Service{file}.cs", text);
            }
        }
    }

    private static string Name(int project) => string.Create(CultureInfo.InvariantCulture, $"P{project:000}");

    private static IEnumerable<int> Below(int project) => project == 0 ? [] : new[] { project / 3, project / 5 }.Distinct();

    private static string Source(int project, int file)
    {
        var below = Below(project).ToList();
        var text = new StringBuilder(file == 0 ? "[assembly: PolicyKit.InZone(typeof(PolicyKit.ThreeLayer.LgwanZone))]\n[assembly: PolicyKit.UsesPolicy(typeof(PolicyKit.Hanamaki.HanamakiPolicy))]\n" : "");
        text.Append(CultureInfo.InvariantCulture, $"namespace {Name(project)};\n\n/// <summary>A record that the service keeps.</summary>\npublic sealed class Entity{file}\n{{\n");
        if (file == 1) text.Append("    [PolicyKit.OfZone(typeof(PolicyKit.ThreeLayer.LgwanZone))]\n");
        text.Append("    public string Text { get; set; } = \"\";\n\n    public int Count { get; set; }\n\n    public List<string> Notes { get; } = [];\n}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"public sealed class Service{file}(HttpClient http)\n{{\n    private readonly Dictionary<string, Entity{file}> _entities = [];\n\n");
        for (var method = 0; method < MethodsPerClass; method++)
        {
            var callee = below.Count > 0 ? $"new {Name(below[method % below.Count])}.Service{file}(http).Do{method}(text.Trim(), count - 1)" : "http.GetStringAsync(\"https://example.com/\" + text.Length)";
            text.Append(CultureInfo.InvariantCulture, $$"""
                    public async Task<string> Do{{method}}(string text, int count)
                    {
                        if (count <= 0 || string.IsNullOrEmpty(text))
                        {
                            return text;
                        }

                        if (!_entities.TryGetValue(text, out var entity))
                        {
                            _entities[text] = entity = new Entity{{file}} { Text = text, Count = count };
                        }

                        foreach (var note in entity.Notes.Where(note => note.Length > count))
                        {
                            text = note + text;
                        }

                        entity.Notes.Add($"{text}: {count}");
                        var answer = await {{callee}};
                        return answer + (entity.Count > {{method}} ? "!" : "?");
                    }


                """);
        }

        return text.Append("}\n").ToString();
    }

    private void Save(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
    }
}
