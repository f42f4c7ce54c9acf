// records that say themselves what is printed of them
using System.Text;

internal static class PrintedByHand
{
    private record Masked(string Id) { protected virtual bool PrintMembers(StringBuilder builder) { builder.Append("***"); return true; } }

    private record Shown(string Id, string Memo) { protected virtual bool PrintMembers(StringBuilder builder) { builder.Append(Id); return true; } }

    private record Heir(string Id, string Memo) : Masked(Id);

    private record Careful(string Id, string Memo) : Shown(Id, Memo) { protected override bool PrintMembers(StringBuilder builder) { builder.Append("careful "); return base.PrintMembers(builder); } }

    private record Open(string Id);

    private record OnTop(string Id, string Memo) : Open(Id) { protected override bool PrintMembers(StringBuilder builder) { builder.Append("top "); return base.PrintMembers(builder); } }

    public static void Hidden() { Net.Send(new Masked(Data.Secret()).ToString()); } // clean
    public static void HiddenInText() { Net.Send($"{new Masked(Data.Secret())}"); } // clean
    public static void Printed() { Net.Send(new Shown(Data.Secret(), "m").ToString()); } // want PK1001
    public static void NotPrinted() { Net.Send(new Shown("i", Data.Secret()).ToString()); } // clean
    public static void OfHeir() { Net.Send(new Heir("i", Data.Secret()).ToString()); } // want PK1001
    public static void OfBase() { Net.Send(new Careful(Data.Secret(), "m").ToString()); } // want PK1001
    public static void NotOfBase() { Net.Send(new Careful("i", Data.Secret()).ToString()); } // clean
    public static void OfSynthesisedBase() { Net.Send(new OnTop(Data.Secret(), "m").ToString()); } // want PK1001
    public static void BesideTheBase() { Net.Send(new OnTop("i", Data.Secret()).ToString()); } // clean
}
