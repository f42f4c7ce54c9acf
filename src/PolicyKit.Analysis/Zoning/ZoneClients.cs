using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Named clients whose zone the registration says: <c>services.AddZoneHttpClient&lt;LgwanZone&gt;("office", …)</c>. What <c>CreateClient("office")</c> gives is a connection of that zone.
/// A name that is registered for two zones is of neither. Immutable; known by the method's name, for its package need not be there.
/// </summary>
internal sealed class ZoneClients
{
    public const string Registration = "AddZoneHttpClient";

    private readonly Dictionary<string, ZoneInfo?> _zones = new(StringComparer.Ordinal);

    public ZoneClients(Compilation compilation, Declarations declarations, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken ct)
    {
        var language = Language.Of(compilation);
        var words = new Mentions([Registration]);
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var token in words.In(tree, ct))
            {
                if (language.GenericCall(token) is not var (named, arguments)) continue;
                var model = modelOf(tree);
                if (declarations.Zone(model.GetTypeInfo(named, ct).Type) is not { Declared: true } zone) continue;
                foreach (var argument in arguments)
                {
                    if (model.GetConstantValue(argument, ct) is not { HasValue: true, Value: string client }) continue;
                    _zones[client] = _zones.TryGetValue(client, out var known) && !zone.Equals(known) ? null : zone;
                    break;
                }
            }
    }

    public bool IsEmpty => _zones.Count == 0;

    public ZoneInfo? Of(string client) => _zones.TryGetValue(client, out var zone) ? zone : null;
}
