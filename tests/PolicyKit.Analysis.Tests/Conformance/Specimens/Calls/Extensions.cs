// extension methods, extension members, partial methods and members

internal static class Extensions
{
    internal static void Methods()
    {
        Net.Send(Data.Secret().Framed()); // want PK1001
        Net.Send(Data.Plain().Framed()); // clean
        Data.Secret().Post(); // want PK1001
        Data.Plain().Post(); // clean
        Data.Secret().Forget(); // clean
    }

    internal static void Members()
    {
        Net.Send(Data.Secret().Tail); // want PK1001
        Net.Send(Data.Plain().Tail); // clean
        Net.Send(Data.Secret().Tagged("t")); // want PK1001
        Net.Send(string.Number); // want PK1001
        Net.Send(string.Hours); // clean
        Net.Send(Data.Resident().Label); // clean
    }

    internal static void Partials()
    {
        var form = new Form();
        Net.Send(form.Read()); // want PK1001
        Net.Send(form.Title()); // clean
        Net.Send(form.Number); // want PK1001
        form.Put(Data.Secret());
        Net.Send(form.Held); // want PK1001
        var other = new Form();
        other.Put(Data.Plain());
        Net.Send(other.Held); // clean
    }
}

internal static class TextExtensions
{
    public static string Framed(this string text) => "[" + text + "]";

    public static void Post(this string text) => Net.Send(text);

    public static void Forget(this string text) { }

    extension(string text)
    {
        public string Tail => text[^4..];

        public string Tagged(string tag) => tag + text;

        public static string Number => Data.Secret();

        public static string Hours => Data.Plain();
    }

    extension(Resident resident)
    {
        public string Label => "resident " + resident.Name;
    }
}

internal sealed partial class Form
{
    private string held = "";

    public partial string Read();

    public partial string Title();

    public partial string Number { get; }

    public string Held => held;

    partial void OnPut(string text);

    public void Put(string text) => OnPut(text);
}

internal sealed partial class Form
{
    public partial string Read() => Data.Secret();

    public partial string Title() => Data.Plain();

    public partial string Number => Data.Secret();

    partial void OnPut(string text) => held = text;
}
