namespace PolicyKit;

/// <summary>Only the picture of a screen is transferred (画面転送).</summary>
public sealed class ScreenTransfer : ISanitization
{
    private ScreenTransfer()
    {
    }
}
