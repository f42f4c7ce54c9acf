using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Tests.Harness;

/// <summary>Other assemblies, as binaries, for a project to refer to.</summary>
internal static class Referenced
{
    public static MetadataReference Assembly(string name, string source, params MetadataReference[] references)
    {
        var project = Project.Of(source);
        var image = new MemoryStream();
        var result = (project with { References = project.References.AddRange(references) }).Compile().WithAssemblyName(name).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(ImmutableArray.Create(image.ToArray()));
    }
}
