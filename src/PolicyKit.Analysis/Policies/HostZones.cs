using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Policies;

/// <summary>
/// The hosts whose zone the policy or the application declares (<c>[assembly: HostZone("*.lgwan.jp", …)]</c>), asked with the constant addresses of the code.
/// A host that nobody declared has no zone here. Immutable.
/// </summary>
internal sealed class HostZones
{
    private readonly List<(string Pattern, ZoneInfo Zone)> _hosts = [];

    public HostZones(Compilation compilation, Declarations declarations)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly).Where(Declarations.SeesPolicyKit))
            foreach (var attribute in assembly.GetAttributes())
                if (SymbolNames.Is(attribute.AttributeClass, KnownNames.HostZone) && attribute.ConstructorArguments is [{ Value: string pattern }, { Value: INamedTypeSymbol type }]
                    && declarations.Zone(type) is { } zone && Normal(pattern.StartsWith("*.", StringComparison.Ordinal) ? pattern.Substring(2) : pattern) is { } host)
                    _hosts.Add((pattern[0] == '*' ? "." + host : host, zone));
        // The longer pattern says more.
        _hosts.Sort(static (a, b) => a.Pattern.Length != b.Pattern.Length ? b.Pattern.Length.CompareTo(a.Pattern.Length) : string.CompareOrdinal(a.Pattern, b.Pattern));
    }

    public bool IsEmpty => _hosts.Count == 0;

    /// <summary>True for the types in which an address is handed around.</summary>
    public static bool IsAddress(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } or { Name: "Uri", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The zone of the host that an absolute address names, or that the text is; null if there is none or nobody declared it.</summary>
    /// <param name="text">An address (<c>https://gw.example.lgwan.jp/path</c>) or the name of a host.</param>
    /// <param name="isWhole">False for the beginning of an address: its host counts only once something follows it.</param>
    public ZoneInfo? Of(string text, bool isWhole = true)
    {
        if (_hosts.Count == 0 || text.Length is < 3 or > 2048) return null;
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + 3;
        var end = EndOf(text, start);
        if (scheme < 0 && end >= 0 && text[end] != ':' || end < 0 && !isWhole) return null;
        var authority = text.Substring(start, (end < 0 ? text.Length : end) - start);
        // What stands before '@' is a user's name, however much it looks like a host.
        if (scheme >= 0 && text.IndexOf('@', start) is > 0 and var at && text.IndexOf('/', start) is var slash && (slash < 0 || at < slash)) authority = Until(text.Substring(at + 1));
        if (Normal(authority) is not { } host) return null;
        foreach (var (pattern, zone) in _hosts)
            if (pattern[0] == '.' ? host.EndsWith(pattern, StringComparison.Ordinal) : host == pattern) return zone;
        return null;
    }

    // All that may follow a host: a port, a path, a query, a fragment, and what browsers take for a slash.
    private static int EndOf(string text, int start)
    {
        for (var i = start; i < text.Length; i++) if (text[i] is '/' or ':' or '?' or '#' or '@' or '\\' or ' ') return i;
        return -1;
    }

    private static string Until(string text) => EndOf(text, 0) is >= 0 and var end ? text.Substring(0, end) : text;

    /// <summary>A host in lower-case ASCII; null if it is none. Full-width letters and look-alikes end up as what the resolver would ask for.</summary>
    private static string? Normal(string host)
    {
        if (host.Length == 0 || host.IndexOf('.') < 0) return null;
        try { return new IdnMapping().GetAscii(host.TrimEnd('.')).ToLowerInvariant(); }
        catch (ArgumentException) { return null; }
    }
}
