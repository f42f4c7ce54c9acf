using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests.Drafting;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests.Shapes;

/// <summary>Holds a manifest, or another file of its form, against its shape. Nothing is guessed and nothing unknown is passed over.</summary>
internal sealed class ShapeCheck(PolicyFacts policy)
{
    private readonly List<ManifestFinding> _findings = [];

    public static IReadOnlyList<ManifestFinding> Of(MapNode root, Shape shape, PolicyFacts policy)
    {
        var check = new ShapeCheck(policy);
        check.Node(root, shape);
        return check._findings;
    }

    private void Node(ManifestNode node, Shape shape)
    {
        switch (shape)
        {
            case ObjectShape members when node is MapNode map:
                Object(map, members);
                break;
            case KeyedShape keyed when node is MapNode map:
                Keyed(map, keyed);
                break;
            case ListShape list when node is ListNode items:
                foreach (var item in items.Items)
                {
                    Node(item, list.Item);
                }

                break;
            case ListShape { OrOne: true } list when node is MapNode:
                Node(node, list.Item);
                break;
            case EitherShape either when node is MapNode map:
                Object(map, either.Object);
                break;
            case EitherShape either when node is TextNode text:
                Text(text, either.Text);
                break;
            case TextShape kind when node is TextNode text:
                Text(text, kind);
                break;
            default:
                Add("PK6909", node, "PK6909_Kind", Texts.Both(shape switch
                {
                    ListShape => "Kind_List",
                    TextShape => "Kind_Text",
                    _ => "Kind_Object",
                }));
                break;
        }
    }

    private void Object(MapNode map, ObjectShape shape)
    {
        foreach (var entry in map.Entries)
        {
            if (shape.Members.FirstOrDefault(member => member.Name == entry.Key) is { } member)
            {
                Node(entry.Value, member.Shape);
            }
            else
            {
                Unknown(map, entry, [.. shape.Members.Select(known => known.Name)]);
            }
        }

        foreach (var missing in shape.Members.Where(member => member.Required && map[member.Name] is null))
        {
            Add("PK6909", map, "PK6909_Missing", missing.Name, missing.About);
        }
    }

    private void Keyed(MapNode map, KeyedShape shape)
    {
        var keys = shape.Keys(policy);
        foreach (var entry in map.Entries)
        {
            // A policy may ask for less than a contract says.
            if (keys.Contains(entry.Key) || Nearest.To(entry.Key, keys) is null)
            {
                Node(entry.Value, shape.Value);
            }
            else
            {
                Unknown(map, entry, keys);
            }
        }
    }

    private void Unknown(MapNode map, MapEntry entry, IReadOnlyList<string> known)
    {
        var near = Nearest.To(entry.Key, known);
        var hint = near is null ? Texts.Both("Hint_Known", string.Join(", ", known)) : Texts.Both("Hint_Nearest", near);
        _findings.Add(new ManifestFinding("PK6905", $"{map.Pointer}/{entry.Key}", entry.Line, entry.Column, Texts.Both("PK6905", entry.Key, hint)));
    }

    private void Text(TextNode text, TextShape shape)
    {
        if (text.IsEmpty)
        {
            if (shape.Kind != TextKind.AnyOrEmpty)
            {
                Add("PK6909", text, "PK6909_Empty");
            }

            return;
        }

        if (text.Value == ManifestDraft.Open)
        {
            Add("PK6909", text, "PK6909_Open");
            return;
        }

        switch (shape.Kind)
        {
            case TextKind.Id when !text.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'):
                Add("PK6909", text, "PK6909_Id", text.Value);
                break;
            case TextKind.Date when ManifestDate.Read(text.Value) is null:
                Add("PK6908", text, "PK6908", text.Value, ManifestDate.HintFor(text.Value));
                break;
            case TextKind.Confidentiality when text.Value is not ("3A" or "3B" or "3C" or "2" or "1"):
                Add("PK6907", text, "PK6907", text.Value, text.Value.Trim() == "3" ? Texts.Both("PK6907_Old") : new Bilingual("", ""));
                break;
            case TextKind.Number when !int.TryParse(text.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _):
                Add("PK6909", text, "PK6909_Number", text.Value);
                break;
            case TextKind.Sha256 when !IsSha256(text.Value):
                Add("PK6909", text, "PK6909_Sha256", text.Value);
                break;
            case TextKind.Boolean when text.Value is not ("true" or "false"):
                Add("PK6906", text, "PK6906", text.Value, Texts.Both("Hint_Known", "true, false"));
                break;
            case TextKind.OneOf:
                OneOf(text, shape.Values!(policy));
                break;
        }
    }

    private void OneOf(TextNode text, IReadOnlyList<string> values)
    {
        if (values.Contains(text.Value, StringComparer.Ordinal))
        {
            return;
        }

        // The Japanese name of a zone is not a value, but who writes it means that zone.
        var named = policy.Zones.FirstOrDefault(zone => values.Contains(zone.Id) && Nearest.To(text.Value, [zone.NameJa]) is not null)?.Id;
        var near = Nearest.To(text.Value, values) ?? named;
        var known = Texts.Both("Hint_Known", string.Join(", ", values));
        var hint = near is null ? known : Texts.Both("Hint_Both", Texts.Both("Hint_Nearest", near), known);
        Add("PK6906", text, "PK6906", text.Value, hint);
    }

    private static bool IsSha256(string value)
    {
        var hex = value.StartsWith("sha256:", StringComparison.Ordinal) ? value[7..] : value;
        return hex.Length == 64 && hex.All(char.IsAsciiHexDigit);
    }

    private void Add(string rule, ManifestNode node, string key, params object[] arguments) =>
        _findings.Add(new ManifestFinding(rule, node.Pointer, node.Line, node.Column, Texts.Both(key, arguments)));
}
