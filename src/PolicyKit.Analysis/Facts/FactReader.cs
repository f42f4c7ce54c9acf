using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Facts;

/// <summary>Facts that referenced assemblies carry. A line that does not parse came from another version and is skipped: the assumption then holds for its member.</summary>
internal static class FactReader
{
    /// <summary>The facts of everything that a compilation refers to, and the projects at hand as source that have none to tell: images of these would not even refer to the library.</summary>
    /// <param name="compilation">Whoever refers.</param>
    /// <param name="ofProject">The facts of a project that is at hand as source and carries none.</param>
    public static (ModelSet Facts, IReadOnlyCollection<IAssemblySymbol> Silent) Read(Compilation compilation, Func<Compilation, ImmutableArray<ModelRow>> ofProject)
    {
        var rows = new List<ModelRow>();
        var silent = new List<IAssemblySymbol>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == KnownNames.Assembly || !Declarations.SeesPolicyKit(assembly)) continue;
            if (CarriedBy(assembly) is { Count: > 0 } carried) rows.AddRange(Parse(carried));
            else if (ProjectOf(assembly, compilation) is { } project)
            {
                var solved = ofProject(project);
                rows.AddRange(solved);
                if (solved.IsEmpty) silent.Add(assembly);
            }
        }
        return (new ModelSet(rows), silent);
    }

    /// <summary>The lines of facts that an assembly carries in its attributes.</summary>
    public static List<string> CarriedBy(IAssemblySymbol assembly) =>
        assembly.GetAttributes().Where(static a => SymbolNames.Is(a.AttributeClass, KnownNames.FlowFact)).Select(static a => a.ConstructorArguments.FirstOrDefault().Value as string).OfType<string>().ToList();

    /// <summary>The project that an assembly is made of, if it is at hand as source and did not say that it has no facts.</summary>
    public static Compilation? ProjectOf(IAssemblySymbol assembly, Compilation compilation) =>
        compilation.GetMetadataReference(assembly) is CompilationReference { Compilation: var project } && !Declarations.HasNoFacts(assembly) ? project : null;

    public static IEnumerable<ModelRow> Parse(IEnumerable<string> lines) => lines.Select(static line => ModelParser.Parse(line).Row).OfType<ModelRow>();
}
