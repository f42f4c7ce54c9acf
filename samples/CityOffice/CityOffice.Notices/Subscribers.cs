namespace CityOffice.Notices;

/// <summary>
/// Tells subscribers of a web push service. This file knows no zone; what it does with its arguments travels to other
/// assemblies as a fact that the build writes.
/// 系を知らない普通の部品。引数をどこへ送るかは、ビルドが「ファクト」として他のアセンブリに伝える。
/// </summary>
public sealed class Subscribers(HttpClient push)
{
    public async Task NotifyAsync(string text)
    {
        await Task.Yield();
        using var content = new StringContent(text);
        using var answer = await push.PostAsync("https://push.example/v1/messages", content);
        answer.EnsureSuccessStatusCode();
    }
}
