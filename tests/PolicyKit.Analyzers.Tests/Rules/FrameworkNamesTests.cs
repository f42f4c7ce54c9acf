using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PolicyKit.Analyzers.Rules;

namespace PolicyKit.Analyzers.Tests.Rules;

public class FrameworkNamesTests
{
    [Fact]
    public void No_field_property_or_parameter_of_the_framework_looks_like_an_individual_number()
    {
        var seen = 0;
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        foreach (var file in Directory.GetFiles(folder, "System*.dll"))
        {
            using var image = new PEReader(File.OpenRead(file));
            if (!image.HasMetadata)
            {
                continue;
            }

            var reader = image.GetMetadataReader();
            var names = reader.FieldDefinitions.Select(h => reader.GetFieldDefinition(h).Name)
                .Concat(reader.PropertyDefinitions.Select(h => reader.GetPropertyDefinition(h).Name))
                .Concat(reader.MethodDefinitions.SelectMany(h => reader.GetMethodDefinition(h).GetParameters()).Select(h => reader.GetParameter(h).Name));
            foreach (var name in names.Select(reader.GetString))
            {
                seen++;
                Assert.False(IndividualNumberNames.Matches(name), $"{name} in {Path.GetFileName(file)}");
            }
        }

        Assert.InRange(seen, 100_000, int.MaxValue);
    }
}
