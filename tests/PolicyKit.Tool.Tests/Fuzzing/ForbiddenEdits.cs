using PolicyKit.Lab.Programs;
using PolicyKit.Tool.Manifests.Shapes;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>Single edits of a good manifest that the form forbids, whatever else the manifest says: each of them must end with bad input.</summary>
internal static class ForbiddenEdits
{
    private static readonly string[] NoDates = ["2026-02-30", "2026-4-1", "令和8年4月1日", "20260401", "2026-04-01T00:00", " 2026-04-01", "0000-00-00", "２０２６-04-01", "today"];
    private static readonly string[] NoNumbers = ["-1", "1.5", "0x10", "1e3", "１２", "99999999999999999999", "+1", " 1", "many"];
    private static readonly string[] NoIds = ["a b", "ＡＢＣ", "a/b", "あ", "a\tb", "*", "a:b"];
    private static readonly string[] NoHashes = ["sha256:", "md5:00", new string('g', 64), new string('0', 63), new string('0', 65), "sha256:" + new string('０', 64)];
    private static readonly string[] NoBooleans = ["yes", "no", "on", "True", "TRUE", "1", "真"];
    private static readonly string[] NoClasses = ["3", "4", "3D", "3a", "３A", " 2", "2.0"];

    /// <summary>Does one of them.</summary>
    /// <returns>What was done; null if the place that was drawn allows everything.</returns>
    public static string? Do(Tree root, Draw draw, PolicyFacts policy)
    {
        var places = Places(root, SystemShape.Root).ToList();
        var (place, shape) = draw.Pick(places);
        switch (shape)
        {
            case ObjectShape members when place.Members is { Count: > 0 } entries:
                return InObject(entries, members, draw);
            case TextShape text when place.Text is not null:
                return InText(place, text, draw, policy);
            case ListShape { OrOne: false } when place.Items is not null:
                place.Set(new Tree { Text = "list" });
                return "text for a list";
            default:
                return null;
        }
    }

    private static string? InObject(List<(string Key, Tree Value)> entries, ObjectShape shape, Draw draw)
    {
        var at = draw.Next(entries.Count);
        switch (draw.Next(3))
        {
            case 0:
                entries.Insert(draw.Next(entries.Count + 1), (entries[at].Key + draw.Pick("x", "Ｘ", " ", "."), new Tree { Text = "1" }));
                return "unknown key";
            case 1:
                entries.Insert(draw.Next(entries.Count + 1), (entries[at].Key, entries[at].Value.Copy()));
                return "key twice";
            default:
                if (!shape.Members.Any(member => member.Required && member.Name == entries[at].Key))
                {
                    return null;
                }

                entries.RemoveAt(at);
                return "required key left out";
        }
    }

    private static string? InText(Tree place, TextShape shape, Draw draw, PolicyFacts policy)
    {
        if (draw.Chance(20))
        {
            place.Set(draw.Chance(50) ? new Tree { Items = [new Tree { Text = "1" }] } : new Tree { Members = [("unknown", new Tree { Text = "1" })] });
            return "structure for a text";
        }

        var wrong = shape.Kind switch
        {
            TextKind.Date => draw.Pick(NoDates),
            TextKind.Number => draw.Pick(NoNumbers),
            TextKind.Id => draw.Pick(NoIds),
            TextKind.Sha256 => draw.Pick(NoHashes),
            TextKind.Boolean => draw.Pick(NoBooleans),
            TextKind.Confidentiality => draw.Pick(NoClasses),
            TextKind.OneOf => draw.Pick(shape.Values!(policy)) + draw.Pick("x", " ", "\u200b", "ｘ"),
            TextKind.Any => draw.Pick("", " ", "\u3000"),
            _ => null,
        };
        if (wrong is null)
        {
            return null;
        }

        place.Set(new Tree { Text = wrong });
        return $"'{wrong}' for {shape.Kind}";
    }

    // A responsible person may stand alone or in a list: an empty list there is left to a rule, not to the form.
    private static IEnumerable<(Tree Place, Shape Shape)> Places(Tree tree, Shape shape)
    {
        yield return (tree, shape);
        var below = shape switch
        {
            ObjectShape members => (tree.Members ?? []).SelectMany(entry => members.Members.Where(member => member.Name == entry.Key).SelectMany(member => Places(entry.Value, member.Shape))),
            KeyedShape keyed => (tree.Members ?? []).SelectMany(entry => Places(entry.Value, keyed.Value)),
            ListShape list when tree.Items is not null => tree.Items.SelectMany(item => Places(item, list.Item)),
            ListShape { OrOne: true } list => Places(tree, list.Item),
            EitherShape either => tree.Members is null ? Places(tree, either.Text) : Places(tree, either.Object),
            _ => [],
        };
        foreach (var place in below)
        {
            yield return place;
        }
    }
}
