// a position that a method is given and counts up before it uses it is not the one that it was given

namespace KeysCountedUp;

internal static class KeysCountedUp
{
    private static void PutNext(string[] all, int at, string text) { at++; all[at] = text; }
    private static void PutBefore(string[] all, int at, string text) { --at; all[at] = text; }
    private static void PutFarther(string[] all, int at, string text) { at += 2; all[at] = text; }
    private static void Put(string[] all, int at, string text) { var next = at; next++; all[at] = next > 100 ? "" : text; }
    private static string TakeNext(string[] all, int at) { at++; return all[at]; }

    internal static void Next() { var all = new string[4]; PutNext(all, 1, Data.Secret()); Net.Send(all[2]); } // want PK1001
    internal static void Before() { var all = new string[4]; PutBefore(all, 2, Data.Secret()); Net.Send(all[1]); } // want PK1001
    internal static void Farther() { var all = new string[4]; PutFarther(all, 1, Data.Secret()); Net.Send(all[3]); } // want PK1001
    internal static void Kept() { var all = new string[4]; all[2] = Data.Secret(); PutNext(all, 2, ""); Net.Send(all[2]); } // want PK1001
    internal static void Taken() { var all = new string[4]; all[2] = Data.Secret(); Net.Send(TakeNext(all, 1)); } // want PK1001
    internal static void AsGiven() { var all = new string[4]; Put(all, 1, Data.Secret()); Net.Send(all[1]); } // want PK1001
    internal static void BesideAsGiven() { var all = new string[4]; Put(all, 1, Data.Secret()); Net.Send(all[2]); } // clean
}
