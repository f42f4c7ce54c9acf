using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// What a function does besides computing its result: writes to what lies outside it, and calls that exist for what they do. What it makes and
/// fills itself is its own affair.
/// </summary>
internal static class Effects
{
    private static readonly ImmutableHashSet<string> Doers = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "System.Console", "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.Diagnostics.Process",
        "System.Diagnostics.Trace", "System.Diagnostics.Debug", "System.Net.Http.HttpClient", "System.Net.Http.Json.HttpClientJsonExtensions",
        "System.Net.Http.HttpMessageInvoker", "System.Net.Mail.SmtpClient", "System.Net.Sockets.Socket", "System.Net.Sockets.TcpClient", "System.Net.WebClient",
        "System.Data.Common.DbCommand", "System.Data.IDbCommand", "Microsoft.EntityFrameworkCore.DbContext",
        "Microsoft.Extensions.Logging.ILogger", "Microsoft.Extensions.Logging.LoggerExtensions");

    private static readonly ImmutableHashSet<string> Changers = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Add", "AddRange", "TryAdd", "AddOrUpdate", "GetOrAdd", "Insert", "Remove", "TryRemove", "RemoveAll", "Clear", "Push", "Pop", "Enqueue", "Dequeue",
        "TryDequeue", "Append", "AppendLine", "Write", "WriteLine", "Set", "TryWrite", "UnionWith", "ExceptWith");

    /// <summary>The effects of a lambda, or of the method of this project that a method group names.</summary>
    public static IEnumerable<SyntaxNode> Of(ExpressionSyntax function, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetOperation(function, cancellationToken) is not { } operation)
        {
            return [];
        }

        var lambda = operation.DescendantsAndSelf().OfType<IAnonymousFunctionOperation>().FirstOrDefault();
        if (lambda is not null)
        {
            return lambda.Body.Descendants().Where(o => IsEffect(o, lambda.Syntax)).Select(o => o.Syntax).Distinct();
        }

        // A method group: what is wrong stands in the method, the finding where it is handed over.
        return model.GetSymbolInfo(function, cancellationToken).Symbol is IMethodSymbol { DeclaringSyntaxReferences: [var reference] }
            && reference.SyntaxTree == model.SyntaxTree
            && reference.GetSyntax(cancellationToken) is var declaration
            && BodyOf(declaration) is { } body
            && model.GetOperation(body, cancellationToken) is { } inside
            && inside.DescendantsAndSelf().Any(o => IsEffect(o, declaration))
                ? [function]
                : [];
    }

    private static SyntaxNode? BodyOf(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax { Body: { } body } => body,
        BaseMethodDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        LocalFunctionStatementSyntax { Body: { } body } => body,
        LocalFunctionStatementSyntax { ExpressionBody: { } body } => body.Expression,
        _ => null,
    };

    private static bool IsEffect(IOperation operation, SyntaxNode function) => operation switch
    {
        // Initialisers write to the object they make.
        IAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation } => false,
        IAssignmentOperation assignment => !IsOwn(assignment.Target, function),
        IIncrementOrDecrementOperation increment => !IsOwn(increment.Target, function),
        IEventAssignmentOperation => true,
        IInvocationOperation { IsImplicit: false, Parent: not IObjectOrCollectionInitializerOperation } call => IsEffect(call, function),
        _ => false,
    };

    private static bool IsEffect(IInvocationOperation call, SyntaxNode function)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        if (IsDoer(method.ContainingType))
        {
            return true;
        }

        var reached = call.Arguments.Select(a => a.Value).Concat(call.Instance is { } instance ? [instance] : []).ToList();
        if (ReturnsNothing(method))
        {
            return !reached.Any(r => IsOwn(r, function));
        }

        return call.Instance is { } receiver && Changers.Contains(method.Name) && IsChangeable(receiver.Type) && !IsOwn(receiver, function);
    }

    // Immutable collections and the like give back a changed copy.
    private static bool IsChangeable(ITypeSymbol? type) =>
        type is { IsValueType: false, SpecialType: SpecialType.None } && !type.Name.Contains("Immutable") && !type.Name.Contains("Frozen")
        && (type.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true || type.Name is "StringBuilder" or "StringWriter");

    private static bool IsDoer(INamedTypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (Doers.Contains(t.OriginalDefinition.ToDisplayString()))
            {
                return true;
            }
        }

        return type?.AllInterfaces.Any(i => Doers.Contains(i.OriginalDefinition.ToDisplayString())) == true;
    }

    private static bool ReturnsNothing(IMethodSymbol method) =>
        method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { IsGenericType: false, Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    /// <summary>True if what is written is a variable of the function, or part of something that such a variable holds or that is made on the spot.</summary>
    private static bool IsOwn(IOperation? target, SyntaxNode function) => target switch
    {
        null => false,
        ILocalReferenceOperation local => IsInside(local.Local, function),
        IParameterReferenceOperation { Parent: IAssignmentOperation assignment } parameter when assignment.Target == parameter => IsInside(parameter.Parameter, function),
        IFieldReferenceOperation { Instance: { } instance } => IsOwn(instance, function),
        IPropertyReferenceOperation { Instance: { } instance } => IsOwn(instance, function),
        IArrayElementReferenceOperation { ArrayReference: var array } => IsOwn(array, function),
        IConversionOperation { Operand: var operand } => IsOwn(operand, function),
        IInvocationOperation { Instance: { } instance } => IsOwn(instance, function),
        ITupleOperation tuple => tuple.Elements.All(e => IsOwn(e, function)),
        IDeclarationExpressionOperation or IDiscardOperation or IObjectCreationOperation or IArrayCreationOperation => true,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => true,
        _ => false,
    };

    private static bool IsInside(ISymbol symbol, SyntaxNode function) =>
        symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == function.SyntaxTree && function.Span.Contains(r.Span));
}
