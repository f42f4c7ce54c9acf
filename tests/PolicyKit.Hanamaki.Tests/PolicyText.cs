using System.Text.RegularExpressions;

namespace PolicyKit.Hanamaki.Tests;

/// <summary>
/// The published text cut into its numbered items, independently of the catalogue. White space is removed: the text came from a PDF,
/// whose line breaks mean nothing. The hyphens before the items of 3 and 4(2) are the list marks of the conversion, not of the text.
/// </summary>
internal sealed partial class PolicyText
{
    private PolicyText(IReadOnlyList<(string Id, string Text)> items) => Items = items;

    /// <summary>The items in the order of the text: id, and the text without its number and without white space.</summary>
    public IReadOnlyList<(string Id, string Text)> Items { get; }

    public static string BundledPath => Path.Combine(AppContext.BaseDirectory, "Data", "hanamaki-basic-policy.ja.txt");

    /// <summary>The text in the folder of shared documents beside the repository, where there is one.</summary>
    public static string? SharedPath
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PolicyKit.sln")))
            {
                folder = folder.Parent;
            }

            var path = folder?.Parent is { } beside ? Path.Combine(beside.FullName, "shared", "policy", "hanamaki-basic-policy.ja.txt") : null;
            return File.Exists(path) ? path : null;
        }
    }

    public static PolicyText Read()
    {
        var items = new List<(string Id, string Text)>();
        var (id, chapter, section, supplement) = ("title", "", "", 0);
        var text = "";
        foreach (var line in File.ReadLines(BundledPath).Select(l => WithoutSpace(l).TrimStart('-')))
        {
            var next = Number().Match(line) switch
            {
                { Success: true } m when m.Groups["chapter"].Success => section = chapter = m.Groups["chapter"].Value,
                { Success: true } m when m.Groups["section"].Success => section = $"{chapter}({m.Groups["section"].Value})",
                { Success: true } m when m.Groups["item"].Success => section + m.Groups["item"].Value,
                { Success: true } => $"suppl-{++supplement}",
                _ => null,
            };
            if (next is null)
            {
                text += line;
                continue;
            }

            items.Add((id, text));
            id = next;
            text = next.StartsWith("suppl-", StringComparison.Ordinal) ? line : Number().Replace(line, "");
        }

        items.Add((id, text));
        return new PolicyText(items);
    }

    public static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"^(?:(?<chapter>\d+)\.|\((?<section>\d+)\)|(?<item>[①-⑳])|附則)")]
    private static partial Regex Number();
}
