using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Web requests: what they bring belongs to the endpoint's zone, what an endpoint returns is sent there.</summary>
internal sealed partial class BodySolver
{
    /// <summary>The label of what a request brings in a parameter of this endpoint.</summary>
    private Label Requested(ISymbol member, SyntaxNode? node) =>
        _solver.Endpoints.ZoneOfInput(member) is { } zone ? Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, member.Name, node)) : Label.Empty;

    /// <summary>A parameter that is spread over the request: its parts come from it one by one, services among them do not.</summary>
    private void FillParts(IParameterSymbol parameter)
    {
        if (!_solver.Endpoints.Is(Method) || !Endpoints.IsSpread(parameter) || parameter.Type is not INamedTypeSymbol type || _solver.Endpoints.ZoneOf(Method) is not { } zone) return;
        var whole = Read(Value.Of(_frame), Parameter(parameter));
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            if (!property.IsStatic && _solver.Endpoints.IsInputPart(property))
                Write(whole, InfoOf(property), Read(whole, InfoOf(property)).AddLabel(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, parameter.Name + "." + property.Name, null))));
    }

    /// <summary>What an endpoint returns is the response, unless the framework's own result types carried it: then it was sent where they were made.</summary>
    private void Respond(Value value, IOperation operation)
    {
        if (!_solver.Endpoints.Exist || !_solver.Endpoints.Is(Method)) return;
        // A task without a result tells only that it is done.
        if (Method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 0 }) return;
        var returned = operation;
        while (returned is IConversionOperation { OperatorMethod: null } conversion) returned = conversion.Operand;
        if (returned.Type is { } type && Endpoints.IsResult(type) && !Endpoints.IsEither(type)) return;
        var plain = Value.Of(value.Label, value.Objects.RemoveAll(static o => Endpoints.IsResult(o.Type) && !Endpoints.IsEither(o.Type)), Label.Empty);
        Meet(Deep(plain), SinkTarget.OfChannel(Label.Empty), SinkKind.Response, AnswerOf(Method), operation.Syntax, returned);
    }

    /// <summary>What the response that an endpoint returns is called.</summary>
    private static string AnswerOf(IMethodSymbol endpoint) => endpoint.MethodKind == MethodKind.AnonymousFunction ? "response" : SymbolNames.Short(endpoint);

    /// <summary><c>app.MapPost("/x", handler)</c>: the handler is an endpoint.</summary>
    private void RegisterHandlers(IMethodSymbol registration, Value[] arguments)
    {
        if (registration.ContainingType is not { Name: "EndpointRouteBuilderExtensions" } || !_solver.Endpoints.Exist || arguments.Length < 3) return;
        foreach (var handler in arguments[arguments.Length - 1].Objects)
            if (handler is { Kind: ObjectKind.Delegate, Target: { } target } && registration.Parameters[registration.Parameters.Length - 1].Type.Name == "Delegate")
                _solver.RegisterEndpoint(target, hasBody: registration.Name is not ("MapGet" or "MapDelete"), _state);
    }
}
