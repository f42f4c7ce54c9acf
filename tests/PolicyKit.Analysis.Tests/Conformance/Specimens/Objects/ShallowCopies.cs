// objects that copy themselves member by member
internal static class ShallowCopies
{
    private sealed class Card : ICloneable { public string No = ""; public string Face { get; set; } = ""; public List<string> Notes = []; public object Clone() => MemberwiseClone(); public Card Copy() => (Card)MemberwiseClone(); }

    private class Base { public string A = ""; public Base Copy() => (Base)MemberwiseClone(); }

    private sealed class Heir : Base { public string B = ""; }

    private sealed class Bare : ICloneable { public string No = ""; public string Face = ""; public object Clone() => new Bare { Face = Face }; }

    public static void Same() { var c = new Card { No = Data.Secret() }; Net.Send(c.Copy().No); } // want PK1001
    public static void Other() { var c = new Card { No = Data.Secret(), Face = "f" }; Net.Send(c.Copy().Face); } // clean
    public static void Cast() { var c = new Card { No = Data.Secret() }; Net.Send(((Card)c.Clone()).No); } // want PK1001
    public static void OtherCast() { var c = new Card { No = Data.Secret(), Face = "f" }; Net.Send(((Card)c.Clone()).Face); } // clean
    public static void WrittenAfter() { var c = new Card(); var d = c.Copy(); c.No = Data.Secret(); Net.Send(d.No); } // clean
    public static void WrittenInTheCopy() { var c = new Card(); var d = c.Copy(); d.No = Data.Secret(); Net.Send(c.No); } // clean
    public static void SharedPart() { var c = new Card(); var d = c.Copy(); c.Notes.Add(Data.Secret()); Net.Send(d.Notes[0]); } // want PK1001
    public static void OfHeir() { var h = new Heir { B = Data.Secret() }; Net.Send(((Heir)h.Copy()).B); } // want PK1001
    public static void OtherOfHeir() { var h = new Heir { B = Data.Secret(), A = "a" }; Net.Send(h.Copy().A); } // clean
    public static void ByHand() { var b = new Bare { No = Data.Secret(), Face = "f" }; Net.Send(((Bare)b.Clone()).No); } // clean
    public static void ByHandKept() { var b = new Bare { Face = Data.Secret() }; Net.Send(((Bare)b.Clone()).Face); } // want PK1001
}
