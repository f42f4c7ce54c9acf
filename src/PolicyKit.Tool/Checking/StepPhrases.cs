using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking;

/// <summary>The steps of a path, which diagnostics carry in English, in both languages.</summary>
internal static class StepPhrases
{
    private const string Elsewhere = " (in another assembly)";

    private static readonly (string Verb, string Key)[] Verbs =
    [
        ("comes from ", "Step_Source"), ("assigned to ", "Step_AssignedTo"), ("stored in ", "Step_StoredIn"), ("read from ", "Step_ReadFrom"),
        ("passed to ", "Step_PassedTo"), ("returned by ", "Step_ReturnedBy"), ("captured by ", "Step_CapturedBy"), ("computed by ", "Step_ComputedBy"),
        ("thrown by ", "Step_ThrownBy"), ("goes through ", "Step_ThroughFact"), ("decided by ", "Step_DecidedBy"), ("assumed to go through ", "Step_AssumedOf"),
        ("arrives in ", "Step_Arrives"),
    ];

    public static (Bilingual Text, bool Elsewhere) Read(string phrase)
    {
        var elsewhere = phrase.EndsWith(Elsewhere, StringComparison.Ordinal);
        var said = elsewhere ? phrase[..^Elsewhere.Length] : phrase;
        foreach (var (verb, key) in Verbs)
        {
            if (said.StartsWith(verb, StringComparison.Ordinal))
            {
                var text = Texts.Both(key, said[verb.Length..]);
                return (elsewhere ? Texts.Both("Step_Elsewhere", text) : text, elsewhere);
            }
        }

        return (new Bilingual(phrase, phrase), elsewhere);
    }
}
