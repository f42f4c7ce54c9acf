// Static abstract and virtual properties and events through a type parameter: the type that stands for it says which one is read, written, or listened to.
internal interface IHeading { static abstract string Title { get; } static virtual string Note => "note"; }
internal sealed class SecretHeading : IHeading { public static string Title => Data.Secret(); public static string Note => Data.Secret(); }
internal sealed class StoredHeading : IHeading { public static string Title { get; } = Data.Secret(); }
internal sealed class OpenHeading : IHeading { public static string Title { get; } = "heading"; }

internal interface ICurrent { static abstract string Now { get; set; } }
internal sealed class FirstCurrent : ICurrent { public static string Now { get; set; } = ""; }
internal sealed class SecondCurrent : ICurrent { public static string Now { get; set; } = ""; }
internal sealed class PostedCurrent : ICurrent { public static string Now { get => ""; set => Net.Send(value); } }

internal interface IAnnounced { static abstract event Action<string>? Said; }
internal sealed class FirstAnnounced : IAnnounced { public static event Action<string>? Said; public static void Say(string text) => Said?.Invoke(text); }
internal sealed class SecondAnnounced : IAnnounced { public static event Action<string>? Said; public static void Say(string text) => Said?.Invoke(text); }

internal static class StaticPropertiesOfTypes
{
    private static string TitleOf<T>() where T : IHeading => T.Title;
    private static string NoteOf<T>() where T : IHeading => T.Note;
    private static string Twice<T>() where T : IHeading => TitleOf<T>() + TitleOf<T>();
    private static void Set<T>(string text) where T : ICurrent => T.Now = text;
    private static void Append<T>(string text) where T : ICurrent => T.Now += text;
    private static int Listen<T>(Action<string> handler, string name) where T : IAnnounced { T.Said += handler; return name.Length; }

    internal static void Read()
    {
        Net.Send(TitleOf<SecretHeading>()); // want PK1001
        Net.Send(TitleOf<StoredHeading>()); // want PK1001
        Net.Send(TitleOf<OpenHeading>()); // clean
        Net.Send(Twice<SecretHeading>()); // want PK1001
        Net.Send(Twice<OpenHeading>()); // clean
        Net.Send(NoteOf<SecretHeading>()); // want PK1001
        Net.Send(NoteOf<OpenHeading>()); // clean
    }

    internal static void Write()
    {
        Set<FirstCurrent>(Data.Secret());
        Set<SecondCurrent>("second");
        Net.Send(FirstCurrent.Now); // want PK1001
        Net.Send(SecondCurrent.Now); // clean
        Append<SecondCurrent>(Data.Plain());
        Net.Send(SecondCurrent.Now); // clean
        Set<PostedCurrent>(Data.Secret()); // want PK1001
        Set<PostedCurrent>("third"); // clean
    }

    internal static void Heard()
    {
        Listen<FirstAnnounced>(Net.Send, Data.Secret());
        Listen<SecondAnnounced>(static _ => { }, Data.Secret());
        FirstAnnounced.Say("a"); // clean
        FirstAnnounced.Say(Data.Secret()); // want PK1001
        SecondAnnounced.Say(Data.Secret()); // clean
    }
}
