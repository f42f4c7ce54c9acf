using System.Reflection;

namespace PolicyKit;

/// <summary>What one assembly declares, as it stands: nothing is judged here.</summary>
internal sealed class PolicyDeclarations
{
    private PolicyDeclarations(Assembly assembly, IReadOnlyList<Type> types)
    {
        Assembly = assembly;
        Policy = assembly.GetCustomAttribute<PolicyAttribute>();
        Clauses = [.. assembly.GetCustomAttributes<ClauseAttribute>()];
        Rules = [.. assembly.GetCustomAttributes<RuleClauseAttribute>()];
        Parameters = [.. assembly.GetCustomAttributes<PolicyParameterAttribute>()];
        Certificates = [.. assembly.GetCustomAttributes<PolicyCertificateAttribute>().Select(c => c.Sha256)];
        Hosts = [.. assembly.GetCustomAttributes<HostZoneAttribute>()];
        Routes = [.. types.Where(IsDeclared<IRoute, ZoneRouteAttribute>).Select(RouteFacts.Read)];
        OwnZones = [.. types.Where(IsDeclared<IZone, ZoneAttribute>)];
        Purposes = [.. types.Where(IsDeclared<IPurpose, PurposeAttribute>).Concat(Routes.SelectMany(r => r.Attribute?.Purposes ?? [])).Where(p => p is not null).Distinct()];
    }

    public Assembly Assembly { get; }

    public string Name => Assembly.GetName().Name ?? "";

    public PolicyAttribute? Policy { get; }

    public IReadOnlyList<ClauseAttribute> Clauses { get; }

    public IReadOnlyList<RuleClauseAttribute> Rules { get; }

    public IReadOnlyList<PolicyParameterAttribute> Parameters { get; }

    public IReadOnlyList<string> Certificates { get; }

    public IReadOnlyList<HostZoneAttribute> Hosts { get; }

    public IReadOnlyList<RouteFacts> Routes { get; }

    /// <summary>The purposes of the assembly, and those that its routes name.</summary>
    public IReadOnlyList<Type> Purposes { get; }

    /// <summary>The zones of the assembly.</summary>
    public IReadOnlyList<Type> OwnZones { get; }

    public static PolicyDeclarations Read(Assembly assembly)
    {
        try
        {
            return new(assembly, assembly.GetTypes());
        }
        catch (ReflectionTypeLoadException e)
        {
            throw new PolicyDeclarationException([$"The types of '{assembly.GetName().Name}' do not load: put its references beside it. {e.LoaderExceptions.FirstOrDefault()?.Message}"]);
        }
    }

    /// <summary>
    /// The zones that the policy uses: its own, and the whole set (assembly and namespace) of every other zone that its
    /// routes and hosts name, because a route between two zones of a set says something of the third. A policy that names
    /// none uses the built-in set.
    /// </summary>
    public IReadOnlyList<Type> UsedZones()
    {
        var named = Routes.SelectMany(r => new[] { r.From, r.To }).Concat(Hosts.Select(h => h.Zone)).OfType<Type>()
            .Where(zone => zone.Assembly != Assembly && typeof(IZone).IsAssignableFrom(zone));
        var sets = named.Select(zone => (zone.Assembly, zone.Namespace)).Distinct().ToList();
        if (sets.Count == 0 && OwnZones.Count == 0)
        {
            sets.Add((typeof(ThreeLayer.Zones).Assembly, typeof(ThreeLayer.Zones).Namespace));
        }

        return [.. OwnZones, .. sets.SelectMany(set => set.Assembly.GetTypes().Where(type => type.Namespace == set.Namespace && IsDeclared<IZone, ZoneAttribute>(type)))];
    }

    // A type that implements the interface or carries the attribute means to be one: whichever is missing is then an error.
    private static bool IsDeclared<TInterface, TAttribute>(Type type) where TAttribute : Attribute =>
        type.IsClass && ((!type.IsAbstract && typeof(TInterface).IsAssignableFrom(type)) || type.GetCustomAttribute<TAttribute>(inherit: false) is not null);
}
