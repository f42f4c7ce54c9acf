using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Facts;

/// <summary>Facts that referenced assemblies carry. A line that does not parse came from another version and is skipped: the assumption then holds for its member.</summary>
internal static class FactReader
{
    public static ModelSet Read(Compilation compilation) => new(
        from assembly in compilation.SourceModule.ReferencedAssemblySymbols
        where assembly.Name != KnownNames.Assembly && Declarations.SeesPolicyKit(assembly)
        from attribute in assembly.GetAttributes()
        where SymbolNames.Is(attribute.AttributeClass, KnownNames.FlowFact)
        let line = attribute.ConstructorArguments.FirstOrDefault().Value as string
        where line is not null
        let row = ModelParser.Parse(line).Row
        where row is not null
        select row);
}
