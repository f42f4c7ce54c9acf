namespace PolicyKit.Lab.RealCode;

/// <summary>One decompiled file: a top-level type.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public int Lines => Text.AsSpan().Count('\n');
}
