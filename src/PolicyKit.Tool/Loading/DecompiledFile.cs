using System.Collections.Immutable;

namespace PolicyKit.Tool.Loading;

/// <summary>One file of decompiled text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">The text.</param>
/// <param name="Points">Where its statements come from, in the order of the text; what begins earlier and ends later comes first.</param>
internal sealed record DecompiledFile(string Name, string Text, ImmutableArray<DecompiledPoint> Points);

/// <summary>A stretch of decompiled text and the instructions that it was made of. Lines and columns count from 1.</summary>
/// <param name="Method">The row of the method: for a lambda or an iterator, of the one that the compiler made.</param>
/// <param name="Offset">The offset of the first instruction in it.</param>
/// <param name="End">The offset after its last instruction.</param>
internal readonly record struct DecompiledPoint(int StartLine, int StartColumn, int EndLine, int EndColumn, int Method, int Offset, int End)
{
    public bool Holds(int line, int column) =>
        (line, column).CompareTo((StartLine, StartColumn)) >= 0 && (line, column).CompareTo((EndLine, EndColumn)) < 0;
}
