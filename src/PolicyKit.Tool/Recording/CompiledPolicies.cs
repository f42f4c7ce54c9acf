using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Recording;

/// <summary>
/// The zones and routes by which code is judged are those of the policies that it refers to. Compared here with a municipality's own, whatever the
/// code was compiled against. Both are read as metadata.
/// </summary>
/// <param name="own">The library and the policies of the one who judges.</param>
internal sealed class CompiledPolicies(IReadOnlyList<byte[]> own)
{
    /// <returns>What says something else (PK9203), and what there is nothing to compare with.</returns>
    public (IReadOnlyList<Bilingual> Wrong, IReadOnlyList<Bilingual> Missing) Compare(IEnumerable<Compilation> compilations)
    {
        var (wrong, missing) = (new List<Bilingual>(), new List<Bilingual>());
        var expected = CSharpCompilation.Create("own", references: [.. Net100.References.All, .. own.Select(image => MetadataReference.CreateFromImage(image))])
            .SourceModule.ReferencedAssemblySymbols.Where(PolicyText.IsPolicy).ToDictionary(assembly => assembly.Name, PolicyText.Of, StringComparer.OrdinalIgnoreCase);
        var used = compilations.SelectMany(compilation => AsCSharp(compilation).SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly)).Where(PolicyText.IsPolicy);
        foreach (var assembly in used.DistinctBy(assembly => string.Join('\n', PolicyText.Of(assembly).Prepend(assembly.Name))))
        {
            if (!expected.TryGetValue(assembly.Name, out var text))
            {
                missing.Add(Texts.Both("Verify_PolicyNotAtHand", assembly.Name));
            }
            else if (PolicyText.Of(assembly) is var said && !said.SequenceEqual(text, StringComparer.Ordinal))
            {
                wrong.Add(Texts.Both("PK9203_Compiled", assembly.Name, said.Except(text).Concat(text.Except(said)).FirstOrDefault() ?? "-"));
            }
        }

        return (wrong, missing);
    }

    // Each compiler writes attributes in its own language; here the same things must read the same.
    private static Compilation AsCSharp(Compilation compilation) => compilation is CSharpCompilation
        ? compilation
        : CSharpCompilation.Create("used", references: compilation.References.OfType<PortableExecutableReference>());
}
