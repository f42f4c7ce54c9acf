using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using PolicyKit.Tool.Checking;

namespace PolicyKit.Tool.Loading;

/// <summary>
/// Places of decompiled text as places of the source that its assembly was compiled from, by way of the instructions: the decompiler says from
/// which one a statement comes, the PDB says of which line it is.
/// </summary>
internal sealed class OriginalSource
{
    private readonly Dictionary<string, ImmutableArray<DecompiledPoint>> _decompiled;
    private readonly Dictionary<int, ImmutableArray<(int Offset, SourceSpot Spot)>> _compiled = [];

    /// <param name="folder">The folder of the decompiled files.</param>
    public OriginalSource(string folder, IEnumerable<DecompiledFile> files, MetadataReader pdb)
    {
        _decompiled = files.ToDictionary(file => Path.Combine(folder, file.Name), file => file.Points, StringComparer.Ordinal);
        var names = pdb.Documents.Select(document => Normal(pdb.GetString(pdb.GetDocument(document).Name))).ToList();
        var common = CommonFolder(names);
        foreach (var method in pdb.MethodDebugInformation)
        {
            var points = pdb.GetMethodDebugInformation(method).GetSequencePoints().Where(point => !point.IsHidden)
                .Select(point => (point.Offset, new SourceSpot(
                    Normal(pdb.GetString(pdb.GetDocument(point.Document).Name))[common..], point.StartLine, point.StartColumn, point.EndLine, point.EndColumn)))
                .OrderBy(point => point.Offset).ToImmutableArray();
            if (points.Length > 0)
            {
                _compiled[MetadataTokens.GetRowNumber(method)] = points;
            }
        }
    }

    /// <returns>The place in the original source; null if no statement stands there, or the PDB does not know it.</returns>
    public SourceSpot? Of(string file, int line, int column)
    {
        if (!_decompiled.TryGetValue(file, out var points))
        {
            return null;
        }

        foreach (var point in points.Where(point => point.Holds(line, column)).Reverse())
        {
            if (_compiled.TryGetValue(point.Method, out var spots))
            {
                // A statement may begin with instructions that are nobody's, such as the bookkeeping of an iterator.
                return spots.FirstOrDefault(spot => spot.Offset >= point.Offset && spot.Offset < point.End, spots.LastOrDefault(spot => spot.Offset <= point.Offset, spots[0])).Spot;
            }
        }

        return null;
    }

    private static string Normal(string name) => name.Replace('\\', '/');

    // Where the vendor's checkout lay says nothing.
    private static int CommonFolder(List<string> names)
    {
        if (names.Count == 0)
        {
            return 0;
        }

        var length = names[0].LastIndexOf('/') + 1;
        foreach (var name in names)
        {
            while (length > 0 && (name.Length < length || !name.AsSpan(0, length).SequenceEqual(names[0].AsSpan(0, length))))
            {
                length = names[0].LastIndexOf('/', Math.Max(0, length - 2)) + 1;
            }
        }

        return length;
    }
}
