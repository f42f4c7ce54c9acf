using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Robustness;

/// <summary>Makes a variant that fails smaller as long as it fails in the same way: fewer files, then fewer lines.</summary>
internal static class Shrinking
{
    private const int MostTries = 400;

    public static BrokenVariant Of(BrokenVariant variant, Func<BrokenVariant, bool> fails)
    {
        var tries = 0;
        bool Try(IReadOnlyList<SourceFile> files)
        {
            if (tries++ >= MostTries || !fails(variant with { Files = files })) return false;
            variant = variant with { Files = files };
            return true;
        }

        foreach (var file in variant.Files) Try([.. variant.Files.Where(f => f.Path != file.Path)]);
        foreach (var path in variant.Files.Select(static f => f.Path).ToList())
        {
            for (var size = int.MaxValue; size > 0; size /= 2)
            {
                for (var at = 0; ;)
                {
                    var lines = variant.Files.Single(f => f.Path == path).Text.Split('\n');
                    size = Math.Min(size, Math.Max(1, lines.Length / 2));
                    if (at >= lines.Length || lines.Length == 1) break;
                    var text = string.Join('\n', lines.Take(at).Concat(lines.Skip(at + size)));
                    if (!Try([.. variant.Files.Select(f => f.Path == path ? f with { Text = text } : f)])) at += size;
                }
            }
        }
        return variant;
    }
}
