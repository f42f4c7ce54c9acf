namespace PolicyKit.Lab.RealCode;

/// <summary>A published assembly as C#, one file per top-level type, in ordinal order of their names. What the decompiler cannot read is left out and counted.</summary>
internal sealed record Decompilation(IReadOnlyList<SourceFile> Files, int Refused)
{
    public int Lines => Files.Sum(static f => f.Lines);

    /// <param name="assembly">The path of the assembly.</param>
    /// <param name="folders">Where the assemblies that it refers to may lie, besides its own folder.</param>
    public static Decompilation Of(string assembly, params IEnumerable<string> folders)
    {
        using var types = new TypeByType(assembly, folders);
        var files = Enumerable.Range(0, types.Count).AsParallel().AsOrdered().Select(i => types[i]).ToList();
        return new Decompilation(files.OfType<SourceFile>().ToList(), files.Count(static f => f is null));
    }
}
