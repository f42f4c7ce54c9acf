using Microsoft.CodeAnalysis;

namespace PolicyKit.Tool.Checking;

/// <summary>Places of the compiler as places of the report.</summary>
internal sealed class Spots(string root)
{
    public SourceSpot? Of(Location location)
    {
        if (!location.IsInSource)
        {
            return null;
        }

        var lines = location.GetLineSpan();
        return new SourceSpot(
            PathOf(lines.Path),
            lines.StartLinePosition.Line + 1, lines.StartLinePosition.Character + 1,
            lines.EndLinePosition.Line + 1, lines.EndLinePosition.Character + 1);
    }

    public string PathOf(string path) => Path.IsPathRooted(path) ? Path.GetRelativePath(root, path).Replace('\\', '/') : path.Replace('\\', '/');
}
