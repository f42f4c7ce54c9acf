namespace PolicyKit;

/// <summary>The file is built anew from its harmless parts (サニタイズ/再構築).</summary>
public sealed class FileRebuilt : ISanitization
{
    private FileRebuilt()
    {
    }
}
