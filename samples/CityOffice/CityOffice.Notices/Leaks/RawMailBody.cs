namespace CityOffice.Notices.Leaks;

/// <summary>
/// Leak 8. The body of a mail is stored as it came: links, scripts and all.
/// 漏えい8。届いた本文を、リンクやスクリプトを含んだまま保存している。
/// </summary>
public sealed class RawMailBody(HttpClient webMail)
{
    public async Task<Inquiry> FetchAsync(int mail) =>
        new() { Text = await webMail.GetStringAsync($"https://mail.example/inbox/{mail}") };
}
