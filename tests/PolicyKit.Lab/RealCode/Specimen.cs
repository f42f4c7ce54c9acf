using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.Lab.RealCode;

/// <summary>A published package that the lab was built with, and what the lab knows of it.</summary>
internal sealed class Specimen(string assemblyName)
{
    public string Name => assemblyName;

    public DecompiledAssembly Assembly { get; } = new(PathOf(assemblyName), static name => File.Exists(PathOf(name)) ? PathOf(name) : null);

    /// <summary>Lines of a <c>.policymodel</c> that make a few of its members sources.</summary>
    public string Model { get; init; } = "";

    /// <summary>Small enough for every build; the others run when the whole lab is asked for.</summary>
    public bool IsQuick { get; init; }

    public int MinLines { get; init; }

    /// <summary>A decompiler is not a compiler: this many errors are put up with, and the engine must stand them.</summary>
    public int MaxErrors { get; init; }

    /// <summary>At least this many findings with a path of four steps or more.</summary>
    public int MinFindings { get; init; }

    public Decompilation Source => Assembly.Source;

    public CSharpCompilation Compile() => Compile(Source.Files);

    public CSharpCompilation Compile(IEnumerable<SourceFile> files) => Assembly.Compile(files);

    private static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly + ".dll");
}
