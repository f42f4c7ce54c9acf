using System.Text;
using UglyToad.PdfPig;

namespace PolicyKit.Tool.Tests.Harness;

/// <summary>A sheet of a printed document.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Text">What stands on it, made plain by <see cref="Plain"/>.</param>
internal sealed record Sheet(int Number, double Width, double Height, string Text)
{
    public static IReadOnlyList<Sheet> Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => new Sheet(page.Number, page.Width, page.Height, Plain(page.Text)))];
    }

    /// <summary>A text to compare: lines on paper have no spaces between them, and a font draws characters that look alike with one shape.</summary>
    public static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).Replace('\u2027', '・');
}
