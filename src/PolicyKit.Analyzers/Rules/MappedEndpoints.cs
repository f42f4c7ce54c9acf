using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Rules;

/// <summary>What the calls that map controllers, pages and hubs as a whole require of them, and what global filters and folder conventions do.</summary>
internal sealed class MappedEndpoints
{
    private static readonly ImmutableArray<string> Words = ImmutableArray.Create("MapControllers", "MapControllerRoute", "MapDefaultController", "MapAreaControllerRoute", "MapRazor", "MapHub", "MapGrpcService", "AuthorizeFilter", "AuthorizeFolder", "AuthorizePage");

    private readonly List<(string Path, bool Folder)> _provenPages = [];
    private readonly Dictionary<string, bool> _hubs = new(StringComparer.Ordinal);
    private bool? _controllers;
    private bool? _pages;
    private bool _filter;

    private MappedEndpoints()
    {
    }

    public bool ControllersProveMfa => _filter || _controllers == true;

    public bool HubProvesMfa(string typeName) => _hubs.TryGetValue(typeName, out var proves) && proves;

    /// <summary>True for the page at a path below the Pages folder, such as <c>/Cases/Edit</c>.</summary>
    public bool PageProvesMfa(string? path) =>
        _filter || _pages == true
        || _provenPages.Any(p => p is { Path: "/", Folder: true })
        || (path is not null && _provenPages.Any(p => p.Path == path || (p.Folder && path.StartsWith(p.Path.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase))));

    public static MappedEndpoints Of(Compilation compilation, Authorizations authorizations, CancellationToken cancellationToken)
    {
        var found = new MappedEndpoints();
        foreach (var tree in compilation.SyntaxTrees.Where(t => t.GetText(cancellationToken).Mentions(Words)))
        {
            var model = new Lazy<SemanticModel>(() => compilation.GetSemanticModel(tree));
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                if (node is ObjectCreationExpressionSyntax { Type: var type, ArgumentList.Arguments: { Count: > 0 } made } && type.ToString().EndsWith("AuthorizeFilter", StringComparison.Ordinal))
                {
                    found._filter |= made.Any(a => authorizations.Proves(a.Expression, model));
                }
                else if (node is InvocationExpressionSyntax call)
                {
                    found.Read(call, authorizations, model, cancellationToken);
                }
            }
        }

        return found;
    }

    private void Read(InvocationExpressionSyntax call, Authorizations authorizations, Lazy<SemanticModel> model, CancellationToken cancellationToken)
    {
        bool Proves() => authorizations.OfChain(call, model.Value).ProvesMfa;
        switch (Authorizations.NameOf(call))
        {
            case "MapControllers" or "MapControllerRoute" or "MapDefaultControllerRoute" or "MapAreaControllerRoute":
                _controllers = (_controllers ?? true) && Proves();
                break;
            case "MapRazorPages" or "MapRazorComponents":
                _pages = (_pages ?? true) && Proves();
                break;
            case "MapHub" or "MapGrpcService" when (call.Expression as MemberAccessExpressionSyntax)?.Name is GenericNameSyntax { TypeArgumentList.Arguments: [var type] }:
                var name = model.Value.GetTypeInfo(type, cancellationToken).Type?.ToDisplayString() ?? "";
                _hubs[name] = (!_hubs.TryGetValue(name, out var before) || before) && Proves();
                break;
            case "AuthorizeFolder" or "AuthorizePage" when call.ArgumentList.Arguments is [var path, var policy]
                && model.Value.GetConstantValue(path.Expression, cancellationToken).Value is string text && authorizations.Proves(policy.Expression, model):
                _provenPages.Add((text, Authorizations.NameOf(call) == "AuthorizeFolder"));
                break;
        }
    }
}
