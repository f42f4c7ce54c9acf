using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// What a web request calls (controller actions, page handlers, hub methods, overridden gRPC methods, handlers given to <c>MapGet</c> and its like), and which of its
/// parameters come from the request (words-and-api.md, 6d). Inert in a compilation without ASP.NET Core. One per session; caches by symbol.
/// </summary>
internal sealed class Endpoints(Compilation compilation, Declarations declarations, Hierarchy hierarchy)
{
    private const string Web = "Microsoft.AspNetCore.";

    // Handlers that were handed over; those bound to a verb without a body take nothing of a type with parts from it.
    private readonly Dictionary<IMethodSymbol, bool> _handlers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _inputs = new(SymbolEqualityComparer.Default);

    public bool Exist { get; } = compilation.SourceModule.ReferencedAssemblies.Any(static a => a.Name.StartsWith(Web, StringComparison.Ordinal) || a.Name.StartsWith("Grpc.", StringComparison.Ordinal));

    /// <summary>Members through which handlers are handed over: bodies that mention one of them are looked at.</summary>
    public static readonly ImmutableArray<string> Registrations = ImmutableArray.Create("MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", "MapFallback");

    /// <summary>The methods of source types that requests call, in an order that depends on names only.</summary>
    public List<IMethodSymbol> Methods() =>
        !Exist ? [] : Relevance.Ordered(Declarations.AllTypes(compilation.Assembly.GlobalNamespace).Where(IsHolder).SelectMany(static t => t.GetMembers().OfType<IMethodSymbol>()).Where(Is));

    /// <summary>True if a request calls the method.</summary>
    public bool Is(IMethodSymbol method) => Exist && (_handlers.ContainsKey(method.OriginalDefinition) || IsAction(method));

    /// <summary>True if a request calls the method for what it is, and not because somebody hands it over.</summary>
    public bool IsAction(IMethodSymbol method)
    {
        if (!Exist) return false;
        if (method.MethodKind != MethodKind.Ordinary || method.DeclaredAccessibility != Accessibility.Public || method.IsStatic || method.ContainingType is not { } type || !IsHolder(type)) return false;
        if (DerivesFrom(type, "PageModel")) return method.Name.StartsWith("OnGet", StringComparison.Ordinal) || method.Name.StartsWith("OnPost", StringComparison.Ordinal)
            || method.Name.StartsWith("OnPut", StringComparison.Ordinal) || method.Name.StartsWith("OnDelete", StringComparison.Ordinal);
        if (method.IsOverride) return IsRemoteProcedure(type);
        return !IsRemoteProcedure(type) && !HasAttribute(method, static n => n == "NonActionAttribute");
    }

    /// <summary>A handler was handed over; true if that was not known.</summary>
    public bool Register(IMethodSymbol handler, bool hasBody)
    {
        handler = handler.OriginalDefinition;
        if (_handlers.TryGetValue(handler, out var known) && (known || !hasBody)) return false;
        _handlers[handler] = hasBody;
        return true;
    }

    /// <summary>The zone of what the request brings in a parameter or bound property, or null if it brings nothing there.</summary>
    public ZoneInfo? ZoneOfInput(ISymbol member) => !Exist || !IsInput(member) ? null : ZoneOf(member);

    /// <summary>
    /// Where the framework takes the value of a property: a cookie keeps <c>[TempData]</c>, a page shows <c>[ViewData]</c> and, as long as no page is in sight, all of its model.
    /// </summary>
    public SinkKind? TakenTo(IPropertySymbol property)
    {
        if (!Exist || property.IsStatic) return null;
        property = property.OriginalDefinition;
        if (_taken.TryGetValue(property, out var known)) return known;
        return _taken[property] = HasAttribute(property, static n => n == "TempDataAttribute") ? SinkKind.Cookie
            : HasAttribute(property, static n => n == "ViewDataAttribute") || property.DeclaredAccessibility == Accessibility.Public && property.IsInSource(compilation) && DerivesFrom(property.ContainingType, "PageModel") && !HasPages ? SinkKind.Response
            : null;
    }

    private readonly Dictionary<IPropertySymbol, SinkKind?> _taken = new(SymbolEqualityComparer.Default);
    private bool? _hasPages;

    // Pages that a generator made say themselves what they show.
    private bool HasPages => _hasPages ??= Declarations.AllTypes(compilation.Assembly.GlobalNamespace).Any(static t => DerivesFrom(t, "RazorPageBase"));

    /// <summary>The nearest <c>[InZone]</c>; with none, the Internet.</summary>
    public ZoneInfo? ZoneOf(ISymbol member) => declarations.InZone(member) ?? declarations.Internet;

    /// <summary>True for a parameter whose members come from the request one by one.</summary>
    public static bool IsSpread(IParameterSymbol parameter) => HasAttribute(parameter, static n => n == "AsParametersAttribute");

    /// <summary>A part of a parameter that is spread over the request: the same question, asked of its property.</summary>
    public bool IsInputPart(IPropertySymbol property) => IsBindable(property.Type, property, hasBody: true);

    /// <summary>Results that the framework made: what they hold was sent where they were made.</summary>
    public static bool IsResult(ITypeSymbol? type)
    {
        type = Awaited(type);
        return type is INamedTypeSymbol named && IsWeb(named) && (named.Name is "IActionResult" or "IResult" || named.AllInterfaces.Any(static i => i.Name is "IActionResult" or "IResult") || DerivesFrom(named, "ActionResult"))
            || type is INamedTypeSymbol { Name: "IConvertToActionResult" };
    }

    /// <summary><c>ActionResult&lt;T&gt;</c>, <c>Results&lt;…&gt;</c>: either a result or a plain value, by implicit conversion.</summary>
    public static bool IsEither(ITypeSymbol? type) => Awaited(type) is INamedTypeSymbol { TypeArguments.Length: > 0, Name: "ActionResult" or "Results" } named && IsWeb(named);

    private static ITypeSymbol? Awaited(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task ? task.TypeArguments[0] : type;

    private static bool IsWeb(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) == true;

    private bool IsHolder(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsStatic: false }
        && (DerivesFrom(type, "ControllerBase") || DerivesFrom(type, "PageModel") || DerivesFrom(type, "Hub") || HasAttribute(type, static n => n is "ApiControllerAttribute" or "ControllerAttribute") || IsRemoteProcedure(type)
            || type.GetMembers().Any(static m => m is IMethodSymbol && HasAttribute(m, static n => n.StartsWith("Http", StringComparison.Ordinal) && n.EndsWith("Attribute", StringComparison.Ordinal))));

    private static bool DerivesFrom(INamedTypeSymbol type, string name)
    {
        for (var t = type; t is not null; t = t.BaseType) if (t.Name == name && IsWeb(t)) return true;
        return false;
    }

    private static bool IsRemoteProcedure(INamedTypeSymbol type)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
            foreach (var attribute in t.GetAttributes()) if (attribute.AttributeClass?.Name == "BindServiceMethodAttribute") return true;
        return false;
    }

    private static bool HasAttribute(ISymbol symbol, Func<string, bool> named)
    {
        foreach (var attribute in symbol.GetAttributes())
            for (var t = attribute.AttributeClass; t is not null; t = t.BaseType) if (named(t.Name) && IsWeb(t)) return true;
        return false;
    }

    // ── What comes from the request ──

    private bool IsInput(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (_inputs.TryGetValue(member, out var known)) return known;
        switch (member)
        {
            case IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter:
                // Handlers become known while the solver runs, so only what is one counts for good.
                if (!Is(method)) return false;
                var hasBody = !_handlers.TryGetValue(method.OriginalDefinition, out var body) || body;
                return _inputs[member] = !IsSpread(parameter) && IsBindable(parameter.Type, parameter, hasBody);
            case IPropertySymbol property:
                return _inputs[member] = (IsBound(property) || HasAttribute(property.ContainingType, static n => n == "BindPropertiesAttribute")) && IsHolder(property.ContainingType)
                    || HasAttribute(property, static n => n.StartsWith("SupplyParameterFrom", StringComparison.Ordinal));
            default: return false;
        }
    }

    private static bool IsBound(ISymbol member) =>
        HasAttribute(member, static n => n is "BindPropertyAttribute" or "FromBodyAttribute" or "FromQueryAttribute" or "FromRouteAttribute" or "FromHeaderAttribute" or "FromFormAttribute" or "ModelBinderAttribute");

    private bool IsBindable(ITypeSymbol type, ISymbol member, bool hasBody)
    {
        if (IsBound(member)) return true;
        if (member.GetAttributes().Any(static a => a.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute")) return false;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        if (type.Name == "CancellationToken" || type.TypeKind == TypeKind.Delegate) return false;
        if (type is IArrayTypeSymbol || type.SpecialType == SpecialType.System_Object || Declarations.IsLeaf(type)) return true;
        var ns = type.ContainingNamespace?.ToDisplayString() ?? "";
        if (type is INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } && ns.StartsWith("System.Collections", StringComparison.Ordinal))
            return arguments.Length > 1 || IsBindable(arguments[0], arguments[0], hasBody);
        if (ns is "System.Text.Json" or "System.Text.Json.Nodes" || type.Name is "IFormFile" or "IFormFileCollection" or "IFormCollection" or "JObject" or "JToken" or "StringValues" || ns is "System.IO" or "System.IO.Pipelines" && type.Name is "Stream" or "PipeReader")
            return hasBody || type.Name == "StringValues";
        if (type.TypeKind == TypeKind.Interface || hierarchy.IsRegistered(type) || ns == "System" || ns.StartsWith("System.", StringComparison.Ordinal) || ns.StartsWith("Microsoft.", StringComparison.Ordinal)) return false;
        if (type is not INamedTypeSymbol named || named.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return type is ITypeParameterSymbol;
        if (named.GetMembers().Any(static m => m is IMethodSymbol { IsStatic: true, Name: "TryParse" or "BindAsync" })) return true;
        return hasBody && HasSettableParts(named);
    }

    /// <summary>What a request can fill: settable properties, or a record's parameters. A type without is a service.</summary>
    private static bool HasSettableParts(INamedTypeSymbol type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (IsWeb(t) || t.Name is "DbContext" or "BackgroundService") return false;
            if (t.IsRecord && t.InstanceConstructors.Any(static c => c.Parameters.Length > 1)) return true;
            foreach (var member in t.GetMembers())
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public }) return true;
        }
        return false;
    }
}
