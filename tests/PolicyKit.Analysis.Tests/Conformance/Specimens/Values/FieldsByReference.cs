// fields that are references: what is written to them arrives where they refer
internal readonly ref struct Into(ref string place)
{
    private readonly ref string _place = ref place;

    public void Put(string next) => _place = next;
}

internal ref struct Two(ref string first, ref int second)
{
    public ref string First = ref first;
    public ref int Second = ref second;
}

internal static class FieldsByReference
{
    internal static void WrittenByAMember()
    {
        var (text, other) = ("k", "k");
        new Into(ref text).Put(Data.Secret());
        new Into(ref other).Put("a");
        Net.Send(text); // want PK1001
        Net.Send(other); // clean
    }

    internal static void WrittenFromOutside()
    {
        var (text, number) = ("k", 1);
        var two = new Two(ref text, ref number);
        two.First = Data.Secret();
        two.Second = 2;
        Net.Send(text); // want PK1001
        Net.SendInt(number); // clean
    }

    internal static void Replaced()
    {
        var text = Data.Secret();
        new Into(ref text).Put("k");
        Net.Send(text); // clean
    }
}
