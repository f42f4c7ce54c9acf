using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// LINQ to XML: elements and attributes that are made under a constant name stand under it in what they are put into, and are found by it. Namespaces do not tell names apart.
/// Of a tree that was read from a text each part has what the whole has.
/// </summary>
internal sealed partial class BodySolver
{
    // How the key of an object begins that was made under a name: new<name>@place, for an attribute new<@name>@place.
    private const string MadeUnderName = "new<";

    private static bool IsOfXml(ITypeSymbol type) => type.ContainingNamespace is { Name: "Linq", ContainingNamespace: { Name: "Xml", ContainingNamespace.Name: "System" } };

    private string? NameMade(IObjectCreationOperation made) =>
        made is { Type: { Name: "XElement" or "XAttribute" } type, Arguments: [{ Value: var given }, ..] } && IsOfXml(type) && LocalName(given) is { } name ? MadeUnderName + (type.Name == "XAttribute" ? "@" : "") + name + ">" : null;

    /// <summary>The constant name without its namespace; null if it is not known.</summary>
    private string? LocalName(IOperation name) => Unconverted(name) switch
    {
        { ConstantValue: { HasValue: true, Value: string expanded } } => _solver.Spellings.Note(expanded.Substring(expanded.LastIndexOf('}') + 1)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.Name: "XName", RightOperand: var local } => LocalName(local),
        IInvocationOperation { TargetMethod: { Name: "Get" or "GetName", ContainingType.Name: "XName" or "XNamespace" }, Arguments: [{ Value: var local }, ..] } => LocalName(local),
        _ => null,
    };

    /// <summary>Under which name an element or attribute was made.</summary>
    private static string? NameOf(AbstractObject made)
    {
        if (made.Type is not { Name: "XElement" or "XAttribute" } type || !IsOfXml(type)) return null;
        var start = made.Key.LastIndexOf('/') + 1;
        if (string.CompareOrdinal(made.Key, start, MadeUnderName, 0, MadeUnderName.Length) != 0) return null;
        var end = made.Key.IndexOf('>', start);
        return made.Key.IndexOf('.', end) >= 0 ? null : made.Key.Substring(start + MadeUnderName.Length, end - start - MadeUnderName.Length);
    }

    private static bool HoldsXml(Value holder)
    {
        foreach (var obj in holder.Objects) if (obj.Type is { Name: "XElement" or "XDocument" } type && IsOfXml(type)) return true;
        return false;
    }

    /// <summary>Content comes into an element or a document: each part under its name, the parts of a sequence one by one, and anything else as its text.</summary>
    private void StoreContent(Value holder, Value content, int nested = 0)
    {
        if (!content.Label.IsEmpty) StoreText(holder, content.Label);
        foreach (var obj in content.Objects)
        {
            // A label of the whole content is that of each part.
            var part = Value.Of(content.Label, ImmutableArray.Create(obj), Label.Empty);
            // There may be several of one name.
            if (NameOf(obj) is { } name && MemberInfo.Pseudo("[" + name + "]") is var place) Write(holder, place, part.Join(Read(holder, place)));
            else if (obj.Kind == ObjectKind.Port || obj.Type is null or { SpecialType: SpecialType.System_Object } || IsOfXml(obj.Type)) Write(holder, MemberInfo.AnyElement, part);
            // A sequence may be in itself.
            else if (nested < MaxNested && ReadAny(obj.Alone) is { Objects.IsEmpty: false } parts) StoreContent(holder, parts, nested + 1);
            else StoreText(holder, Deep(obj.Alone));
        }
    }

    private const int MaxNested = 4;

    private void StoreText(Value holder, Label text) => Write(holder, TextOfElement, Value.Of(text).Join(Read(holder, TextOfElement)));

    // Text stands beside the elements, under what is no name.
    private static MemberInfo TextOfElement => MemberInfo.Pseudo("[#text]");

    /// <summary>What is found under a name: <c>root.Element("name")</c>, <c>Elements</c>, <c>Attribute</c>; null if the name is not known.</summary>
    private Value? FoundByName(IInvocationOperation call, Value receiver, Value key)
    {
        if (call.Arguments is not [{ Value: var given }] || LocalName(given) is not { } name) return null;
        var found = Part(receiver, MemberInfo.Pseudo("[" + (call.TargetMethod.Name == "Attribute" ? "@" : "") + name + "]", PartType(call.Type, MemberInfo.AnyElement) ?? call.Type)).AddLabel(Container(receiver).Join(KeyedBy(key, given, call)));
        return call.TargetMethod.Name == "Elements" ? Sequence(found, call) : found;
    }

    /// <summary><c>SetElementValue</c>, <c>SetAttributeValue</c>: what stands under the name, or under any.</summary>
    private Value SetByName(IInvocationOperation call, Value receiver, Value value)
    {
        var place = LocalName(call.Arguments[0].Value) is { } name ? MemberInfo.Pseudo("[" + (call.TargetMethod.Name == "SetAttributeValue" ? "@" : "") + name + "]") : MemberInfo.AnyElement;
        Write(receiver, place, Value.Of(Deep(value).Then(FlowStepKind.StoredIn, SymbolNames.Short(call.TargetMethod), call.Syntax)).Join(Read(receiver, place)));
        return Value.Empty;
    }

    /// <summary>All parts.</summary>
    private Value Parts(IInvocationOperation call, Value tree) => Sequence(Part(tree, MemberInfo.Pseudo(MemberInfo.Element, PartType(call.Type, MemberInfo.AnyElement))).AddLabel(Container(tree)), call);

    private Value Sequence(Value parts, IInvocationOperation call)
    {
        var sequence = Value.Of(Allocate(Key("elements", call), call.Type));
        Write(sequence, MemberInfo.AnyElement, parts);
        return sequence;
    }

    /// <summary>A part of a tree; of one that was read from a text it comes into being, so that it can be changed.</summary>
    private Value Part(Value tree, MemberInfo part) => tree.Objects.Any(o => !_heap.TryGet(o, part.Key, out _)) ? MakePart(tree, part) : Read(tree, part);
}
