namespace PolicyKit.Tool.Manifests.Shapes;

/// <summary>What a text means.</summary>
internal enum TextKind
{
    /// <summary>Any text that is not empty.</summary>
    Any,

    /// <summary>Any text; an empty one is left to a rule.</summary>
    AnyOrEmpty,

    /// <summary>A name for references: ASCII letters, digits, '-', '_' and '.'.</summary>
    Id,

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A class of confidentiality: 3A, 3B, 3C, 2, 1.</summary>
    Confidentiality,

    /// <summary>A whole number that is not negative.</summary>
    Number,

    /// <summary>A SHA-256, in hexadecimal, after <c>sha256:</c> or not.</summary>
    Sha256,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>One of the listed values.</summary>
    OneOf,
}
