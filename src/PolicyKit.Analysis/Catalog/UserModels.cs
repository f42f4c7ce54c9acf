using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Catalog;

/// <summary>
/// <c>*.policymodel</c> additional files of a project. A wrong line is a located error, never ignored; a member that no reference contains is an error in the user's
/// own file unless its column ends with <c>?</c> (files that come from packages imply it).
/// </summary>
internal static class UserModels
{
    public static (ModelSet Set, ImmutableArray<ModelError> Errors) Read(Compilation compilation, Declarations declarations, ImmutableArray<AdditionalText> files, CancellationToken ct)
    {
        var rows = new List<ModelRow>();
        var errors = ImmutableArray.CreateBuilder<ModelError>();
        foreach (var file in FilesIn(files).OrderBy(static f => f.Path, StringComparer.Ordinal))
        {
            if (file.GetText(ct) is not { } text) continue;
            foreach (var line in text.Lines)
            {
                var content = line.ToString();
                var parsed = ModelParser.Parse(content);
                if (parsed.Error is { } error) { errors.Add(At(file, text, line, error.Column, error.Length, error.Fault, ImmutableArray.Create(error.Argument), null)); continue; }
                if (parsed.Row is not { } row) continue;
                rows.Add(row);
                if (Dubious(compilation, declarations, row, IsFromPackage(file.Path)) is var (word, fault, arguments, nearest))
                {
                    // A zone stands behind the member, whose name may contain its.
                    var member = content.IndexOf(row.Member, StringComparison.Ordinal);
                    errors.Add(At(file, text, line, fault == ModelFault.NoSuchZone ? content.IndexOf(word, member + row.Member.Length, StringComparison.Ordinal) : member, word.Length, fault, arguments, nearest));
                }
            }
        }
        return (new ModelSet(rows), errors.ToImmutable());
    }

    /// <summary>The model files among a project's additional files.</summary>
    public static IEnumerable<AdditionalText> FilesIn(ImmutableArray<AdditionalText> files) => files.Where(static f => f.Path.EndsWith(".policymodel", StringComparison.OrdinalIgnoreCase));

    private static bool IsFromPackage(string path) => path.Replace('\\', '/').Contains("/buildTransitive/");

    private static (string Word, ModelFault Fault, ImmutableArray<string> Arguments, string? Nearest)? Dubious(Compilation compilation, Declarations declarations, ModelRow row, bool fromPackage)
    {
        if (row.Zone?.Name is { } zone && (declarations.ZoneByName(zone) is not { Declared: true })) return (zone, ModelFault.NoSuchZone, ImmutableArray.Create(zone), null);
        if (row.Optional || fromPackage) return null;
        var star = row.Member.IndexOf('*');
        if (star >= 0 && (row.Member[0] == 'T' || row.Member.IndexOf('(') is not (> 0 and var open) || star < open)) return null;
        var head = row.Member.IndexOf('(') is > 0 and var parenthesis ? row.Member.Substring(0, parenthesis) : row.Member;
        if (star < 0 && DocumentationCommentId.GetFirstSymbolForDeclarationId(row.Member, compilation) is not null) return null;
        if (row.Member[0] == 'T') return (row.Member, ModelFault.NoSuchType, ImmutableArray.Create(row.Member), null);
        var dot = head.LastIndexOf('.');
        var type = dot < 2 ? null : DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + head.Substring(2, dot - 2), compilation) as INamedTypeSymbol;
        var name = head.Substring(dot + 1).Replace('#', '.');
        var arity = name.IndexOf("``", StringComparison.Ordinal);
        if (arity > 0) name = name.Substring(0, arity);
        if (type is null) return (row.Member, ModelFault.NoTypeOfMember, ImmutableArray.Create(row.Member), null);
        var same = type.GetMembers(name);
        if (star >= 0 && !same.IsEmpty) return null;
        var nearest = same.IsEmpty
            ? type.GetMembers().Where(static m => m.CanBeReferencedByName || m.Name == ".ctor").OrderBy(m => Distance(m.Name, name)).ThenBy(static m => m.Name, StringComparer.Ordinal).FirstOrDefault()
            : same[0];
        return (row.Member, ModelFault.NoSuchMember, ImmutableArray.Create(type.ToDisplayString(), row.Member), nearest?.GetDocumentationCommentId());
    }

    private static ModelError At(AdditionalText file, SourceText text, TextLine line, int column, int length, ModelFault fault, ImmutableArray<string> arguments, string? nearest)
    {
        var span = new TextSpan(line.Start + column, length);
        return new ModelError(Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), fault, arguments, nearest);
    }

    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            previous = current;
        }
        return previous[b.Length];
    }
}
