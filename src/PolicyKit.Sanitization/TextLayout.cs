using System.Globalization;
using System.Text;

namespace PolicyKit.Sanitization;

/// <summary>Lays text out in lines: what is between two texts (blank, tab, line feeds) is decided only when the second one comes.</summary>
internal sealed class TextLayout
{
    // INVARIANT: what a line starts with is bounded, however deeply lists and quotations nest; the output stays linear in the input.
    private const int MaxLevels = 8;
    private const int MaxFeeds = 3;

    private readonly StringBuilder _text = new();
    private readonly Stack<int> _lists = new();
    private int _quotes;
    private int _feeds;
    private bool _blank;
    private bool _tab;
    private string? _marker;

    public override string ToString() => _text.ToString();

    /// <summary>The next text starts <paramref name="feeds"/> lines further on, at least.</summary>
    public void Feed(int feeds) => _feeds = Math.Max(_feeds, feeds);

    /// <summary>One more line, whatever was asked for before.</summary>
    public void Break() => _feeds = Math.Min(_feeds + 1, MaxFeeds);

    public void Cell() => _tab = _text.Length > 0 && _feeds == 0;

    public void OpenQuote() => _quotes++;

    public void CloseQuote() => _quotes--;

    public void OpenList(bool ordered) => _lists.Push(ordered ? 1 : 0);

    public void CloseList() => _lists.Pop();

    public void Item()
    {
        Feed(1);
        var number = 0;
        if (_lists.Count > 0)
        {
            number = _lists.Pop();
            _lists.Push(number > 0 ? number + 1 : 0);
        }

        _marker = number > 0 ? number.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
    }

    public void CloseItem() => _marker = null;

    /// <summary>Text as HTML reads it: white space is one blank, or nothing at a line's start.</summary>
    public void Write(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _blank = true;
            }
            else
            {
                Append(c);
            }
        }
    }

    /// <summary>Text whose white space counts.</summary>
    public void WriteVerbatim(string text)
    {
        foreach (var c in text)
        {
            if (c == '\n')
            {
                Break();
            }
            else
            {
                Append(c);
            }
        }
    }

    private void Append(char c)
    {
        if (_text.Length == 0 || _feeds > 0)
        {
            _text.Append('\n', _text.Length == 0 ? 0 : _feeds);
            StartLine();
        }
        else if (_tab)
        {
            _text.Append('\t');
        }
        else if (_blank)
        {
            _text.Append(' ');
        }

        _feeds = 0;
        _blank = _tab = false;
        _text.Append(c);
    }

    private void StartLine()
    {
        for (var i = 0; i < Math.Min(_quotes, MaxLevels); i++)
        {
            _text.Append("> ");
        }

        var levels = Math.Min(_lists.Count, MaxLevels);
        _text.Append(' ', 2 * (_marker is null ? levels : Math.Max(0, levels - 1))).Append(_marker);
        _marker = null;
    }
}
