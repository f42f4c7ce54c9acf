using System.Text;
using System.Text.Json;
using NJsonSchema;
using PolicyKit.Lab.Programs;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Manifests.Shapes;
using YamlDotNet.RepresentationModel;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>
/// The reader of manifests with its shapes and rules. What it accepts (the rules ran) must be valid by the published JSON schema, say the same to
/// another reader of YAML and, where it is JSON, to a reader of JSON, and be the same again when it is written and read. What it refuses must be
/// bad input with a place in the file. One in ten is read twice and must be answered alike.
/// </summary>
internal sealed class ManifestFuzz(FuzzMaterial material) : FuzzedReader
{
    private readonly JsonSchema _schema = JsonSchema.FromJsonAsync(TextsForBooleans(JsonSchemaText.Of(material.Policy).ToJsonString())).GetAwaiter().GetResult();

    public override string Name => "manifests";

    public override int Share => 394;

    public override FuzzInput Make(Draw draw)
    {
        var number = draw.Next(material.Manifests.Length);
        var root = Tree.Of(material.Manifests[number]);
        switch (draw.Next(10))
        {
            case < 4:
                string? forbidden;
                do
                {
                    forbidden = ForbiddenEdits.Do(root, draw, material.Policy);
                }
                while (forbidden is null);
                return new FuzzInput(Encoding.UTF8.GetBytes(draw.Chance(50) ? root.Json() : root.Yaml(draw)), forbidden);
            case < 7:
                return new FuzzInput(ManifestEdits.InTree(root, draw));
            case < 9:
                return new FuzzInput(ManifestEdits.InText(Encoding.UTF8.GetString(material.ManifestBytes[number]), draw));
            default:
                return new FuzzInput(Bytes.Damage(material.ManifestBytes[number], draw));
        }
    }

    public override bool Accepts(byte[] bytes)
    {
        var check = Read(bytes);
        var answer = check.Answer(Tool.Checking.Severity.Error);
        var lines = bytes.Count(b => b is (byte)'\n' or (byte)'\r') + bytes.AsSpan().Count("\u2028"u8) + bytes.AsSpan().Count("\u2029"u8) + bytes.AsSpan().Count("\u0085"u8) + 2;
        if (check.Findings.FirstOrDefault(finding => finding.Message.Ja.Length == 0 || finding.Message.En.Length == 0 || finding.Line > lines) is { } stray)
        {
            throw new UnsoundException($"a finding without a text or place: {stray}");
        }

        if (bytes.Length % 10 == 0 && !Read(bytes).Findings.SequenceEqual(check.Findings))
        {
            throw new UnsoundException("two answers");
        }

        if (!check.RulesRan)
        {
            return answer == ExitCode.BadInput ? false : throw new UnsoundException($"refused with {answer}");
        }

        var tree = Tree.Of(check.Root!);
        Compare(tree, bytes);
        var (again, wrong) = ManifestReader.Read(Encoding.UTF8.GetBytes(tree.Json()));
        if (wrong.Count > 0 || Tree.Of(again!).Json() != tree.Json())
        {
            throw new UnsoundException("another manifest when written and read again");
        }

        if (_schema.Validate(tree.Json()).FirstOrDefault() is { } error)
        {
            throw new UnsoundException($"accepted against the schema: {error}");
        }

        return answer != ExitCode.BadInput;
    }

    private ManifestCheck Read(byte[] bytes) => ManifestCheck.Run(bytes, material.System.Path, FuzzMaterial.AsOf, _ => material.Policy);

    // To the tool every scalar is a text; the schema for editors knows one other kind that it does not also allow as a text.
    private static string TextsForBooleans(string schema) => schema.Replace("\"type\":\"boolean\"", "\"enum\":[\"true\",\"false\"]", StringComparison.Ordinal);

    private static void Compare(Tree tree, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        if (!Same(tree, yaml.Documents.Single().RootNode))
        {
            throw new UnsoundException("another reader of YAML reads another manifest");
        }

        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 128 });
        }
        catch (JsonException)
        {
            return;
        }

        using (json)
        {
            if (!Same(tree, json.RootElement))
            {
                throw new UnsoundException("a reader of JSON reads another manifest");
            }
        }
    }

    private static bool Same(Tree tree, YamlNode node) => node switch
    {
        YamlScalarNode scalar => tree.Text == scalar.Value,
        YamlSequenceNode list => tree.Items is { } items && items.Count == list.Children.Count && items.Zip(list.Children).All(pair => Same(pair.First, pair.Second)),
        YamlMappingNode map => tree.Members is { } members && members.Count == map.Children.Count
            && members.All(member => map.Children.TryGetValue(new YamlScalarNode(member.Key), out var value) && Same(member.Value, value)),
        _ => false,
    };

    private static bool Same(Tree tree, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => tree.Members is { } members && members.Count == json.EnumerateObject().Count()
            && members.All(member => json.TryGetProperty(member.Key, out var value) && Same(member.Value, value)),
        JsonValueKind.Array => tree.Items is { } items && items.Count == json.GetArrayLength() && items.Zip(json.EnumerateArray()).All(pair => Same(pair.First, pair.Second)),
        JsonValueKind.String => tree.Text == json.GetString(),
        _ => tree.Text == json.GetRawText(),
    };
}
