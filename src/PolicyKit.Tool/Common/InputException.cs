namespace PolicyKit.Tool.Common;

/// <summary>What the user gave cannot be worked with. The text says what, in both languages; no stack trace is shown.</summary>
internal sealed class InputException(ExitCode code, Bilingual text) : Exception(text.En)
{
    public ExitCode Code => code;

    public Bilingual Text => text;

    public static InputException Bad(string key, params object[] arguments) => new(ExitCode.BadInput, Texts.Both(key, arguments));
}
