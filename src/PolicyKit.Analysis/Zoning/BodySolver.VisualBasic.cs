using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Operations that only Visual Basic has, and expressions of it that the compiler gives no operations for.</summary>
internal sealed partial class BodySolver
{
    /// <summary>An array is made anew; one that is preserved keeps its elements, so it may as well be the same.</summary>
    private Value ReDim(IReDimOperation operation)
    {
        foreach (var clause in operation.Clauses)
        {
            foreach (var size in clause.DimensionSizes) Evaluate(size);
            if (!operation.Preserve || Evaluate(clause.Operand).Objects.IsEmpty) Store(clause.Operand, Value.Of(Allocate(Key("array", clause), clause.Operand.Type)), clause.Operand);
        }
        return Value.Empty;
    }

    private static bool IsOfBasic(IMethodSymbol function) => function.ContainingType is { Name: "Interaction", ContainingNamespace.Name: "VisualBasic" };

    /// <summary>Which of its arguments a function gives, the first one decides.</summary>
    private Label DecidedByFunction(IMethodSymbol function, Value[] arguments, IOperation?[] operations) =>
        function.Name is "IIf" or "Choose" && IsOfBasic(function) && operations[0] is { } first ? Implicitly(Effective(arguments[0]), first) : Label.Empty;

    /// <summary>Of conditions and values that take turns, the conditions decide which value it is.</summary>
    private Value Switched(ImmutableArray<IOperation> pairs)
    {
        var result = Value.Empty;
        for (var i = 0; i + 1 < pairs.Length; i += 2) result = result.Join(Evaluate(pairs[i + 1])).AddLabel(Implicitly(Effective(Evaluate(pairs[i])), pairs[i]));
        return result;
    }

    /// <summary>Runs the delegates that were added to the event, and the methods that say <c>Handles</c> of their own object's.</summary>
    private Value Raise(IRaiseEventOperation operation)
    {
        if (operation.EventReference is not { Event: var evt } reference || (evt.Type as INamedTypeSymbol)?.DelegateInvokeMethod is not { } invoke) return Join(operation);
        var holder = reference.Instance is null ? StaticHolder(evt) : Evaluate(reference.Instance);
        var arguments = new Value[invoke.Parameters.Length];
        var operations = new IOperation?[arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Value.Empty;
        foreach (var argument in operation.Arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= arguments.Length) continue;
            arguments[parameter.Ordinal] = Evaluate(argument.Value);
            operations[parameter.Ordinal] = argument.Value;
        }
        if (evt.RaiseMethod is { } raise && _solver.BodyOf(raise, _state) is not null) return Call(new CallSite(_state, operation, raise, holder, reference, arguments, operations));
        foreach (var (_, handler, variable, _) in _solver.Handlers.Of(evt))
            if (variable is null)
                Call(new CallSite(_state, operation, handler, handler.IsStatic ? null : holder, null, arguments.Take(handler.Parameters.Length).ToArray(), operations.Take(handler.Parameters.Length).ToArray()) { Key = Key("handles", operation) + ":" + handler.Name });
            // Who raises it on an object that nobody knows may have any of them.
            else if (KeyOf(_frame, InfoOf(evt).Owner, null, InfoOf(evt).Key) is { } key)
                _solver.Table.AddDelegate(key, handler);
        InvokeDelegate(new CallSite(_state, operation, invoke, Read(holder, InfoOf(evt)), reference, arguments, operations));
        return Value.Empty;
    }

    /// <summary>An object comes into a variable that is declared <c>WithEvents</c>: the methods that say <c>Handles</c> of its events are added to them.</summary>
    private void Attend(IPropertySymbol variable, Value holder, Value raiser, IOperation operation)
    {
        foreach (var (evt, handler, _, part) in _solver.Handlers.Of(variable))
        {
            if (!_solver.IsInSource(evt)) continue;
            var key = Key("handles", operation) + ":" + _solver.NameOf(handler);
            var on = part is null ? raiser : Read(raiser, InfoOf(part));
            Add(operation, evt, on, on, null, DelegateTo(handler, key, evt.Type, handler.IsStatic ? Value.Empty : holder, Value.Empty), operation, key);
        }
    }

    /// <summary>A field that is declared with bounds has its array before anything runs, and no operation makes it.</summary>
    private void MakeArrays(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
            if (member is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false, Type: IArrayTypeSymbol array }) Write(This(), InfoOf(member), Value.Of(Allocate("bounds:" + member.Name, array)));
    }

    /// <summary><c>Dim a, b As New Card</c> makes a card for each name with one operation: the name tells them apart.</summary>
    private string Made(IObjectCreationOperation operation) =>
        Method.Language == LanguageNames.VisualBasic && operation.Parent is ISimpleAssignmentOperation { Target: var target }
            ? "new " + (target switch { ILocalReferenceOperation local => local.Local.Name, IFieldReferenceOperation field => field.Field.Name, _ => "" }) : "new";

    /// <summary>A local that lives as long as its type: a static place.</summary>
    private MemberInfo Kept(ILocalSymbol local) => MemberInfo.Pseudo(LocalKey(local), local.Type);

    /// <summary>
    /// XML that is written in the code, or a part that is read of some. The compiler shows no operations for what stands in it, so it is followed by names: what they hold goes in.
    /// </summary>
    private Value Xml(IOperation operation)
    {
        var (label, _) = Embedded(operation);
        foreach (var key in Language.Of(operation.Syntax).KeysIn(operation.Syntax))
            if (_solver.KeyZone(key) is { } zone) label = label.Join(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, key, operation.Syntax)));
        if (Declarations.IsLeaf(operation.Type)) return Value.Of(label);
        var result = Value.Of(Allocate(Key("xml", operation), operation.Type));
        if (!label.IsEmpty) Write(result, MemberInfo.Whole, Value.Of(label));
        return result;
    }

    /// <summary>What is shown of the names in an expression, and the values of those that are.</summary>
    private (Label Label, Value Shown) Embedded(IOperation operation)
    {
        var values = new Dictionary<SyntaxNode, Value>();
        var (label, shown, elements) = (Label.Empty, Value.Empty, Value.Empty);
        foreach (var (name, receiver, isShown, arguments) in Language.Of(operation.Syntax).NamesIn(operation.Syntax))
        {
            var given = arguments.Select(a => a is not null && values.TryGetValue(a, out var argument) ? argument : Value.Of(label)).ToArray();
            var value = values[name] = Named(name, receiver is not null && values.TryGetValue(receiver, out var on) ? on : null, elements, given, label, operation);
            if (given.Length > 0 && _solver.SymbolOf(name) is not IMethodSymbol) value = values[name] = value.AddLabel(Derived(given).Label);
            elements = elements.Join(ReadAny(value));
            if (!isShown) continue;
            label = label.Join(Deep(value));
            shown = shown.Join(value);
        }
        return (label, shown);
    }

    private Value Named(SyntaxNode name, Value? on, Value elements, Value[] arguments, Label given, IOperation operation)
    {
        switch (_solver.SymbolOf(name))
        {
            case ILocalSymbol { IsStatic: true } local: return Read(StaticHolder(local), Kept(local));
            case ILocalSymbol local: return FrameOf(local) is { } frame ? Read(frame, Local(local)) : elements;
            case IParameterSymbol parameter: return FrameOf(parameter) is { } outer ? Read(outer, Parameter(parameter)) : elements;
            case IRangeVariableSymbol: return elements;
            case IFieldSymbol { IsConst: false } field: return WithDeclared(Read(field.IsStatic ? StaticHolder(field) : on ?? This(), InfoOf(field)), field, field.Type, operation);
            case IPropertySymbol property when _solver.IsAutoProperty(property): return WithDeclared(Read(property.IsStatic ? StaticHolder(property) : on ?? This(), InfoOf(property)), property, property.Type, operation);
            case IPropertySymbol { GetMethod: { } getter } property: return WithDeclared(CallNamed(getter, name, on, [], given, operation), property, property.Type, operation);
            case IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension } method: return CallNamed(method, name, on, arguments, given, operation);
            default: return Value.Empty;
        }
    }

    // What it is called with where that has no name, the names before it may have given.
    private Value CallNamed(IMethodSymbol method, SyntaxNode name, Value? on, Value[] named, Label given, IOperation operation)
    {
        var called = SymbolNames.Whole(method);
        var first = called.Parameters.Length - method.Parameters.Length;
        var arguments = called.Parameters.Select(p => p.Ordinal >= first && p.Ordinal - first < named.Length ? named[p.Ordinal - first] : Value.Of(given)).ToArray();
        if (called.IsStatic && method.MethodKind == MethodKind.ReducedExtension && on is not null) arguments[0] = on;
        return Call(new CallSite(_state, operation, called, called.IsStatic ? null : on ?? This(), null, arguments, new IOperation?[arguments.Length]) { Key = Key("named", operation) + name.SpanStart });
    }

    /// <summary>A statement that replaces a part of a text (<c>Mid(text, 1, 2) = part</c>).</summary>
    private Value ReplacePart(IOperation operation)
    {
        var parts = operation.ChildOperations.ToList();
        var value = Value.Of(Deep(Join(operation)));
        if (parts.Count > 0) Store(parts[0], value, parts[parts.Count - 1]);
        return value;
    }
}
