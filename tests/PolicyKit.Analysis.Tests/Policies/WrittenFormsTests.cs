using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Policies;

/// <summary>Who writes which form, and which members stay out of it.</summary>
public sealed class WrittenFormsTests
{
    [Theory]
    [InlineData("System.Text.Json", WrittenForm.Json)]
    [InlineData("System.Net.Http.Json", WrittenForm.Json)]
    [InlineData("System.Text.Json.Nodes", WrittenForm.Json)]
    [InlineData("Newtonsoft.Json", WrittenForm.NewtonsoftJson)]
    [InlineData("Newtonsoft.Json.Linq", WrittenForm.NewtonsoftJson)]
    [InlineData("System.Runtime.Serialization.Json", WrittenForm.Contract)]
    [InlineData("System.Runtime.Serialization", WrittenForm.Contract)]
    [InlineData("System.Xml.Serialization", WrittenForm.Xml)]
    [InlineData("YamlDotNet.Serialization", WrittenForm.Yaml)]
    [InlineData("Microsoft.AspNetCore.Http", WrittenForm.Json)]
    [InlineData("Microsoft.AspNetCore.Mvc", WrittenForm.Json)]
    [InlineData("Microsoft.AspNetCore.SignalR", WrittenForm.Json)]
    [InlineData("Microsoft.EntityFrameworkCore", WrittenForm.Table)]
    [InlineData("MessagePack", WrittenForm.MessagePack)]
    [InlineData("Acme.Json", WrittenForm.None)]
    [InlineData("Acme.Linq", WrittenForm.None)]
    [InlineData("Acme.Nodes", WrittenForm.None)]
    [InlineData("Acme.Http", WrittenForm.None)]
    [InlineData("Acme.Serialization", WrittenForm.None)]
    [InlineData("Acme.Text", WrittenForm.None)]
    internal void A_namespace_writes_its_form(string ns, WrittenForm form) =>
        Assert.Equal(form, WrittenForms.Of((IMethodSymbol)Member(Programs.Compile($$"""namespace {{ns}}; public static class ItsWriter { public static void Write(object value) { } }""").Valid(), ns + ".ItsWriter", "Write")));

    [Theory]
    [InlineData("System.Text.Json.Serialization.JsonIgnore", WrittenForm.Json)]
    [InlineData("System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Always)", WrittenForm.Json)]
    [InlineData("System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)", WrittenForm.None)]
    [InlineData("System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)", WrittenForm.None)]
    [InlineData("Newtonsoft.Json.JsonIgnore", WrittenForm.NewtonsoftJson)]
    [InlineData("System.Xml.Serialization.XmlIgnore", WrittenForm.Xml)]
    [InlineData("System.Runtime.Serialization.IgnoreDataMember", WrittenForm.Contract | WrittenForm.NewtonsoftJson)]
    [InlineData("System.ComponentModel.DataAnnotations.Schema.NotMapped", WrittenForm.Table)]
    [InlineData("YamlDotNet.Serialization.YamlIgnore", WrittenForm.Yaml)]
    [InlineData("MessagePack.IgnoreMember", WrittenForm.MessagePack)]
    [InlineData("Acme.IgnoreMember", WrittenForm.None)]
    [InlineData("Acme.JsonIgnore", WrittenForm.None)]
    [InlineData("System.Xml.Serialization.XmlIgnore, System.ComponentModel.DataAnnotations.Schema.NotMapped", WrittenForm.Xml | WrittenForm.Table)]
    [InlineData("System.Runtime.Serialization.IgnoreDataMember, Newtonsoft.Json.JsonIgnore", WrittenForm.Contract | WrittenForm.NewtonsoftJson)]
    [InlineData("System.Xml.Serialization.XmlIgnore, System.Text.Json.Serialization.JsonIgnore", WrittenForm.Xml | WrittenForm.Json)]
    internal void A_member_stays_out_of_the_form_of_its_attribute_and_of_no_other(string attribute, WrittenForm form)
    {
        var compilation = Programs.Compile(
            $$"""public class Letter { [{{attribute}}] public string Text { get; set; } = ""; public string Title { get; set; } = ""; }""",
            "namespace Newtonsoft.Json { public sealed class JsonIgnoreAttribute : Attribute; }",
            "namespace YamlDotNet.Serialization { public sealed class YamlIgnoreAttribute : Attribute; }",
            "namespace MessagePack { public sealed class IgnoreMemberAttribute : Attribute; }",
            "namespace Acme { public sealed class IgnoreMemberAttribute : Attribute; public sealed class JsonIgnoreAttribute : Attribute; }").Valid();

        Assert.Equal(form, WrittenForms.LeftOutOf(Member(compilation, "Letter", "Text")));
        Assert.Equal(WrittenForm.None, WrittenForms.LeftOutOf(Member(compilation, "Letter", "Title")));
        Assert.Equal(form, new Declarations(compilation).LeftOutOf(Member(compilation, "Letter", "Text")));
    }

    private static ISymbol Member(Compilation compilation, string type, string name) => compilation.Assembly.GetTypeByMetadataName(type)!.GetMembers(name).Single();
}
