// partial methods that nobody wrote a body for
public partial class Form
{
    private string kept = "";

    partial void OnEntered(ref string s);

    partial void OnSaved(string s);

    public string Enter(string s) { OnEntered(ref s); return s; }

    public void Save(string s) => OnSaved(s);

    public string Kept => kept;
}

public partial class Form
{
    partial void OnSaved(string s) => kept = s;
}

internal static class PartialsLeftOut
{
    public static void Through() { Net.Send(new Form().Enter(Data.Secret())); } // want PK1001
    public static void Nothing() { var f = new Form(); f.Enter(Data.Secret()); Net.Send(f.Kept); } // clean
    public static void Written() { var f = new Form(); f.Save(Data.Secret()); Net.Send(f.Kept); } // want PK1001
    public static void WrittenPlain() { var f = new Form(); f.Enter(Data.Secret()); f.Save("x"); Net.Send(f.Kept); } // clean
}
