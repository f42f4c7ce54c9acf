using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyKit.Lab.Programs;
using PolicyKit.Tool.Manifests.Reading;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>A manifest that can be changed: unlike the one that is read, it may hold a key twice. Written as JSON or as YAML of one line.</summary>
internal sealed class Tree
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string? Text { get; set; }

    public List<Tree>? Items { get; set; }

    public List<(string Key, Tree Value)>? Members { get; set; }

    public static Tree Of(ManifestNode node) => node switch
    {
        TextNode text => new Tree { Text = text.Value },
        ListNode list => new Tree { Items = [.. list.Items.Select(Of)] },
        MapNode map => new Tree { Members = [.. map.Entries.Select(entry => (entry.Key, Of(entry.Value)))] },
        _ => throw new ArgumentException(node.ToString(), nameof(node)),
    };

    public Tree Copy() => new()
    {
        Text = Text,
        Items = Items?.ConvertAll(item => item.Copy()),
        Members = Members?.ConvertAll(member => (member.Key, member.Value.Copy())),
    };

    /// <summary>Becomes another.</summary>
    public void Set(Tree other) => (Text, Items, Members) = (other.Text, other.Items, other.Members);

    /// <summary>This and everything below it.</summary>
    public IEnumerable<Tree> All() => (Items ?? []).Concat((Members ?? []).Select(member => member.Value)).SelectMany(below => below.All()).Prepend(this);

    public string Json()
    {
        var text = new StringBuilder();
        Write(text, JsonText);
        return text.ToString();
    }

    /// <summary>Flow style, each text written in one of the ways that YAML has for it.</summary>
    public string Yaml(Draw draw)
    {
        var text = new StringBuilder();
        Write(text, value => draw.Next(4) switch
        {
            0 when value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '/') && value[0] is not ('-' or '.') => value,
            1 when !value.Any(char.IsControl) => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'",
            _ => JsonText(value),
        });
        return text.Append('\n').ToString();
    }

    private static string JsonText(string value) => JsonSerializer.Serialize(value, Relaxed);

    private void Write(StringBuilder text, Func<string, string> write)
    {
        if (Members is not null)
        {
            text.Append('{');
            for (var i = 0; i < Members.Count; i++)
            {
                text.Append(i == 0 ? "" : ", ").Append(write(Members[i].Key)).Append(": ");
                Members[i].Value.Write(text, write);
            }

            text.Append('}');
        }
        else if (Items is not null)
        {
            text.Append('[');
            for (var i = 0; i < Items.Count; i++)
            {
                text.Append(i == 0 ? "" : ", ");
                Items[i].Write(text, write);
            }

            text.Append(']');
        }
        else
        {
            text.Append(write(Text ?? ""));
        }
    }
}
