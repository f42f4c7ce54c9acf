using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using PolicyKit.Lab.Runtime;

namespace PolicyKit.Lab.NonInterference;

/// <summary>Runs the programs of one assembly, one at a time, in a load context that goes away with it. Static fields start anew at every run.</summary>
internal sealed class ProgramRun(byte[] assembly) : IDisposable
{
    // A generated program ends after milliseconds; one that needs more is a mistake of the generator and is said so.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);

    private readonly LabContext _context = new();
    private readonly Dictionary<string, List<(FieldInfo Field, object? Value)>> _statics = new(StringComparer.Ordinal);
    private Assembly? _loaded;
    private ILookup<string, Type> _byNamespace = Array.Empty<Type>().ToLookup(static _ => "");

    public List<Arrival> Run(string entryType, uint input, ulong secret)
    {
        if (_loaded is null)
        {
            _loaded = _context.LoadFromStream(new MemoryStream(assembly));
            _byNamespace = _loaded.GetTypes().ToLookup(static t => t.Namespace ?? "", StringComparer.Ordinal);
        }
        var entry = _loaded.GetType(entryType, throwOnError: true)!;
        Reset(entry.Namespace!);
        Input.Use(input);
        Secret.Use(secret);
        Net.Take();
        var run = Task.Run(entry.GetMethod("Run")!.CreateDelegate<Func<Task>>());
        try
        {
            if (!run.Wait(s_longest)) throw new TimeoutException($"{entryType} did not end.");
        }
        catch (AggregateException)
        {
            // A program may end with an exception of its own; what was sent until then counts.
        }
        return Net.Take();
    }

    public void Dispose() => _context.Unload();

    // Static fields of generated programs hold text or nothing at the start, so putting the first values back is starting anew.
    private void Reset(string ns)
    {
        if (!_statics.TryGetValue(ns, out var fields))
        {
            var types = _byNamespace[ns].Where(static t => !t.ContainsGenericParameters).ToList();
            foreach (var type in types) RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            _statics[ns] = fields = [.. types.SelectMany(static t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
                .Where(static f => !f.IsLiteral && !f.IsInitOnly).Select(static f => (f, f.GetValue(null)))];
        }
        foreach (var (field, value) in fields) field.SetValue(null, value);
    }

    private sealed class LabContext() : AssemblyLoadContext("lab", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => null;
    }
}
