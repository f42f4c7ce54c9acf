// a short method with loops around awaits, which is solved again and again as its shared places grow, one more at a time
internal sealed class Card
{
    public string A { get; set; } = "a";
    public string B { get; set; } = "b";
    public int N { get; set; }
}

internal static class SolvedOften
{
    private static string? s_cache, s_first, s_second, s_third, s_fourth;

    private static string? s_place0, s_place1, s_place2, s_place3, s_place4, s_place5, s_place6, s_place7, s_place8, s_place9, s_place10, s_place11,
        s_place12, s_place13, s_place14, s_place15, s_place16, s_place17, s_place18, s_place19, s_place20, s_place21, s_place22, s_place23,
        s_place24, s_place25, s_place26, s_place27, s_place28, s_place29, s_place30, s_place31, s_place32, s_place33, s_place34, s_place35,
        s_place36, s_place37, s_place38, s_place39, s_place40, s_place41, s_place42, s_place43, s_place44, s_place45, s_place46, s_place47,
        s_place48, s_place49, s_place50, s_place51, s_place52, s_place53, s_place54, s_place55, s_place56, s_place57, s_place58, s_place59,
        s_place60, s_place61, s_place62, s_place63, s_place64, s_place65, s_place66, s_place67, s_place68, s_place69, s_place70, s_place71;

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

        s_place0 = s_place1; s_place1 = s_place2; s_place2 = s_place3; s_place3 = s_place4; s_place4 = s_place5; s_place5 = s_place6;
        s_place6 = s_place7; s_place7 = s_place8; s_place8 = s_place9; s_place9 = s_place10; s_place10 = s_place11; s_place11 = s_place12;
        s_place12 = s_place13; s_place13 = s_place14; s_place14 = s_place15; s_place15 = s_place16; s_place16 = s_place17; s_place17 = s_place18;
        s_place18 = s_place19; s_place19 = s_place20; s_place20 = s_place21; s_place21 = s_place22; s_place22 = s_place23; s_place23 = s_place24;
        s_place24 = s_place25; s_place25 = s_place26; s_place26 = s_place27; s_place27 = s_place28; s_place28 = s_place29; s_place29 = s_place30;
        s_place30 = s_place31; s_place31 = s_place32; s_place32 = s_place33; s_place33 = s_place34; s_place34 = s_place35; s_place35 = s_place36;
        s_place36 = s_place37; s_place37 = s_place38; s_place38 = s_place39; s_place39 = s_place40; s_place40 = s_place41; s_place41 = s_place42;
        s_place42 = s_place43; s_place43 = s_place44; s_place44 = s_place45; s_place45 = s_place46; s_place46 = s_place47; s_place47 = s_place48;
        s_place48 = s_place49; s_place49 = s_place50; s_place50 = s_place51; s_place51 = s_place52; s_place52 = s_place53; s_place53 = s_place54;
        s_place54 = s_place55; s_place55 = s_place56; s_place56 = s_place57; s_place57 = s_place58; s_place58 = s_place59; s_place59 = s_place60;
        s_place60 = s_place61; s_place61 = s_place62; s_place62 = s_place63; s_place63 = s_place64; s_place64 = s_place65; s_place65 = s_place66;
        s_place66 = s_place67; s_place67 = s_place68; s_place68 = s_place69; s_place69 = s_place70; s_place70 = s_place71;
        s_place71 = secret;
        Net.Send(secret); // want PK1001
        await Task.CompletedTask;
        return given;
    }

    internal static async Task Through() => Net.Send(await Part(Data.Secret())); // want PK1001 PK1010

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
