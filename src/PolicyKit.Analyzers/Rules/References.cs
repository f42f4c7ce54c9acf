using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Rules;

/// <summary>The references of a compilation that matter to rules.</summary>
internal static class References
{
    /// <summary>Assemblies that refer to the library, the library itself left out: no other can say anything in its words.</summary>
    public static IEnumerable<IAssemblySymbol> ThatSeeTheLibrary(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Where(static assembly =>
            assembly.Name != MetadataNames.Library && assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == MetadataNames.Library)));
}
