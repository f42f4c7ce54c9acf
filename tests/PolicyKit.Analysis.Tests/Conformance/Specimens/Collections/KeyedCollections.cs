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
    public static void AskedOfHooks() { var cards = new Cards { new Resident { Name = "a" } }; _ = cards.Contains(Data.Secret()); Net.Send(cards[0].Name); } // clean
    public static void SoughtOfHooks() { var cards = new Cards { new Resident { Name = "a" } }; _ = cards.TryGetValue(Data.Secret(), out _); Net.Send(cards[0].Name); } // clean
    public static void RemovedOfHooks() { var cards = new Cards { new Resident { Name = "a" } }; cards.Remove(Data.Secret()); Net.Send(cards[0].Name); } // clean
    public static void AddedToHooks() { var cards = new Cards { new Resident { Name = Data.Secret() } }; Net.Send(cards[0].Name); } // want PK1001
    public static void IndexOfText() { var texts = new Texts { "a" }; _ = texts.IndexOf(Data.Secret()); texts.Remove(Data.Secret()); Net.Send(texts[0]); } // clean
    public static void InsertedText() { var texts = new Texts { "a" }; texts.Insert(0, Data.Secret()); Net.Send(texts[0]); } // want PK1001
    public static void AsInterface() { ICollection<string> texts = new Texts { "a" }; texts.Add(Data.Secret()); Net.Send(texts.First()); } // want PK1001
    private sealed class Logged : Collection<string> { protected override void InsertItem(int index, string item) { Net.Send(item); base.InsertItem(index, item); } protected override void SetItem(int index, string item) { Net.Send(item); base.SetItem(index, item); } }
    public static void LoggedAdd() { new Logged().Add(Data.Secret()); } // want PK1001
    public static void LoggedAsked() { new Logged().Contains(Data.Secret()); } // clean
    public static void LoggedSet() { var texts = new Logged { "a" }; texts[0] = Data.Secret(); } // want PK1001
    private sealed class LoggedWhenSet : Collection<string> { protected override void SetItem(int index, string item) { Net.Send(item); base.SetItem(index, item); } }
    public static void AddedUnlogged() { new LoggedWhenSet().Add(Data.Secret()); } // clean
    public static void AddedPlain() { var texts = new Texts { "a" }; Net.Send(texts[0]); } // clean
    public static void Replaced() { var texts = new Texts { "a" }; texts[0] = Data.Secret(); Net.Send(texts[0]); } // want PK1001
}
