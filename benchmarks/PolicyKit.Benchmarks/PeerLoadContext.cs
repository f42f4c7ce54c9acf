using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Benchmarks;

/// <summary>A peer's analyzers from their package's folder. As in the compiler, each folder has a load context of its own; only Roslyn is shared.</summary>
internal sealed class PeerLoadContext(string folder) : AssemblyLoadContext(Path.GetFileName(folder))
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers(string peer, Func<DiagnosticDescriptor, bool> wanted)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "peers", peer);
        var context = new PeerLoadContext(folder);
        return Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal)
            .SelectMany(path => Types(context.LoadFromAssemblyPath(path)))
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)
                && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .Where(analyzer => analyzer.SupportedDiagnostics.Any(wanted))
            .ToImmutableArray();
    }

    protected override Assembly? Load(AssemblyName name)
    {
        if (name.Name is null || name.Name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp") return null;
        var path = Path.Combine(folder, name.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    // Types that need what a build does not have (Workspaces, for code fixes) are not analyzers of a build.
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
