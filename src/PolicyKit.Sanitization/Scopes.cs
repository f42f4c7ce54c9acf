namespace PolicyKit.Sanitization;

/// <summary>What an open element ends, or keeps from being ended: one bit each, so that looking through the open elements costs next to nothing.</summary>
[Flags]
internal enum Scopes : byte
{
    None = 0,
    Paragraph = 1,
    Item = 2,
    Term = 4,
    Cell = 8,
    Row = 16,
    Section = 32,
    List = 64,

    /// <summary>Nothing that is inside ends anything that is outside: <c>table</c>, <c>button</c>, <c>template</c> …</summary>
    Wall = 128,
}
