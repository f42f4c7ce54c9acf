using System.Globalization;
using System.Net;

namespace PolicyKit;

/// <summary>A host name, or <c>*.</c> and a domain, in the one form in which they are compared.</summary>
internal static class HostPattern
{
    /// <summary>The host in lower-case ASCII, without a trailing dot; null if it is none.</summary>
    public static string? Normalize(string? host)
    {
        if (host is null)
        {
            return null;
        }

        if (IPAddress.TryParse(host, out var address))
        {
            return address.ToString();
        }

        try
        {
            var ascii = new IdnMapping().GetAscii(host.EndsWith(".", StringComparison.Ordinal) ? host.Substring(0, host.Length - 1) : host);
            var name = ascii.ToLowerInvariant();
            return Uri.CheckHostName(name) == UriHostNameType.Dns ? name : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The pattern in the form of <see cref="Normalize"/>; null if it is none.</summary>
    public static string? NormalizePattern(string? pattern) =>
        pattern is not null && pattern.StartsWith("*.", StringComparison.Ordinal)
            ? Normalize(pattern.Substring(2)) is { } domain ? "*." + domain : null
            : Normalize(pattern);

    /// <summary>Whether a pattern in normal form covers a host in normal form.</summary>
    public static bool Covers(string pattern, string host) =>
        pattern[0] == '*' ? host.Length > pattern.Length - 1 && host.EndsWith(pattern.Substring(1), StringComparison.Ordinal) : pattern == host;
}
