using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace PolicyKit.Sanitization;

/// <summary>Text that an HTML parser reads as that same text: no element, no comment, no character reference.</summary>
internal static class InertText
{
    // The longest name of a character reference that needs no semicolon (frac12, middot …).
    private const int LongestBareName = 6;
    private const int LongestName = 32;

    /// <summary>Asks the parser. Any <c>&lt;</c> is markup here: not every parser is an HTML parser.</summary>
    public static bool IsInert(string text)
    {
        if (text.IndexOf('<') >= 0)
        {
            return false;
        }

        // INVARIANT: without '<' the parser builds no element of the text's own, so the tree stays flat whatever the size.
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + text).Body!;
        return body.ChildNodes.All(node => node.NodeType == NodeType.Text) && string.Equals(body.TextContent, text, StringComparison.Ordinal);
    }

    /// <summary>Replaces what a parser would interpret by its full-width form, which reads the same to people.</summary>
    public static string Make(string text)
    {
        if (text.IndexOfAny(['<', '&']) < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            result.Append(text[i] switch
            {
                '<' => '＜',
                '&' when StartsReference(text, i + 1) => '＆',
                var c => c,
            });
        }

        return result.ToString();
    }

    private static bool StartsReference(string text, int start)
    {
        // "&;" refers to nothing, yet there are parsers that lose its semicolon.
        if (start < text.Length && (text[start] is '#' or ';'))
        {
            return true;
        }

        var end = start;
        while (end < text.Length && end - start < LongestName && text[end] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
        {
            end++;
        }

        if (end < text.Length && text[end] == ';' && IsName(text.Substring(start, end - start + 1)))
        {
            return true;
        }

        for (var length = 2; length <= Math.Min(LongestBareName, end - start); length++)
        {
            if (IsName(text.Substring(start, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(string name) => HtmlEntityProvider.Resolver.GetSymbol(name) is not null;
}
