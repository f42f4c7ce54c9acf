using System.Net.Http.Json;

namespace CityOffice.Residents.Correct;

/// <summary>
/// Statistics leave as a count. Of a list of labelled things, the number of them carries no label.
/// 統計は件数だけを送る。件数は誰の情報でもない。
/// </summary>
public sealed class CountIsAnonymous(HttpClient analytics)
{
    public Task<HttpResponseMessage> ReportVisitsAsync(IReadOnlyList<Resident> visitors) =>
        analytics.PostAsJsonAsync("https://analytics.example/v1/visits", new { visitors = visitors.Count });
}
