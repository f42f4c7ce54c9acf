namespace PolicyKit.Sanitization;

/// <summary>
/// The elements that are open at a place of the body, outermost first. Like the stack of an HTML parser, as far as text needs it: a missing
/// end tag is made up for, a stray one ends nothing. No end of an element looks further than the nesting limit.
/// </summary>
internal sealed class OpenElements(int maxNesting, Action<string> closed)
{
    private readonly List<Element> _open = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private int _hiding;
    private int _verbatim;
    private int _foreign;
    private int _paragraphs;

    public bool Hidden => _hiding > 0;

    public bool Verbatim => _verbatim > 0;

    public bool InForeignMarkup => _foreign > 0;

    public void Open(string name, bool hides)
    {
        if (_open.Count >= maxNesting)
        {
            throw MailTextLimitException.NestedTooDeeply(maxNesting);
        }

        if (!_ids.TryGetValue(name, out var id))
        {
            _ids.Add(name, id = _ids.Count);
        }

        _open.Add(new(name, id, ElementKinds.ScopeOf(name), hides));
        Count(_open[_open.Count - 1], 1);
    }

    /// <summary>Ends what a start tag of this name ends by itself.</summary>
    public void EndImplied(string name)
    {
        if (ElementKinds.EndsParagraph(name))
        {
            if (InForeignMarkup)
            {
                EndTo(_open.FindIndex(e => ElementKinds.IsForeign(e.Name)));
            }

            if (_paragraphs > 0)
            {
                End(Scopes.Paragraph, Scopes.Cell | Scopes.Wall);
            }
        }

        var (ends, within) = ElementKinds.ImpliedEnd(name);
        if (ends != Scopes.None)
        {
            End(ends, within);
        }
    }

    /// <summary>Ends the innermost open element of this name, with all inside it.</summary>
    public void End(string name)
    {
        if (!_ids.TryGetValue(name, out var id))
        {
            return;
        }

        var within = ElementKinds.WithinOf(name);
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Id == id)
            {
                EndTo(i);
                return;
            }

            if ((_open[i].Scope & within) != 0)
            {
                return;
            }
        }
    }

    private void End(Scopes ends, Scopes within)
    {
        for (var i = _open.Count - 1; i >= 0 && (_open[i].Scope & within) == 0; i--)
        {
            if ((_open[i].Scope & ends) != 0)
            {
                EndTo(i);
                return;
            }
        }
    }

    private void EndTo(int index)
    {
        for (var i = _open.Count - 1; i >= index; i--)
        {
            var element = _open[i];
            _open.RemoveAt(i);
            Count(element, -1);
            closed(element.Name);
        }
    }

    private void Count(Element element, int by)
    {
        _hiding += element.Hides ? by : 0;
        _verbatim += ElementKinds.IsPreformatted(element.Name) ? by : 0;
        _foreign += ElementKinds.IsForeign(element.Name) ? by : 0;
        _paragraphs += element.Scope == Scopes.Paragraph ? by : 0;
    }

    private readonly struct Element(string name, int id, Scopes scope, bool hides)
    {
        public readonly string Name = name;
        public readonly int Id = id;
        public readonly Scopes Scope = scope;
        public readonly bool Hides = hides;
    }
}
