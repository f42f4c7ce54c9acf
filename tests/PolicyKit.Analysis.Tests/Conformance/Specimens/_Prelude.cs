// Shared by every specimen: where zone data comes from and where it can go. Everything here has a body to be followed.

public static class Data
{
    [OfZone(typeof(MyNumberZone))] public static string Secret() => "123456789018";

    [OfZone(typeof(MyNumberZone))] public static int SecretInt() => 18;

    [OfZone(typeof(MyNumberZone))] public static char[] SecretChars() => ['1', '8'];

    [OfZone(typeof(MyNumberZone))] public static byte[] SecretBytes() => [1, 8];

    [OfZone(typeof(LgwanZone))] public static string Internal() => "circular no. 7";

    [OfZone(typeof(InternetZone))] public static string Outside() => "<p>hello</p>";

    public static string Plain() => "open from nine to five";

    public static int PlainInt() => 9;

    public static Resident Resident() => new() { Name = "Hanako", Number = Secret() };
}

public class Resident
{
    public string Name { get; set; } = "";

    [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
}

public static class Net
{
    private static readonly HttpClient Http = new();

    public static void Send(string? text) => Http.PostAsync("https://example.com/in", new StringContent(text!)).Wait();

    public static void SendInt(int value) => Send(value.ToString());

    public static Task SendAsync(string text) => Http.PostAsync("https://example.com/in", new StringContent(text));
}

public static class Lgwan
{
    [Channel(typeof(LgwanZone))] private static readonly HttpClient Http = new();

    public static void Send(string text) => Http.PostAsync("https://asp.lgwan.example/in", new StringContent(text)).Wait();
}
