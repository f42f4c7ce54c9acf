// a short method with loops around awaits and shared places, which is solved again and again as these places grow
internal sealed class Card
{
    public string A { get; set; } = "a";
    public string B { get; set; } = "b";
    public int N { get; set; }
}

internal static class SolvedOften
{
    private static string? s_cache, s_first, s_second, s_third, s_fourth;

    internal static async Task<string> Part(string given)
    {
        var secret = Data.Secret();
        await foreach (var one in Stream("k", "k"))
        {
            var cards = new List<Card> { new Card { A = "k", N = 7 }, new Card() };
        }

        foreach (var one in new[] { "p", "q" }.Take(3).ToArray())
        {
            Cached("k");
            foreach (var other in new[] { "r", one }.Take(2).ToArray())
            {
                var cached = Cached(Data.Secret());
                Func<string, Task<string>> later = async text =>
                {
                    await Task.CompletedTask;
                    return Cached(text);
                };
                var constant = await later(new Dictionary<string, string> { ["a"] = "d" }.GetValueOrDefault("a") ?? "none");
                foreach (var third in new[] { "s", constant }.Take(2).ToArray())
                {
                    foreach (var fourth in new[] { "t", third, s_first }.Take(2).ToArray())
                    {
                        (s_first, s_second, s_third) = (s_second, s_third, s_fourth);
                        s_fourth = await later(fourth ?? cached);
                        var again = new Dictionary<string, string?> { ["a"] = s_first, ["b"] = s_third }.GetValueOrDefault("b") ?? "none";
                        s_fourth = again.Length > 3 ? Cached(again) : s_second;
                    }
                }
            }

            Func<string, Task<string>> last = async text =>
            {
                await Task.CompletedTask;
                return "k";
            };
            var none = await last(new Dictionary<string, string> { ["b"] = one }.GetValueOrDefault("b") ?? "none");
        }

        Net.Send(secret); // want PK1001
        await Task.CompletedTask;
        return given;
    }

    internal static async Task Through() => Net.Send(await Part(Data.Secret())); // want PK1001

    internal static async Task PlainThrough() => Net.Send(await Part(Data.Plain())); // clean

    internal static void Open() => Net.Send(Data.Plain()); // clean

    private static string Cached(string text) => s_cache ??= text;

    private static async IAsyncEnumerable<string> Stream(string text, string other)
    {
        yield return "k";
        await Task.CompletedTask;
        yield return "k";
    }
}
