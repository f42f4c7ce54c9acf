// new() of a type parameter runs the constructor of the type that the caller names
internal static class MadeOfTypeParameters
{
    private interface IText { string Text { get; } }
    private sealed class Secretive : IText { public string Text { get; } = Data.Secret(); }
    private sealed class InConstructor : IText { public InConstructor() => Text = Data.Secret(); public string Text { get; } }
    private sealed class Computed : IText { public string Text => Data.Secret(); }
    private sealed class Open : IText { public string Text => Data.Plain(); }
    private static T Make<T>() where T : IText, new() => new();
    private static string TextOf<T>() where T : IText, new() => new T().Text;

    internal static void Made() => Net.Send(Make<Secretive>().Text); // want PK1001
    internal static void MadeInConstructor() => Net.Send(Make<InConstructor>().Text); // want PK1001
    internal static void MadeComputed() => Net.Send(Make<Computed>().Text); // want PK1001
    internal static void MadeOpen() => Net.Send(Make<Open>().Text); // clean
    internal static void TextOfOne() => Net.Send(TextOf<Secretive>()); // want PK1001
    internal static void TextOfComputed() => Net.Send(TextOf<Computed>()); // want PK1001
    internal static void TextOfOpen() => Net.Send(TextOf<Open>()); // clean
    internal static void Local() { var s = Make<Secretive>(); Net.Send(s.Text); } // want PK1001
}
