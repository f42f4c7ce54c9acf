using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Values as text: what their ToString prints, not what they hold.</summary>
internal sealed partial class BodySolver
{
    /// <summary>The label of a value as text: what its ToString prints, not what it holds.</summary>
    private Label TextLabel(Value value, ITypeSymbol? type, IOperation operation) => TextLabel(value, type, new Printing(operation, null, IsGivenAFormat(operation)));

    /// <summary>Something is printed: by an operation of this body, or by a call that its callee left open, for which no operation may stand.</summary>
    private readonly record struct Printing(IOperation? At, CallSite? LeftOpen, bool IsFormatted);

    private Label TextLabel(Value value, ITypeSymbol? type, Printing printing)
    {
        if (value.IsEmpty) return Label.Empty;
        if (Declarations.IsLeaf(type)) return Effective(value);
        // A number prints as what it is, never as its digits.
        if (Declarations.IsGuarded(type) || type is not null && SymbolNames.Is(type, KnownNames.IndividualNumber)) return Label.Empty;
        // What is printed inside itself: objects that stand for many may hold themselves, and what is known by its label only has parts as often as its type says.
        if (_printingInside == MaxPrintedInside || !Spend(1)) return Deep(value);
        _printingInside++;
        var label = value.Objects.IsEmpty ? value.Label.Join(TextOf(type, value, printing)) : Container(value);
        foreach (var obj in value.Objects) label = label.Join(TextOf(PrintedAs(obj, type), Value.Of(obj), printing));
        _printingInside--;
        return label;
    }

    private int _printingInside;
    private const int MaxPrintedInside = 4;

    /// <summary>The type whose ToString runs: a view over an array (<c>Span</c>, <c>Memory</c>) prints what the array does not.</summary>
    private static ITypeSymbol? PrintedAs(AbstractObject obj, ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsValueType: true } && (obj.Type is IArrayTypeSymbol || obj.Type is { IsReferenceType: true } && type is { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", ContainingNamespace.Name: "System" }) ? type : obj.Kind == ObjectKind.Port || obj.Type is null ? Narrower(obj.Type, type) : obj.Type;

    private static ITypeSymbol? Narrower(ITypeSymbol? a, ITypeSymbol? b) => a is null or { SpecialType: SpecialType.System_Object } ? b : a;

    /// <summary>It is asked for a format: in an interpolated string, by a call with a text of formats.</summary>
    private static bool IsGivenAFormat(IOperation printed) =>
        printed is IInvocationOperation { TargetMethod: var prints } && prints.Parameters.Any(static p => p.Name == "format") || (printed.Parent is IConversionOperation { IsImplicit: true } conversion ? conversion : printed).Parent is IInterpolationOperation;

    private Label TextOf(ITypeSymbol? type, Value value, Printing printing)
    {
        if (Declarations.IsGuarded(type)) return Label.Empty;
        if (type is null or { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol or { TypeKind: TypeKind.Interface })
            return Deep(value) is { IsEmpty: false } all ? (Declared.Reach(type).IsEmpty ? LeaveTextOpen(value, printing) : null) ?? all : Label.Empty;
        var heirs = HeirsWithText(type, value);
        if (heirs.Count > 0 && !Deep(value).IsEmpty && LeaveTextOpen(value, printing) is { } open) return open;
        var label = TextOfExactly(type, value, printing);
        foreach (var heir in heirs) label = label.Join(TextOfExactly(heir, value, printing));
        return label;
    }

    /// <summary>Classes below a type that say themselves how they are printed, where the value may be an object of one.</summary>
    private List<INamedTypeSymbol> HeirsWithText(ITypeSymbol type, Value value) =>
        type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsSealed: false } above || value.Objects.All(static o => o.Kind == ObjectKind.Allocated) ? []
        : _solver.Below(above).Where(static h => !h.IsAbstract && h.GetMembers("ToString").Any(static m => m is IMethodSymbol { IsOverride: true, Parameters.IsEmpty: true })).ToList();

    /// <summary>What a text says of an object that only a caller knows, he knows by the object's class.</summary>
    private Label? LeaveTextOpen(Value value, Printing printing)
    {
        if (value.Objects is not [{ Kind: ObjectKind.Port, Port: { IsStatic: false } port }] || _state.IsClosedAt(port) || _state.Closes is not null || _solver.IsForFacts && printing.IsFormatted) return null;
        if ((printing.IsFormatted ? _solver.FormatMethod : _solver.TextMethod) is not { } method) return null;
        var site = new CallSite(_state, printing.At, method, value, printing.At, [], []) { Key = KeyOf(printing, "text"), Around = printing.LeftOpen?.Around, OpenAs = printing.LeftOpen?.OpenAs, IsRepeated = printing.LeftOpen?.IsRepeated == true };
        return MakeHole(site, value.WithLabel(PortLabel(port, deep: false)), method).Label;
    }

    /// <summary>True if the call asks for a text, and for no format that it says.</summary>
    private static bool IsForText(CallSite site) => site is { Method.Name: "ToString", Arguments.Length: 0 };

    /// <summary>A text that a callee left open.</summary>
    private Value TextLeftOpen(CallSite site) => Value.Of(TextLabel(site.Receiver!, null, new Printing(site.Operation, site, site.Method.Parameters.Length > 0)));

    private string KeyOf(Printing printing, string what) => printing.LeftOpen is { } site ? _state.Below(site.Key, ':', what) : Key(what, printing.At!);

    private Value AskForText(Printing printing, IMethodSymbol member, Value on, string what, string name, params Value[] given) =>
        CallTarget(new CallSite(_state, printing.At, member, on, printing.LeftOpen is { } site ? site.ReceiverOperation : printing.At, given, new IOperation?[given.Length]) { Key = KeyOf(printing, what) + name, MeetOf = printing.LeftOpen?.MeetOf, Around = printing.LeftOpen?.Around });

    private Label TextOfExactly(ITypeSymbol type, Value value, Printing printing)
    {
        if (type is IArrayTypeSymbol) return Label.Empty;
        if (!value.Objects.IsEmpty && PartsPrinted(type) is { } parts)
        {
            var printed = Label.Empty;
            foreach (var part in parts) printed = printed.Join(TextLabel(Read(value, part), part.Type, printing));
            return printed;
        }
        if (printing.IsFormatted && type is INamedTypeSymbol formatted && _solver.FormatterOf(formatted) is { } formats)
            return Effective(AskForText(printing, formats, value, "format", formats.ContainingType.Name, Value.Empty, Value.Empty));
        for (var t = type; t is not null; t = t.BaseType)
            foreach (var member in t.GetMembers("ToString").OfType<IMethodSymbol>())
            {
                if (member.Parameters.Length != 0 || member.IsStatic) continue;
                // The query string of an address is such a collection under its base type, and prints itself.
                if (member.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType) return type.Name == "NameValueCollection" ? Deep(value) : Label.Empty;
                if (_solver.BodyOf(member, _state) is not null) return Effective(AskForText(printing, member, value, "text", member.ContainingType.Name));
                return member.IsImplicitlyDeclared && t.IsRecord && _solver.IsInSource(t) ? Printed(t, value, printing) : Deep(value);
            }
        return Deep(value);
    }

    private const string PrintsMembers = "PrintMembers";

    /// <summary>What tuples, anonymous objects and pairs print: their parts, each as text; null for anything else.</summary>
    private IEnumerable<MemberInfo>? PartsPrinted(ITypeSymbol type) =>
        type.IsTupleType ? InstanceMembers(type)
        : type.IsAnonymousType ? type.GetMembers().OfType<IPropertySymbol>().Select(InfoOf)
        : type is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [var key, var value], ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } ? [MemberInfo.Pseudo("Key", key), MemberInfo.Pseudo("Value", value)]
        : null;

    /// <summary>What a record's synthesised ToString prints: its public members, each as text, unless it says itself what to print of them.</summary>
    private Label Printed(ITypeSymbol record, Value value, Printing printing)
    {
        if (printing.At is not { } at) return Deep(value);
        var label = Label.Empty;
        for (var t = record; t is not null && t.SpecialType == SpecialType.None; t = t.BaseType)
        {
            if (t.GetMembers(PrintsMembers).OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == 1 && _solver.IsWrittenHere(m) && _solver.BodyOf(m, _state) is not null) is { } own)
            {
                var text = Value.Of(Allocate(KeyOf(printing, "printed"), own.Parameters[0].Type));
                AskForText(printing, own, value, "print", t.Name, text);
                return label.Join(Deep(text));
            }
            foreach (var member in t.GetMembers())
            {
                if (member.IsStatic || member.DeclaredAccessibility != Accessibility.Public || TypeOf(member) is not { } memberType || member is IEventSymbol or IPropertySymbol { IsIndexer: true }) continue;
                var content = member is IPropertySymbol property && !_solver.IsAutoProperty(property)
                    ? AskForText(printing, property.GetMethod ?? property.SetMethod!, value, "print", property.Name)
                    : Read(value, InfoOf(member));
                label = label.Join(TextLabel(WithDeclared(content, member, memberType, at), memberType, printing));
            }
        }
        return label;
    }
}
