namespace PolicyKit.Tool.Manifests.Reading;

/// <summary>A value of a manifest and where it stands. Lines and columns count from 1; the pointer is a JSON pointer.</summary>
internal abstract record ManifestNode(string Pointer, int Line, int Column);

/// <summary>A text. Every scalar is one: <c>no</c>, <c>3</c> and <c>2026-04-01</c> mean what they say and nothing else.</summary>
internal sealed record TextNode(string Pointer, int Line, int Column, string Value) : ManifestNode(Pointer, Line, Column)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value);
}

/// <summary>A list.</summary>
internal sealed record ListNode(string Pointer, int Line, int Column, IReadOnlyList<ManifestNode> Items) : ManifestNode(Pointer, Line, Column);

/// <summary>An object. INVARIANT: no key twice.</summary>
internal sealed record MapNode(string Pointer, int Line, int Column, IReadOnlyList<MapEntry> Entries) : ManifestNode(Pointer, Line, Column)
{
    public ManifestNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    public MapNode? Map(string key) => this[key] as MapNode;

    public TextNode? Text(string key) => this[key] as TextNode;

    /// <summary>The text under a key; null if there is none or it is empty.</summary>
    public string? Value(string key) => Text(key) is { IsEmpty: false } text ? text.Value : null;

    public ListNode? List(string key) => this[key] as ListNode;

    /// <summary>The objects of a list; none if there is no list.</summary>
    public IEnumerable<MapNode> Maps(string key) => List(key)?.Items.OfType<MapNode>() ?? [];

    /// <summary>The texts of a list; none if there is no list.</summary>
    public IEnumerable<TextNode> Texts(string key) => List(key)?.Items.OfType<TextNode>() ?? [];
}

/// <summary>A key of an object, where the key stands, and its value.</summary>
internal sealed record MapEntry(string Key, int Line, int Column, ManifestNode Value);
