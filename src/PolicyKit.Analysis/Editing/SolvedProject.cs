using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Zoning;

namespace PolicyKit.Analysis.Editing;

/// <summary>
/// A solved compilation, and the question whether what was found in it also holds in one that came of it by edits: it does if nothing but the code inside members was edited, of members
/// that no solve has read and that still mention nothing for which one would. Everything is compared with the compilation that was solved, never with an edit before. Thread-safe.
/// </summary>
internal sealed class SolvedProject(Compilation compilation, ImmutableArray<(string Path, SourceText? Text)> models, SolvedCode code, Solution solution)
{
    // Past it a project was not edited but exchanged.
    private const int MaxFiles = 16;

    private readonly object _gate = new();
    private readonly Language _language = Language.Of(compilation);

    // Members that were looked at before: an editor asks after every key.
    private readonly Dictionary<SyntaxNode, string> _harmless = [];

    /// <summary>What is found in the edited compilation; null if it has to be solved.</summary>
    public Solution? After(Compilation edited, ImmutableArray<(string Path, SourceText? Text)> modelsNow, CancellationToken ct)
    {
        if (code.HasReviews || !HasSameSurroundings(edited, modelsNow)) return null;
        lock (_gate)
        {
            var files = new Dictionary<SyntaxTree, EditedFile>();
            foreach (var (before, after) in compilation.SyntaxTrees.Zip(edited.SyntaxTrees, static (b, a) => (b, a)))
            {
                if (ReferenceEquals(before, after)) continue;
                if (files.Count == MaxFiles || EditedFile.Of(before, after, ct) is not { } file || !file.Changed.All(c => IsHarmless(c.Before, c.After, ct))) return null;
                files.Add(before, file);
            }
            try { return solution.In(files); }
            catch (MovedException) { return null; }
        }
    }

    private bool HasSameSurroundings(Compilation edited, ImmutableArray<(string Path, SourceText? Text)> modelsNow) =>
        edited.Language == compilation.Language && edited.AssemblyName == compilation.AssemblyName && edited.Options.Equals(compilation.Options)
        && edited.References.SequenceEqual(compilation.References) && edited.SyntaxTrees.Count() == compilation.SyntaxTrees.Count()
        && modelsNow.Length == models.Length && modelsNow.Zip(models, static (a, b) => a.Path == b.Path && (a.Text is { } text ? b.Text?.ContentEquals(text) == true : b.Text is null)).All(static same => same);

    private bool IsHarmless(SyntaxNode before, SyntaxNode after, CancellationToken ct)
    {
        var text = after.ToString();
        if (_harmless.TryGetValue(before, out var known) && known == text) return true;
        if (code.Members.Contains(before) || RegistersClients(before) || RegistersClients(after) || !MakesTheSame(before, after, ct)) return false;
        if (_language.Rebound(before, after, compilation.GetSemanticModel(before.SyntaxTree)) is not var (body, model) || code.Relevance.IsMentionedIn(body, model, ct)) return false;
        _harmless[before] = text;
        return true;
    }

    // Which types are made and registered decides what a virtual call may reach, anywhere.
    private bool MakesTheSame(SyntaxNode before, SyntaxNode after, CancellationToken ct)
    {
        var (made, makes) = (new TypeUses(_language.Names), new TypeUses(_language.Names));
        _language.Note(before, made);
        _language.Note(after, makes);
        return made.SaysTheSame(makes, name => compilation.ContainsSymbolsWithName(name, SymbolFilter.Type, ct));
    }

    private static bool RegistersClients(SyntaxNode member)
    {
        foreach (var token in member.DescendantTokens()) if (ZoneClients.Registers(token)) return true;
        return false;
    }
}
