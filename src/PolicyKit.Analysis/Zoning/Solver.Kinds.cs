using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>What kind of thing a type or member is: an exception, a collection of the framework, code that is not followed; zones of hosts, clients and literal keys.</summary>
internal sealed partial class Solver
{
    public ITypeSymbol? ExceptionType => field ??= compilation.GetTypeByMetadataName("System.Exception");

    public bool IsException(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            if (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return true;
        return false;
    }

    public bool IsFrameworkCollection(INamedTypeSymbol type) => IsFrameworkCollectionType(type);

    public bool IsFrameworkCollectionType(ITypeSymbol type) =>
        !IsInSource(type) && type.ContainingNamespace?.ToDisplayString() is { } ns
        && (ns.StartsWith("System.Collections", StringComparison.Ordinal) || (ns == "System" && type.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment")
            || (ns == "System.Data" && type.Name is "DataRow" or "IDataRecord" or "DataColumnCollection" or "DataRowCollection") || (ns.StartsWith("System.Data", StringComparison.Ordinal) && type.Name.EndsWith("DataReader", StringComparison.Ordinal))
            || (ns == "System.Text.Json.Nodes"));

    public static bool IsWritable(ITypeSymbol type) =>
        type is IArrayTypeSymbol or IDynamicTypeSymbol
        || type is INamedTypeSymbol named && (named.Name is "StringBuilder" or "Span" or "Memory" or "ArraySegment" || named.Name.EndsWith("Writer", StringComparison.Ordinal) || named.Name.EndsWith("Stream", StringComparison.Ordinal)
            || named.AllInterfaces.Append(named).Any(static i => i.Name is "ICollection" or "IDictionary" or "IList" or "ISet" or "IBufferWriter" && i.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == true)
            || BaseNames(named).Any(static n => n is "Stream" or "TextWriter"));

    private static IEnumerable<string> BaseNames(INamedTypeSymbol type)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType) yield return t.Name;
    }

    public bool IsModelled(IMethodSymbol method) => !UserModels.Lookup(method).IsEmpty || !Facts.Lookup(method).IsEmpty || !ShippedModels.Lookup(method).IsEmpty;

    /// <summary>True where labelled data that goes in is reported as not followed: native code, reflection, packages with neither facts nor models.</summary>
    public bool StopsAnalysis(IMethodSymbol method)
    {
        if (IsInSource(method)) return IsNative(method);
        var ns = method.ContainingNamespace?.ToDisplayString() ?? "";
        if (ns.StartsWith("System.Reflection", StringComparison.Ordinal)) return method.Name is "Invoke" or "SetValue" or "GetValue";
        if (ns == "System.Runtime.InteropServices" && method.ContainingType.Name == "Marshal") return true;
        if (method.ContainingType is { Name: "Activator" } && ns == "System") return true;
        if (method is { Name: "CallByName", ContainingType.Name: "Interaction" } && ns == "Microsoft.VisualBasic") return true;
        return !IsPlatform(method.ContainingAssembly) && (!Declarations.SeesPolicyKit(method.ContainingAssembly) || HasNoFacts(method.ContainingAssembly));
    }

    // In Visual Basic an imported function has a body, which is empty.
    private static bool IsNative(IMethodSymbol method) => method.IsExtern || method.GetDllImportData() is not null;

    private readonly Dictionary<IAssemblySymbol, bool> _withoutFacts = new(SymbolEqualityComparer.Default);

    private bool HasNoFacts(IAssemblySymbol assembly)
    {
        if (!_withoutFacts.TryGetValue(assembly, out var without)) _withoutFacts[assembly] = without = silent.Contains(assembly, SymbolEqualityComparer.Default) || Declarations.HasNoFacts(assembly);
        return without;
    }

    private static bool IsPlatform(IAssemblySymbol? assembly) =>
        assembly is null || assembly.Name is "mscorlib" or "netstandard" or "System" or "WindowsBase" or "PresentationCore" or "PresentationFramework"
        || assembly.Name.StartsWith("System.", StringComparison.Ordinal) || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal) || assembly.Name.StartsWith(KnownNames.Assembly, StringComparison.Ordinal);

    private HostZones? _hosts;

    /// <summary>Hosts of constant addresses.</summary>
    public HostZones Hosts => _hosts ??= new HostZones(compilation, declarations);

    private ZoneClients? _clients;

    /// <summary>Clients that are registered for a zone.</summary>
    public ZoneClients Clients => _clients ??= new ZoneClients(compilation, declarations, _semantics.Of, Cancellation);

    // ── Literal keys ──

    public bool HasKeyZones => _keyZones.Count > 0;

    public ZoneInfo? KeyZone(string literal) => _keyZones.Count > 0 && _keyZones.TryGetValue(KeyOf(literal), out var zone) ? zone : null;

    /// <summary>Literal keys are compared by this: width and case do not tell keys apart.</summary>
    public static string KeyOf(string literal) => literal.Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant();

    private static Dictionary<string, ZoneInfo> ReadKeyZones(Compilation compilation, Declarations declarations)
    {
        var zones = new Dictionary<string, ZoneInfo>(StringComparer.Ordinal);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly).Where(Declarations.SeesPolicyKit))
            foreach (var attribute in assembly.GetAttributes())
                if (SymbolNames.Is(attribute.AttributeClass, KnownNames.KeyZone) && attribute.ConstructorArguments is [{ Value: string key }, { Value: INamedTypeSymbol type }] && declarations.Zone(type) is { } zone)
                    zones[KeyOf(key)] = zone;
        return zones;
    }
}
