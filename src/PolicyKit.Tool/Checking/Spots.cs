using Microsoft.CodeAnalysis;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Checking;

/// <summary>Places of the compiler as places of the report: in decompiled text, those of the source wherever they are known.</summary>
internal sealed class Spots(string root, OriginalSource? original = null)
{
    public SourceSpot? Of(Location location)
    {
        if (!location.IsInSource)
        {
            return null;
        }

        var lines = location.GetLineSpan();
        return original?.Of(lines.Path, lines.StartLinePosition.Line + 1, lines.StartLinePosition.Character + 1) ?? new SourceSpot(
            PathOf(lines.Path),
            lines.StartLinePosition.Line + 1, lines.StartLinePosition.Character + 1,
            lines.EndLinePosition.Line + 1, lines.EndLinePosition.Character + 1);
    }

    public string PathOf(string path) => Path.IsPathRooted(path) ? Path.GetRelativePath(root, path).Replace('\\', '/') : path.Replace('\\', '/');
}
