using System.Text;
using PolicyKit;
using PolicyKit.ThreeLayer;

namespace Relay;

/// <summary>Makes the body of a mail plain text: what stands between angle brackets goes, and so do control characters. 本文テキスト化。</summary>
public sealed class PlainText : Sanitizer<InternetZone, TextOnly, string, string>
{
    protected override ValueTask<string> SanitizeCoreAsync(string input, CancellationToken ct)
    {
        var text = new StringBuilder(input.Length);
        var depth = 0;
        foreach (var c in input)
        {
            depth = c switch { '<' => depth + 1, '>' => Math.Max(0, depth - 1), _ => depth };
            if (depth == 0 && c != '>' && (!char.IsControl(c) || c == '\n'))
            {
                text.Append(c);
            }
        }

        return new(text.ToString());
    }

    protected override bool Verify(string output) => output.All(c => c is not ('<' or '>') && (!char.IsControl(c) || c == '\n'));
}
