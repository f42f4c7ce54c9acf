namespace PolicyKit.Tool.Common;

/// <summary>One text in both languages. Reports carry both; a screen shows one.</summary>
internal sealed record Bilingual(string En, string Ja)
{
    public string In(Language language) => language == Language.Ja ? Ja : En;
}
