namespace PolicyKit;

/// <summary>The content is rendered as pictures, and the original is dropped (画像化).</summary>
public sealed class ImageRendered : ISanitization
{
    private ImageRendered()
    {
    }
}
