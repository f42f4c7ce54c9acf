// what is taken from a table at a position that zone data gives tells of it; what is put at one as well
internal static class Positions
{
    private static readonly string[] letters = ["a", "b", "c", "d"];

    private static string At(string[] all, int i) => all[i];

    public static void Array() { var t = new[] { "a", "b" }; Net.Send(t[Data.SecretInt()]); } // want PK1009
    public static void List() { var t = new List<string> { "a" }; Net.Send(t[Data.SecretInt() % 2]); } // want PK1009
    public static void Written() { var seen = new bool[10]; seen[Data.SecretInt() % 10] = true; for (var i = 0; i < 10; i++) if (seen[i]) Net.SendInt(i); } // want PK1009
    public static void Encoded() { var text = ""; var n = Data.SecretInt(); text += letters[n % 4]; Net.Send(text); } // want PK1009
    public static void Given() { Net.Send(At(letters, Data.SecretInt())); } // want PK1009
    public static void GivenPlain() { Net.Send(At(letters, Data.PlainInt())); } // clean
    public static void Plain() { var t = new[] { "a", "b" }; Net.Send(t[Data.PlainInt()]); } // clean
    public static void Other() { var t = new[] { "a", "b" }; var u = t[Data.SecretInt()]; Net.Send(t[0]); _ = u; } // clean
    public static void Counted() { var t = new string[Data.SecretInt()]; Net.SendInt(letters.Length); _ = t; } // clean
}
