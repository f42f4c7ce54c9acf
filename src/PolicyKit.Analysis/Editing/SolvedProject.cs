using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Zoning;

namespace PolicyKit.Analysis.Editing;

/// <summary>
/// A solved compilation, and the question whether what was found in it also holds in one that came of it by edits: it does if nothing but the code inside members was edited, of members
/// that no solve has read and that still mention nothing for which one would, or of solved members whose new code tells others the same (<see cref="BodyExchange"/>).
/// Everything is compared with the compilation that was solved, never with an edit before. Thread-safe.
/// </summary>
internal sealed class SolvedProject(Compilation compilation, ImmutableArray<(string Path, SourceText? Text)> models, SolvedCode code, Solution solution)
{
    // Past it a project was not edited but exchanged.
    private const int MaxFiles = 64;

    private readonly object _gate = new();

    // Files as they were last asked about: an edit changes one of those that were changed.
    private readonly Dictionary<SyntaxTree, (SyntaxTree After, EditedFile? File)> _files = [];
    private readonly Language _language = Language.Of(compilation);

    // Members that were looked at before: an editor asks after every key.
    private readonly Dictionary<SyntaxNode, string> _harmless = [];

    // Solved members that have other code now, with the declaration in which they have it.
    private readonly Dictionary<SyntaxNode, SyntaxNode> _exchanged = [];
    private Solution _solution = solution;
    private bool _isSpoiled;

    /// <summary>What is found in the edited compilation; null if it has to be solved.</summary>
    public Solution? After(Compilation edited, ImmutableArray<(string Path, SourceText? Text)> modelsNow, CancellationToken ct)
    {
        if (code.HasReviews || !HasSameSurroundings(edited, modelsNow)) return null;
        lock (_gate)
        {
            if (_isSpoiled) return null;
            var files = new Dictionary<SyntaxTree, EditedFile>();
            foreach (var (before, after) in compilation.SyntaxTrees.Zip(edited.SyntaxTrees, static (b, a) => (b, a)))
            {
                if (ReferenceEquals(before, after)) continue;
                if (!_files.TryGetValue(before, out var known) || known.After != after) _files[before] = known = (after, EditedFile.Of(before, after, ct));
                if (files.Count == MaxFiles || known.File is not { } file) return null;
                files.Add(before, file);
            }
            var changed = files.Values.SelectMany(static f => f.Changed).ToList();
            if (!changed.TrueForAll(c => code.HasRead(c.Before) || IsHarmless(c, ct))) return null;
            // Whatever is not finished from here on is not taken back.
            _isSpoiled = true;
            if (!Exchange(changed.Where(c => code.HasRead(c.Before)).ToList(), edited, ct)) return null;
            _isSpoiled = false;
            try { return _solution.In(files); }
            catch (MovedException) { return null; }
        }
    }

    /// <summary>Solves the new code of members that were solved, and finds together again what is found; false if it has to be found anew everywhere.</summary>
    private bool Exchange(List<Replacement> changed, Compilation edited, CancellationToken ct)
    {
        var open = changed.Where(c => !_exchanged.TryGetValue(c.Before, out var now) || now != c.After).ToList();
        var undone = _exchanged.Keys.Except(changed.Select(static c => c.Before)).ToList();
        if (open.Count == 0 && undone.Count == 0) return true;
        var holds = false;
        OnDeepStack.Run(() =>
        {
            foreach (var member in undone) { code.Restore(member); _exchanged.Remove(member); }
            holds = open.TrueForAll(c => TryReplace(c, ct));
            if (holds) _solution = Solution.Of(code.Solver, tree => compilation.ContainsSyntaxTree(tree) || edited.ContainsSyntaxTree(tree), ct);
        });
        return holds;
    }

    private bool TryReplace(Replacement member, CancellationToken ct)
    {
        if (RegistersClients(member.Before) || RegistersClients(member.After) || !MakesTheSame(member.Before, member.After, ct)
            || _language.Rebound(member.Before, member.After, compilation.GetSemanticModel(member.Before.SyntaxTree)) is not { } bound || !code.TryReplace(member, bound, ct)) return false;
        _exchanged[member.Before] = member.After;
        return true;
    }

    private bool HasSameSurroundings(Compilation edited, ImmutableArray<(string Path, SourceText? Text)> modelsNow) =>
        edited.Language == compilation.Language && edited.AssemblyName == compilation.AssemblyName && edited.Options.Equals(compilation.Options)
        && edited.References.SequenceEqual(compilation.References) && edited.SyntaxTrees.Count() == compilation.SyntaxTrees.Count()
        && modelsNow.Length == models.Length && modelsNow.Zip(models, static (a, b) => a.Path == b.Path && (a.Text is { } text ? b.Text?.ContentEquals(text) == true : b.Text is null)).All(static same => same);

    private bool IsHarmless(Replacement member, CancellationToken ct)
    {
        var (before, after) = (member.Before, member.After);
        var text = after.ToString();
        if (_harmless.TryGetValue(before, out var known) && known == text) return true;
        if (RegistersClients(before) || RegistersClients(after) || !MakesTheSame(before, after, ct)) return false;
        if (_language.Rebound(before, after, compilation.GetSemanticModel(before.SyntaxTree)) is not var (_, body, model) || code.WouldRead(body, model, ct)) return false;
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
