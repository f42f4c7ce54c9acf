using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;

namespace CityOffice.Residents.Leaks;

/// <summary>
/// Leak 5. There are fewer than 10^12 numbers: a laptop tries them all. A hash of a number is still the number.
/// 漏えい5。12桁は総当たりできる。個人番号のハッシュは、今もなお個人番号である。
/// </summary>
public sealed class HashIsNotAnonymous(HttpClient analytics)
{
    public Task<HttpResponseMessage> ReportVisitAsync(Resident resident)
    {
        var visitor = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(resident.Number)));
        return analytics.PostAsJsonAsync("https://analytics.example/v1/visits", new { visitor });
    }
}
