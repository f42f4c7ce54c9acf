// keyed collections and collections with hooks of their own
using System.Collections.ObjectModel;

internal static class KeyedCollections
{
    private sealed class Cards : KeyedCollection<string, Resident> { protected override string GetKeyForItem(Resident item) => item.Name; protected override void InsertItem(int index, Resident item) { base.InsertItem(index, item); } }
    private sealed class Register : KeyedCollection<string, Resident> { protected override string GetKeyForItem(Resident item) => item.Name; }
    private sealed class Texts : Collection<string> { protected override void InsertItem(int index, string item) { base.InsertItem(index, item.Trim()); } protected override void SetItem(int index, string item) { base.SetItem(index, item + "."); } }

    public static void Asked() { var cards = new Register { Data.Resident() }; _ = cards.Contains(Data.Secret()); Net.Send(cards[0].Name); } // clean
    public static void WhetherIn() { var cards = new Cards(); Net.Send(cards.Contains(Data.Secret()).ToString()); } // want PK1001
    public static void Number() { var cards = new Cards { Data.Resident() }; Net.Send(cards[0].Number); } // want PK1001
    public static void Removed() { var cards = new Register { new Resident { Name = "a" } }; cards.Remove(Data.Secret()); Net.Send(cards[0].Name); } // clean
    public static void Added() { var texts = new Texts { Data.Secret() }; Net.Send(texts[0]); } // want PK1001
    public static void AddedPlain() { var texts = new Texts { "a" }; Net.Send(texts[0]); } // clean
    public static void Replaced() { var texts = new Texts { "a" }; texts[0] = Data.Secret(); Net.Send(texts[0]); } // want PK1001
}
