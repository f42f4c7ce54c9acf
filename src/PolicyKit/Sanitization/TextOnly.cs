namespace PolicyKit;

/// <summary>Only plain text is kept (本文テキスト化).</summary>
public sealed class TextOnly : ISanitization
{
    private TextOnly()
    {
    }
}
