namespace PolicyKit.Lab.Programs;

/// <summary>The types generated programs use, as C# writes them, and a constant of each.</summary>
internal static class Types
{
    public const string Text = "string";
    public const string Int = "int";
    public const string Bool = "bool";
    public const string Char = "char";
    public const string Object = "object";
    public const string Texts = "string[]";
    public const string Ints = "int[]";
    public const string TextList = "List<string>";
    public const string TextSequence = "IEnumerable<string>";
    public const string TextMap = "Dictionary<string, string>";
    public const string Pair = "(string First, int Second)";
    public const string TextToText = "Func<string, string>";
    public const string Builder = "StringBuilder";

    /// <summary>A constant expression of the type, or null for types a program declares itself.</summary>
    public static string? Constant(string type) => type switch
    {
        Text => "\"k\"",
        Int => "7",
        Bool => "true",
        Char => "'c'",
        Object => "\"o\"",
        Texts => "new[] { \"p\", \"q\" }",
        Ints => "new[] { 3, 4 }",
        TextList => "new List<string> { \"l\", \"m\" }",
        TextSequence => "new List<string> { \"l\", \"m\" }",
        TextMap => "new Dictionary<string, string> { [\"a\"] = \"d\" }",
        Pair => "(First: \"t\", Second: 5)",
        TextToText => "static s => \"f\"",
        Builder => "new StringBuilder(\"b\")",
        _ => null,
    };
}
