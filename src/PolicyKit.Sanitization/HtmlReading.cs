using System.Globalization;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace PolicyKit.Sanitization;

/// <summary>
/// Reads the text of an HTML body from the parser's tokens. No tree is built: building one takes quadratic time on markup that is made for it
/// (deep nesting, formatting elements left open), and text needs none.
/// </summary>
internal sealed class HtmlReading
{
    private const int TokensBetweenChecks = 4096;

    private readonly HtmlTokenizer _tokens;
    private readonly OpenElements _elements;
    private readonly TextLayout _layout = new();

    public HtmlReading(string html, int maxNesting)
    {
        _tokens = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            ShouldEmitAttribute = static (ref _, name) => name.ToString() is "style" or "hidden" or "alt" or "width" or "height",
        };
        _elements = new OpenElements(maxNesting, AfterEnd);
    }

    public string ReadText(CancellationToken ct)
    {
        for (var count = 0; ; count++)
        {
            if (count % TokensBetweenChecks == 0)
            {
                ct.ThrowIfCancellationRequested();
            }

            _tokens.IsAcceptingCharacterData = _elements.InForeignMarkup;
            var token = _tokens.Get();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return _layout.ToString();
                case HtmlTokenType.Character:
                    Write(token.Data);
                    break;
                case HtmlTokenType.StartTag:
                    Start((HtmlTagToken)token);
                    break;
                case HtmlTokenType.EndTag:
                    _elements.End(token.Name);
                    break;
            }
        }
    }

    private void Write(string text)
    {
        if (_elements.Hidden)
        {
            return;
        }

        if (_elements.Verbatim)
        {
            _layout.WriteVerbatim(text);
        }
        else
        {
            _layout.Write(text);
        }
    }

    private void Start(HtmlTagToken tag)
    {
        var name = tag.Name;
        _elements.EndImplied(name);
        if (_elements.InForeignMarkup)
        {
            if (!tag.IsSelfClosing)
            {
                _elements.Open(name, hides: true);
            }

            return;
        }

        if (ElementKinds.IsEmpty(name))
        {
            WriteEmpty(name, tag);
            return;
        }

        _tokens.State = name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "title" or "textarea" => HtmlParseMode.RCData,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };
        if (tag.IsSelfClosing && ElementKinds.IsForeign(name))
        {
            return;
        }

        _elements.Open(name, ElementKinds.IsDropped(name) || IsHidden(tag));
        BeforeContent(name);
    }

    private void WriteEmpty(string name, HtmlTagToken tag)
    {
        if (_elements.Hidden || IsHidden(tag))
        {
            return;
        }

        switch (name)
        {
            case "br":
                _layout.Break();
                break;
            case "hr":
                _layout.Feed(1);
                _layout.Write("----");
                _layout.Feed(1);
                break;
            case "img" when !IsPixel(tag) && tag.GetAttribute("alt") is { } alt && !string.IsNullOrWhiteSpace(alt):
                _layout.Write("[" + alt.Trim() + "]");
                break;
        }
    }

    private void BeforeContent(string name)
    {
        _layout.Feed(ElementKinds.FeedsAround(name));
        if (ElementKinds.IsList(name))
        {
            _layout.OpenList(ordered: name == "ol");
        }
        else if (name == "li" && !_elements.Hidden)
        {
            _layout.Item();
        }
        else if (name == "blockquote")
        {
            _layout.OpenQuote();
        }
        else if (ElementKinds.IsCell(name))
        {
            _layout.Cell();
        }
    }

    private void AfterEnd(string name)
    {
        _layout.Feed(ElementKinds.FeedsAround(name));
        if (ElementKinds.IsList(name))
        {
            _layout.CloseList();
        }
        else if (name == "li")
        {
            _layout.CloseItem();
        }
        else if (name == "blockquote")
        {
            _layout.CloseQuote();
        }
    }

    private static bool IsHidden(HtmlTagToken tag) =>
        tag.Attributes.Any(a => a.Name == "hidden" || (a.Name == "style" && HiddenStyle.Hides(a.Value)));

    // A picture of one pixel or none is there to be fetched, not to be seen.
    private static bool IsPixel(HtmlTagToken tag) => IsTiny(tag.GetAttribute("width")) || IsTiny(tag.GetAttribute("height"));

    private static bool IsTiny(string? length) =>
        length is not null && int.TryParse(length.Trim().TrimEnd('p', 'x'), NumberStyles.Integer, CultureInfo.InvariantCulture, out var pixels) && pixels <= 1;
}
