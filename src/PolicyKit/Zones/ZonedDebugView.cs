namespace PolicyKit;

/// <summary>What a debugger may show of a value in a zone: its label and nothing below it.</summary>
internal sealed class ZonedDebugView(object zoned)
{
    public string Label { get; } = zoned.ToString() ?? "";
}
