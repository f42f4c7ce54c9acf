namespace PolicyKit.Sanitization;

/// <summary>
/// The elements that are open at a place of the body, outermost first. Like the stack of an HTML parser, as far as text needs it: a missing
/// end tag is made up for, a stray one ends nothing. Linear: no end of an element looks further than the nesting limit.
/// </summary>
internal sealed class OpenElements(int maxNesting, Action<string> closed)
{
    private readonly List<(string Name, bool Hides, bool Verbatim)> _open = [];
    private int _hiding;
    private int _verbatim;
    private int _foreign;

    public bool Hidden => _hiding > 0;

    public bool Verbatim => _verbatim > 0;

    public bool InForeignMarkup => _foreign > 0;

    public void Open(string name, bool hides)
    {
        if (_open.Count >= maxNesting)
        {
            throw MailTextLimitException.NestedTooDeeply(maxNesting);
        }

        var verbatim = ElementKinds.IsPreformatted(name);
        _open.Add((name, hides, verbatim));
        _hiding += hides ? 1 : 0;
        _verbatim += verbatim ? 1 : 0;
        _foreign += ElementKinds.IsForeign(name) ? 1 : 0;
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

            End(ElementKinds.Paragraph.Ends, ElementKinds.Paragraph.Within);
        }

        if (ElementKinds.ImpliedEnd(name) is var (ends, within))
        {
            End(ends, within);
        }
    }

    /// <summary>Ends the innermost open element of this name, with all inside it.</summary>
    public void End(string name)
    {
        var within = ElementKinds.ScopeOf(name);
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == name)
            {
                EndTo(i);
                return;
            }

            if (within.Contains(_open[i].Name))
            {
                return;
            }
        }
    }

    private void End(HashSet<string> ends, HashSet<string> within)
    {
        for (var i = _open.Count - 1; i >= 0 && !within.Contains(_open[i].Name); i--)
        {
            if (ends.Contains(_open[i].Name))
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
            var (name, hides, verbatim) = _open[i];
            _open.RemoveAt(i);
            _hiding -= hides ? 1 : 0;
            _verbatim -= verbatim ? 1 : 0;
            _foreign -= ElementKinds.IsForeign(name) ? 1 : 0;
            closed(name);
        }
    }
}
