using System.Reflection;
using System.Runtime.CompilerServices;

namespace PolicyKit.Tests.Zones;

/// <summary>What holds for every public type.</summary>
public sealed class PublicApiShapeTests
{
    static readonly Type[] Exported = typeof(IZone).Assembly.GetExportedTypes();

    [Fact]
    public void Every_class_is_sealed_or_meant_to_be_derived() =>
        Assert.All(Exported.Where(type => type.IsClass), type => Assert.True(type.IsSealed || type.IsAbstract, type.FullName));

    [Fact]
    public void Every_struct_is_readonly() => Assert.All(
        Exported.Where(type => type.IsValueType && !type.IsEnum),
        type => Assert.NotNull(type.GetCustomAttribute<IsReadOnlyAttribute>()));

    [Fact]
    public void Attributes_and_options_can_be_set_by_an_old_compiler() => Assert.All(
        Exported.Where(type => typeof(Attribute).IsAssignableFrom(type) || type == typeof(MfaRule)).SelectMany(type => type.GetProperties()).Where(p => p.SetMethod is { IsPublic: true }),
        property =>
        {
            Assert.DoesNotContain(typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers());
            Assert.Null(property.GetCustomAttribute<RequiredMemberAttribute>());
        });

    [Fact]
    public void No_attribute_is_generic() =>
        Assert.DoesNotContain(Exported, type => typeof(Attribute).IsAssignableFrom(type) && type.IsGenericType);

    [Fact]
    public void Nothing_that_guards_a_value_converts_to_anything() =>
        Assert.DoesNotContain(Exported.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)), m => m.Name is "op_Implicit" or "op_Explicit");
}
