namespace PolicyKit.Tool.Checking;

/// <summary>A place in a file. Lines and columns count from 1; the path is relative to the root of the check, with '/'.</summary>
internal sealed record SourceSpot(string File, int Line, int Column, int EndLine, int EndColumn);
