namespace PolicyKit.Package.Tests.Harness;

/// <summary>One warning or error of a build, without its help link and project.</summary>
internal sealed record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text)
{
    public override string ToString() => $"{File}({Line},{Column}): {Severity} {Id}: {Text}";
}
