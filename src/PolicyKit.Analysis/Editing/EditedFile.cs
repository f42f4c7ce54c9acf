using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Languages;

namespace PolicyKit.Analysis.Editing;

/// <summary>A text that stood in code which an edit changed: what was found there no longer holds.</summary>
internal sealed class MovedException : Exception;

/// <summary>A file before and after an edit that changed nothing but the code inside members. Immutable.</summary>
internal sealed class EditedFile
{
    private readonly SyntaxTree _before;
    private readonly IReadOnlyList<(SyntaxNode Before, SyntaxNode After, Replacement? Changed)> _declarations;

    private EditedFile(SyntaxTree before, SyntaxTree after, IReadOnlyList<(SyntaxNode Before, SyntaxNode After)> declarations)
    {
        (_before, After) = (before, after);
        var language = Language.Of(before);
        _declarations = declarations.Select(d => (d.Before, d.After, !language.IsType(d.Before) && new Replacement(d.Before, d.After) is { IsSame: false } changed ? changed : null)).ToList();
    }

    public SyntaxTree After { get; }

    /// <summary>Members whose text is another now.</summary>
    public IEnumerable<Replacement> Changed => _declarations.Select(static d => d.Changed).OfType<Replacement>();

    /// <summary>Null if the edit changed more: a signature, an attribute, the options of the file.</summary>
    public static EditedFile? Of(SyntaxTree before, SyntaxTree after, CancellationToken ct) =>
        before.FilePath == after.FilePath && before.Options.Equals(after.Options) && Language.Of(before).Edited(before, after, ct) is { } declarations ? new EditedFile(before, after, declarations) : null;

    /// <summary>Where a piece of the old text stands now: as far from the beginning of its declaration as it did, or from the end of one that was changed before it.</summary>
    /// <exception cref="MovedException">There is another text now.</exception>
    public Location Moved(TextSpan span)
    {
        var (distance, changed) = (0, (Replacement?)null);
        // In the order of the text an outer declaration comes before what is in it: the last one that has begun is the innermost.
        foreach (var (before, after, replacement) in _declarations)
        {
            if (before.SpanStart > span.Start) break;
            (distance, changed) = (after.SpanStart - before.SpanStart, replacement);
        }
        var moved = changed is not null && changed.Before.Span.Contains(span) ? changed.Now(span) ?? throw new MovedException() : new TextSpan(Math.Max(0, span.Start + distance), span.Length);
        var (old, now) = (_before.GetText(), After.GetText());
        if (moved.End > now.Length || old.ToString(span) != now.ToString(moved)) throw new MovedException();
        return Location.Create(After, moved);
    }
}
