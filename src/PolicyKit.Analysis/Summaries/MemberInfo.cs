using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Summaries;

/// <summary>
/// A member of an abstract object: its name (or pseudo-member: <c>[]</c> any element, <c>[k]</c> a constant index or key, <c>key</c>, <c>*</c> content that has
/// no member of its own), and what its declaration says.
/// </summary>
internal sealed record MemberInfo(string Key, ITypeSymbol? Type, string? Owner, ZoneInfo? Declared, bool IsUnzoned)
{
    public const string Element = "[]";
    public const string DictionaryKey = "key";
    public const string Content = "*";

    /// <summary>What code that only a caller knows may have put into an object's parts.</summary>
    public const string Filled = "^";

    /// <summary>What it stays out of when the object is written as a whole.</summary>
    public WrittenForm LeftOutOf { get; init; }

    /// <summary>The receiver of a delegate or of a nested function.</summary>
    public static readonly MemberInfo Self = Pseudo("this");

    /// <summary>The variables that a delegate captured.</summary>
    public static readonly MemberInfo Frame = Pseudo("frame");

    /// <summary>The variables of the function around a nested one.</summary>
    public static readonly MemberInfo Outer = Pseudo("outer");

    /// <summary>What has no member of its own.</summary>
    public static readonly MemberInfo Whole = Pseudo(Content);

    /// <summary>Any element, of whatever type.</summary>
    public static readonly MemberInfo AnyElement = Pseudo(Element);

    public static MemberInfo Pseudo(string key, ITypeSymbol? type = null) => new(key, type, null, null, false);

    private const char KeyMark = '\u0001';

    /// <summary>The element under the key that a parameter brings: which one it is each caller knows.</summary>
    public static MemberInfo KeyedBy(int parameter, ITypeSymbol? type) => Pseudo("[" + KeyMark + (char)('0' + parameter) + "]", type);

    /// <summary>The number of the parameter that brings the key of this element, or -1.</summary>
    public int KeyParameter => Key.Length == 4 && Key[0] == '[' && Key[1] == KeyMark ? Key[2] - '0' : -1;

    public bool IsConstantElement => Key.Length > 2 && Key[0] == '[';
    public bool IsElement => Key.Length > 1 && Key[0] == '[';
}
