using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>PK3002: code of one zone calls code of another, outside the boundary of a route that joins them. The paths of two zones are apart even when no data moves.</summary>
internal sealed class ForeignCallRule : IRule
{
    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        var foreign = ForeignZones.AssembliesOf(context.Start.Compilation, context.Session, context.Start.CancellationToken);
        if (foreign.IsEmpty)
        {
            return;
        }

        context.Start.RegisterOperationAction(
            action =>
            {
                if (MemberOf(action.Operation) is { ContainingAssembly: { } assembly } member && (foreign.Contains(assembly) || foreign.Contains(action.Compilation.Assembly)))
                {
                    Guard.Run(
                        () => Judge(context, action, member),
                        () => Guard.Subject(action.ContainingSymbol), context.Reports, action.ReportDiagnostic, action.CancellationToken);
                }
            },
            OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.PropertyReference, OperationKind.MethodReference,
            OperationKind.EventReference, OperationKind.FieldReference);
    }

    private static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        { Parent: INameOfOperation } => null,
        IInvocationOperation call => call.TargetMethod.ReducedFrom ?? call.TargetMethod,
        IObjectCreationOperation { Constructor: { } constructor } => constructor,
        IFieldReferenceOperation { Field: { IsConst: true } or { IsImplicitlyDeclared: true } } => null,
        IMemberReferenceOperation reference => reference.Member,
        _ => null,
    };

    private static void Judge(RuleContext context, OperationAnalysisContext action, ISymbol member)
    {
        var session = context.Session;
        member = member.OriginalDefinition;
        if (session.CodeZoneOf(member) is not { } theirs
            || session.CodeZoneOf(action.ContainingSymbol) is not { } ours
            || ours.Equals(theirs) || ours.FlowsTo(theirs)
            || PlainData.Is(member)
            || session.Open(action.ContainingSymbol, theirs))
        {
            return;
        }

        var routes = session.Policy.RoutesBetween(ours, theirs).AddRange(session.Policy.RoutesBetween(theirs, ours));
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Zone, ours.Id).Add(DiagnosticProperties.Target, theirs.Id);
        action.ReportDiagnostic(context.Describe(
            Descriptors.ForeignCall, action.Operation.Syntax.GetLocation(),
            routes.IsEmpty ? properties : properties.Add(DiagnosticProperties.Route, routes[0].MetadataName),
            SymbolNames.Short(member), ZoneNames.Of(theirs), ZoneNames.Of(ours), context.ClauseOf(Descriptors.ForeignCall),
            routes.IsEmpty ? new Phrase("PK3002_NoRoute_Advice") : new Phrase("PK3002_Route_Advice", routes[0].Id, routes[0].Name)));
    }
}
