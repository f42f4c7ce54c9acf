namespace PolicyKit.Tool.Verifying.Binaries;

/// <summary>One member of an assembly: how a person calls it, and all of it as text.</summary>
internal sealed record AssemblyMember(string Name, string Text)
{
    /// <summary>Whether source declares it. What a compiler makes by itself has a name that no source can write, and differs between compilers.</summary>
    public bool IsDeclared => !Name.Contains('<', StringComparison.Ordinal);
}
