using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Policies;

/// <summary>
/// Forms into which objects are written as a whole, as far as a member can say that it stays out of one: <c>[JsonIgnore]</c>, <c>[XmlIgnore]</c>, <c>[NotMapped]</c>.
/// A member stays out of the form its attribute belongs to and of no other: what JSON leaves out, a log may still print.
/// </summary>
[Flags]
internal enum WrittenForm : byte { None = 0, Json = 1, NewtonsoftJson = 2, Xml = 4, Contract = 8, Table = 16, Yaml = 32, MessagePack = 64 }

internal static class WrittenForms
{
    /// <summary>The form that a member of a serialiser, a web result or a database context writes.</summary>
    public static WrittenForm Of(IMethodSymbol writer)
    {
        var ns = writer.ContainingNamespace;
        var above = ns?.ContainingNamespace?.Name;
        return ns?.Name switch
        {
            "Json" when above is "Text" or "Http" => WrittenForm.Json,
            "Json" when above == "Newtonsoft" => WrittenForm.NewtonsoftJson,
            "Json" when above == "Serialization" => WrittenForm.Contract,
            "Linq" when above == "Json" => WrittenForm.NewtonsoftJson,
            "Nodes" when above == "Json" => WrittenForm.Json,
            "Http" or "Mvc" or "SignalR" when above == "AspNetCore" => WrittenForm.Json,
            "Serialization" when above == "Xml" => WrittenForm.Xml,
            "Serialization" when above == "Runtime" => WrittenForm.Contract,
            "Serialization" when above == "YamlDotNet" => WrittenForm.Yaml,
            "EntityFrameworkCore" => WrittenForm.Table,
            "MessagePack" => WrittenForm.MessagePack,
            _ => WrittenForm.None,
        };
    }

    /// <summary>The forms that a member stays out of.</summary>
    public static WrittenForm LeftOutOf(ISymbol member)
    {
        var forms = WrittenForm.None;
        foreach (var attribute in member.GetAttributes())
            forms |= attribute.AttributeClass switch
            {
                { Name: "JsonIgnoreAttribute", ContainingNamespace.Name: "Serialization" } when IsAlways(attribute) => WrittenForm.Json,
                { Name: "JsonIgnoreAttribute", ContainingNamespace.Name: "Json" } => WrittenForm.NewtonsoftJson,
                { Name: "XmlIgnoreAttribute" } => WrittenForm.Xml,
                { Name: "IgnoreDataMemberAttribute" } => WrittenForm.Contract | WrittenForm.NewtonsoftJson,
                { Name: "NotMappedAttribute" } => WrittenForm.Table,
                { Name: "YamlIgnoreAttribute" } => WrittenForm.Yaml,
                { Name: "IgnoreMemberAttribute", ContainingNamespace.Name: "MessagePack" } => WrittenForm.MessagePack,
                _ => WrittenForm.None,
            };
        return forms;
    }

    // Any other condition lets some values pass.
    private static bool IsAlways(AttributeData attribute) => attribute.NamedArguments.All(static a => a.Key != "Condition" || a.Value.Value is 1);
}
