namespace Tax.App;

/// <summary>Looks an address up with the individual number, by way of a helper. 個人番号を外部の照会サービスへ送ってしまう。</summary>
public sealed class Assessments(HttpClient http)
{
    public async Task AssessAsync(Taxpayer taxpayer)
    {
        await LookUpAsync("address", taxpayer.Number);
        Console.WriteLine($"assessed {taxpayer.Number}");
    }

    private Task LookUpAsync(string service, string key) =>
        http.PostAsync($"https://api.address-check.example/v1/{service}", new StringContent(key));
}
