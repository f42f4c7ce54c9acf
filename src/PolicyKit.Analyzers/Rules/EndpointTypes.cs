using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Rules;

/// <summary>Types that ASP.NET Core makes endpoints of — controllers, Razor pages, routable components, hubs — and which of them ask for too little.</summary>
internal static class EndpointTypes
{
    /// <summary>The type if it asks for too little as a whole; else those of its actions that do. Nothing for a type that is no endpoint.</summary>
    public static IEnumerable<ISymbol> OpenOnes(
        INamedTypeSymbol type, Authorizations authorizations, Lazy<MappedEndpoints> mapped, Func<Authorization, bool> lacks)
    {
        if (type.TypeKind != TypeKind.Class || type.IsAbstract || type.BaseType is null)
        {
            return [];
        }

        if (DerivesFrom(type, "Microsoft.AspNetCore.SignalR.Hub"))
        {
            return lacks(authorizations.Of(type)) && !mapped.Value.HubProvesMfa(type.ToDisplayString()) ? [type] : [];
        }

        if (DerivesFrom(type, "Microsoft.AspNetCore.Mvc.RazorPages.PageModel") || IsRoutable(type))
        {
            return lacks(authorizations.Of(type)) && !mapped.Value.PageProvesMfa(PathOf(type)) ? [type] : [];
        }

        return IsController(type) ? OpenActions(type, authorizations, mapped, lacks) : [];
    }

    private static IEnumerable<ISymbol> OpenActions(
        INamedTypeSymbol controller, Authorizations authorizations, Lazy<MappedEndpoints> mapped, Func<Authorization, bool> lacks)
    {
        var ofType = authorizations.Of(controller);
        var actions = controller.GetMembers().OfType<IMethodSymbol>().Where(IsAction).ToList();
        var open = actions.Where(a => lacks(ofType + authorizations.Of(a))).ToList();
        if (open.Count == 0 || mapped.Value.ControllersProveMfa)
        {
            return [];
        }

        return open.Count == actions.Count ? [controller] : open;
    }

    private static bool IsAction(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsOverride: false, IsImplicitlyDeclared: false }
        && !Has(method, "NonActionAttribute") && method.Name != "Dispose";

    private static bool IsController(INamedTypeSymbol type) =>
        !Has(type, "NonControllerAttribute") && (DerivesFrom(type, "Microsoft.AspNetCore.Mvc.ControllerBase") || Has(type, "ApiControllerAttribute"));

    private static bool IsRoutable(INamedTypeSymbol type) =>
        DerivesFrom(type, "Microsoft.AspNetCore.Components.ComponentBase") && Has(type, "RouteAttribute");

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass?.Name == attribute);

    private static bool DerivesFrom(INamedTypeSymbol type, string name)
    {
        for (var t = type.BaseType; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (name.EndsWith(t.Name, StringComparison.Ordinal) && name == $"{t.ContainingNamespace?.ToDisplayString()}.{t.Name}")
            {
                return true;
            }
        }

        return false;
    }

    // Pages/Cases/Edit.cshtml.cs is the page /Cases/Edit.
    private static string? PathOf(INamedTypeSymbol page)
    {
        const string folder = "/Pages/";
        var file = page.Locations.FirstOrDefault(l => l.IsInSource)?.SourceTree?.FilePath.Replace('\\', '/') ?? "";
        var start = ("/" + file).LastIndexOf(folder, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : "/" + ("/" + file).Substring(start + folder.Length).Split('.')[0];
    }
}
