using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>PK4004: code of a zone accepts any certificate, allows an obsolete version of TLS, or sends in the clear to another machine.</summary>
internal sealed class InsecureConnectionRule : IRule
{
    private static readonly ImmutableHashSet<string> Callbacks = ImmutableHashSet.Create(
        StringComparer.Ordinal, "ServerCertificateCustomValidationCallback", "ServerCertificateValidationCallback", "RemoteCertificateValidationCallback");

    private static readonly ImmutableHashSet<string> OldVersions = ImmutableHashSet.Create(StringComparer.Ordinal, "Ssl2", "Ssl3", "Tls", "Tls11");

    private static readonly ImmutableHashSet<string> Names = Callbacks.Union(
        ["DangerousAcceptAnyServerCertificateValidator", "SslStream", "SslProtocols", "SecurityProtocolType", "EnableSsl", "SmtpClient", "SecureSocketOptions"]);

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        context.OnNames(Names, (action, name) =>
        {
            if (Judge(action, name) is { } found)
            {
                Report(context, action, found.At, found.What);
            }
        });

        context.OnNodes(
            PlainAddresses.In,
            action =>
            {
                if (PlainAddresses.IsGivenToAConnection(action.Node, action.SemanticModel, action.CancellationToken))
                {
                    Report(context, action, action.Node, "Plain");
                }
            });
    }

    private static void Report(RuleContext context, NodeContext action, SyntaxNode at, string what)
    {
        if (context.ZoneAt(action, at) is { } zone)
        {
            action.ReportDiagnostic(context.Describe(
                Descriptors.InsecureConnection, at.GetLocation(), ShortTextOf(at), ZoneNames.Of(zone),
                new Phrase("PK4004_" + what), context.ClauseOf(Descriptors.InsecureConnection), new Phrase($"PK4004_{what}_Advice")));
        }
    }

    private static (SyntaxNode At, string What)? Judge(NodeContext action, SimpleNameSyntax name)
    {
        var word = name.Identifier.ValueText;
        if (word == "DangerousAcceptAnyServerCertificateValidator")
        {
            return (name, "Certificates");
        }

        if (Callbacks.Contains(word))
        {
            return AssignedTo(name) is { } value && AcceptsAll(action, value) ? (name, "Certificates") : null;
        }

        if (word is "SslProtocols" or "SecurityProtocolType" or "SecureSocketOptions")
        {
            return Qualified(name).Parent is MemberAccessExpressionSyntax { Name: var member } ? OfEnum(action, word, member) : null;
        }

        if (word == "EnableSsl")
        {
            return AssignedTo(name) is { } value && action.SemanticModel.GetConstantValue(value, action.CancellationToken).Value is false ? (name, "Clear") : null;
        }

        if (name.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is not { } creation || !creation.Type.Span.Contains(name.Span))
        {
            return null;
        }

        return word == "SslStream"
            ? creation.ArgumentList?.Arguments.Any(a => AcceptsAll(action, a.Expression)) == true ? (name, "Certificates") : null
            : SendsMailInTheClear(action, creation) ? (name, "Clear") : null;
    }

    private static (SyntaxNode At, string What)? OfEnum(NodeContext action, string word, SimpleNameSyntax member)
    {
        var isOld = word == "SecureSocketOptions" ? member.Identifier.ValueText == "None" : OldVersions.Contains(member.Identifier.ValueText);
        return isOld && action.SemanticModel.GetSymbolInfo(member, action.CancellationToken).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum }
            && !member.Ancestors().Any(a => a is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } or CaseSwitchLabelSyntax or PatternSyntax)
                ? (member.Parent!, word == "SecureSocketOptions" ? "Clear" : "OldTls")
                : null;
    }

    private static ExpressionSyntax Qualified(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax whole && whole.Name == name ? whole : name;

    private static ExpressionSyntax? AssignedTo(SimpleNameSyntax name) => name.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment
        && assignment.Left.Span.Contains(name.Span) && (assignment.Left == name || (assignment.Left as MemberAccessExpressionSyntax)?.Name == name)
            ? assignment.Right
            : null;

    // A function whose every answer is true.
    private static bool AcceptsAll(NodeContext action, ExpressionSyntax callback) => callback switch
    {
        LambdaExpressionSyntax { Body: var body } => AlwaysTrue(action, body),
        AnonymousMethodExpressionSyntax { Block: var block } => AlwaysTrue(action, block),
        IdentifierNameSyntax or MemberAccessExpressionSyntax when action.SemanticModel.GetSymbolInfo(callback, action.CancellationToken).Symbol is IMethodSymbol method =>
            method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(action.CancellationToken) switch
            {
                MethodDeclarationSyntax { ExpressionBody.Expression: var expression } => expression.IsKind(SyntaxKind.TrueLiteralExpression),
                MethodDeclarationSyntax { Body: { } body } => OnlyReturnsTrue(body),
                _ => false,
            },
        _ => false,
    };

    private static bool AlwaysTrue(NodeContext action, CSharpSyntaxNode body) => body is BlockSyntax block
        ? OnlyReturnsTrue(block)
        : body is ExpressionSyntax expression && action.SemanticModel.GetConstantValue(expression, action.CancellationToken).Value is true;

    private static bool OnlyReturnsTrue(BlockSyntax block) =>
        block.DescendantNodes().OfType<ReturnStatementSyntax>().ToList() is { Count: > 0 } returns
        && returns.All(r => r.Expression?.IsKind(SyntaxKind.TrueLiteralExpression) == true)
        && !block.DescendantNodes().OfType<ThrowStatementSyntax>().Any();

    // System.Net.Mail sends in the clear until it is told otherwise. Looked for in the whole type: the client may be configured elsewhere in it.
    private static bool SendsMailInTheClear(NodeContext action, ObjectCreationExpressionSyntax creation) =>
        action.SemanticModel.GetTypeInfo(creation, action.CancellationToken).Type?.ToDisplayString() == "System.Net.Mail.SmtpClient"
        && !(creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string host } && PlainAddresses.IsThisMachine(host))
        && !(creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? creation.SyntaxTree.GetRoot(action.CancellationToken))
            .DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == "EnableSsl");

    private static string ShortTextOf(SyntaxNode node)
    {
        const int most = 60;
        var text = node.ToString();
        return text.Length <= most ? text : text.Substring(0, most) + "…";
    }
}
