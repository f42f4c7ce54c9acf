using System.Reflection;
using System.Runtime.Loader;
using System.Security;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Policies;

/// <summary>
/// Finds the policy that a manifest names: an assembly given on the command line, or one that the tool carries. Only its attributes and type
/// declarations are read, through the library's own reader; no method of it is called.
/// </summary>
internal static class PolicySource
{
    private static readonly string[] Carried = ["PolicyKit.Hanamaki"];

    /// <param name="assembly">A policy's assembly; null for one that the tool carries.</param>
    /// <param name="id">The id of that one; null for the only one.</param>
    /// <param name="overlays">Assemblies of overlays. Each may only tighten (PK9207).</param>
    public static PolicyFacts Read(string? assembly, string? id, IReadOnlyList<string>? overlays = null)
    {
        var policy = PolicyFacts.Of(Catalog(assembly, id));
        if (overlays is not { Count: > 0 })
        {
            return policy;
        }

        try
        {
            return PolicyFacts.Of(PolicyCatalog.Read(Load(assembly ?? PathOf(id)), [.. overlays.Select(Load)])) with { Base = policy };
        }
        catch (PolicyDeclarationException exception)
        {
            throw InputException.Bad("PK9207", string.Join(", ", overlays.Select(Path.GetFileName)), exception.Message);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw InputException.Bad("Policy_NotRead", string.Join(", ", overlays), exception.Message);
        }
    }

    public static PolicyCatalog Catalog(string? assembly, string? id)
    {
        var path = assembly ?? PathOf(id);
        try
        {
            return PolicyCatalog.Read(Load(path));
        }
        catch (PolicyDeclarationException exception)
        {
            throw InputException.Bad("Policy_NotSound", path, exception.Message);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw InputException.Bad("Policy_NotRead", path, exception.Message);
        }
    }

    /// <summary>The files of the library and of the policy, for reading as metadata.</summary>
    public static IReadOnlyList<string> FilesOf(string? assembly) =>
        [typeof(ZoneAttribute).Assembly.Location, .. assembly is null ? Carried.Select(id => PathOf(id)) : [Path.GetFullPath(assembly)]];

    private static string PathOf(string? id) => Carried.Contains(id ?? Carried[0], StringComparer.Ordinal)
        ? Path.Combine(AppContext.BaseDirectory, (id ?? Carried[0]) + ".dll")
        : throw InputException.Bad("Policy_Unknown", id!, string.Join(", ", Carried));

    // What the run time says of a file that is no assembly, or of one that somebody altered.
    private static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or BadImageFormatException or SecurityException or ArgumentException or TypeLoadException or FormatException or NotSupportedException;

    private static Assembly Load(string path)
    {
        var full = Path.GetFullPath(path);
        return Path.GetDirectoryName(full) == Path.GetDirectoryName(Path.GetFullPath(AppContext.BaseDirectory + "x"))
            ? AssemblyLoadContext.Default.LoadFromAssemblyPath(full)
            : new BesideTheTool().LoadFromAssemblyPath(full);
    }

    // What the policy refers to is the tool's: the attributes must be of the types that the tool knows.
    private sealed class BesideTheTool() : AssemblyLoadContext("policy")
    {
        protected override Assembly? Load(AssemblyName assemblyName) => null;
    }
}
