using System.Text;

namespace PolicyKit.Sanitization;

/// <summary>
/// Turns a mail's body into plain text that nothing interprets (本文テキスト化, clause 2(14) of the national model's policies). Pure and thread-safe.
/// </summary>
/// <remarks>
/// What is kept: the text a reader would see, with paragraphs, lists (<c>- </c>, <c>1. </c>), quotations (<c>&gt; </c>), table cells (tab) and
/// the alternative text of visible images (<c>[…]</c>). What goes:
/// <list type="bullet">
/// <item>scripts, style sheets, forms, embedded objects, foreign markup (SVG, MathML), comments, and text hidden by its own element
/// (<c>hidden</c>, inline style). Hiding by style sheet is not evaluated: such text shows.</item>
/// <item>every address: of a link only its visible text stays. Addresses carry tracking ids and often differ from the text that covers
/// them. An address that the writer typed as text is text, and stays.</item>
/// <item>control characters, bidirectional controls, zero-width and other invisible characters, tag characters, variation selectors. An
/// ideographic variation selector behind its ideograph stays: people's names need it. A joined emoji falls apart into the emoji it was
/// joined from. Of combining marks in a row, the first 30 stay.</item>
/// </list>
/// The output is in Normalization Form C, never KC: compatibility characters (㈱, ①, full-width letters) stay as written, but a CJK
/// compatibility ideograph becomes the unified one. Lines end with LF; lines have no trailing blanks, and at most two blank lines follow one
/// another. Character references are decoded once. Every <c>&lt;</c> becomes the full-width <c>＜</c>, and an <c>&amp;</c> that would start a
/// character reference becomes <c>＆</c>: a program that shows the text as HTML shows the same text.
/// </remarks>
public static class MailText
{
    /// <summary>The text of an HTML body. Text without any markup is taken as plain text, so the output is its own output.</summary>
    /// <param name="html">The body, decoded from its character set.</param>
    /// <param name="limits">The limits; by default <see cref="MailTextLimits.Default"/>.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="MailTextLimitException">The body exceeds a limit.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static string FromHtml(string html, MailTextLimits? limits = null, CancellationToken ct = default)
    {
        limits ??= MailTextLimits.Default;
        CheckSize(html ?? throw new ArgumentNullException(nameof(html)), limits);
        html = html.Replace("\r\n", "\n");
        return PlainCharacters.Clean(InertText.IsInert(html) ? html : new HtmlReading(html, limits.MaxNesting).ReadText(ct));
    }

    /// <summary>The text of a plain-text body.</summary>
    /// <param name="text">The body, decoded from its character set.</param>
    /// <param name="limits">The limits; by default <see cref="MailTextLimits.Default"/>. Only the size counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="MailTextLimitException">The body exceeds a limit.</exception>
    public static string FromPlainText(string text, MailTextLimits? limits = null)
    {
        CheckSize(text ?? throw new ArgumentNullException(nameof(text)), limits ?? MailTextLimits.Default);
        return PlainCharacters.Clean(text);
    }

    /// <summary>
    /// Whether a text is such as the methods above make: parsed as HTML it is that same text and nothing else, and it has no character that they
    /// remove. Makes nothing safe; says whether it is.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsPlain(string? text) => text is not null && PlainCharacters.IsClean(text) && InertText.IsInert(text);

    private static void CheckSize(string body, MailTextLimits limits)
    {
        var size = Encoding.UTF8.GetByteCount(body);
        if (size > limits.MaxInputBytes)
        {
            throw MailTextLimitException.InputTooLarge(size, limits.MaxInputBytes);
        }
    }
}
