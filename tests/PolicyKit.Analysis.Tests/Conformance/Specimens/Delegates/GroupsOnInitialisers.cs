// a group of an extension method named on an expression with an initialiser, which graphs leave out
internal static class GroupsOnInitialisers
{
    private static string Loud(this string text) => text + "!";
    private static string Words(this Note note) => note.Text;

    internal sealed class Note { public string Text { get; set; } = ""; public string Other { get; set; } = ""; }

    internal static void OfAList() { Func<string> give = (new List<string> { "k", Data.Secret() }.LastOrDefault() ?? "").Loud; Net.Send(give()); } // want PK1001
    internal static void OfAnObject() { Func<string> give = new Note { Text = Data.Secret() }.Words; Net.Send(give()); } // want PK1001
    internal static void OfAPlainList() { Func<string> give = (new List<string> { "k", Data.Plain() }.LastOrDefault() ?? "").Loud; Net.Send(give()); } // clean
    internal static void OfAnotherPart() { Func<string> give = new Note { Other = Data.Secret() }.Words; Net.Send(give()); } // clean
}
