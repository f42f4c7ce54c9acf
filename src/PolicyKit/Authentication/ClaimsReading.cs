using System.Globalization;
using System.Security.Claims;
using System.Text.Json;

namespace PolicyKit;

/// <summary>Reads <c>amr</c>, <c>acr</c> and <c>auth_time</c> of one identity. A value that is not known proves nothing.</summary>
internal static class ClaimsReading
{
    // The short names of OpenID Connect, and the names to which .NET's older token handlers map them.
    private static readonly string[] Amr = ["amr", "http://schemas.microsoft.com/claims/authnmethodsreferences"];
    private static readonly string[] Acr = ["acr", "http://schemas.microsoft.com/claims/authnclassreference"];
    private static readonly string[] AuthTime = ["auth_time", ClaimTypes.AuthenticationInstant];

    private const string AssuranceUri = "http://idmanagement.gov/ns/assurance/aal/";

    // Unix seconds of 9999-12-31T23:59:59Z: beyond, DateTimeOffset throws.
    private const long LastSecond = 253402300799;

    public static AuthenticationEvidence? Read(ClaimsIdentity identity, MfaRule rule)
    {
        if (ReadAuthTime(identity) is not { } authenticatedAt)
        {
            return null;
        }

        var factors = AuthenticationFactors.None;
        var trustedMfa = false;
        foreach (var claim in Of(identity, Amr))
        {
            foreach (var method in Values(claim.Value))
            {
                factors |= FactorOf(method);
                trustedMfa |= method == "mfa" && rule.TrustMfaClaimFrom.Contains(claim.Issuer, StringComparer.Ordinal);
            }
        }

        var (asserted, phishingResistant) = ReadAcr(identity);
        var shown = trustedMfa || Kinds(factors) >= 2 ? AuthenticatorAssurance.Aal2
            : factors != AuthenticationFactors.None ? AuthenticatorAssurance.Aal1
            : AuthenticatorAssurance.None;
        return new(asserted > shown ? asserted : shown, factors, phishingResistant, authenticatedAt);
    }

    private static AuthenticationFactors FactorOf(string method) => method switch
    {
        "pwd" or "pin" or "kba" => AuthenticationFactors.Knowledge,
        "otp" or "sms" or "tel" or "hwk" or "swk" or "sc" => AuthenticationFactors.Possession,
        "face" or "fpt" or "iris" or "retina" or "vbm" => AuthenticationFactors.Inherence,
        _ => AuthenticationFactors.None,
    };

    private static int Kinds(AuthenticationFactors factors) =>
        ((int)factors & 1) + (((int)factors >> 1) & 1) + (((int)factors >> 2) & 1);

    private static (AuthenticatorAssurance Assurance, bool PhishingResistant) ReadAcr(ClaimsIdentity identity)
    {
        var values = Of(identity, Acr).Select(claim => claim.Value).Distinct(StringComparer.Ordinal).ToList();
        if (values.Count != 1)
        {
            return default;
        }

        var value = values[0].StartsWith(AssuranceUri, StringComparison.Ordinal)
            ? "aal" + values[0].Substring(AssuranceUri.Length)
            : values[0];
        return value switch
        {
            "aal1" => (AuthenticatorAssurance.Aal1, false),
            "aal2" => (AuthenticatorAssurance.Aal2, false),
            "aal2?phishing_resistant=true" => (AuthenticatorAssurance.Aal2, true),
            "aal3" => (AuthenticatorAssurance.Aal3, true),
            "phr" or "phrh" => (AuthenticatorAssurance.None, true),
            _ => default,
        };
    }

    // The oldest of several counts; one that cannot be read makes all of them unknown.
    private static DateTimeOffset? ReadAuthTime(ClaimsIdentity identity)
    {
        DateTimeOffset? oldest = null;
        foreach (var claim in Of(identity, AuthTime))
        {
            DateTimeOffset at;
            if (long.TryParse(claim.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            {
                if (seconds > LastSecond)
                {
                    return null;
                }

                at = DateTimeOffset.FromUnixTimeSeconds(seconds);
            }
            else if (claim.Type != ClaimTypes.AuthenticationInstant
                || !DateTimeOffset.TryParse(claim.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at))
            {
                return null;
            }

            oldest = oldest is { } known && known < at ? known : at;
        }

        return oldest;
    }

    private static IEnumerable<Claim> Of(ClaimsIdentity identity, string[] types) =>
        identity.Claims.Where(claim => types.Contains(claim.Type, StringComparer.Ordinal));

    // Some handlers keep a JSON array as the text of one claim.
    private static IEnumerable<string> Values(string text)
    {
        if (text.Length == 0 || text[0] != '[')
        {
            return [text];
        }

        try
        {
            using var array = JsonDocument.Parse(text);
            return [.. array.RootElement.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString() ?? "")];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
