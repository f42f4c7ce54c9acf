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

    /// <summary>The names of what a statement captures on its way begin with it.</summary>
    public const string CapturePrefix = "capture";

    /// <summary>What code that only a caller knows may have put into an object's parts.</summary>
    public const string Filled = "^";

    /// <summary>What it stays out of when the object is written as a whole.</summary>
    public WrittenForm LeftOutOf { get; init; }

    /// <summary>The receiver of a delegate or of a nested function.</summary>
    public static readonly MemberInfo Self = Pseudo("this");

    /// <summary>The receiver of a delegate that calls just this member, whatever overrides it.</summary>
    public static readonly MemberInfo Exactly = Pseudo("exactly");

    /// <summary>The variables that a delegate captured.</summary>
    public static readonly MemberInfo Frame = Pseudo("frame");

    /// <summary>The variables of the function around a nested one.</summary>
    public static readonly MemberInfo Outer = Pseudo("outer");

    public bool IsOuter => Owner is null && Key == "outer";

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

    /// <summary>Around the name of a type parameter in a key.</summary>
    public const char TypeMark = '\u0006';

    /// <summary>The element under <c>typeof(T)</c>: what the type parameter stands for each caller knows.</summary>
    public static MemberInfo KeyedBy(ITypeParameterSymbol parameter, ITypeSymbol? type) => Pseudo("[" + TypeMark + parameter.Name + TypeMark + "]", type);

    /// <summary>The key is a type parameter, or has one in it.</summary>
    public bool IsKeyedByType => Key.Length > 3 && Key[0] == '[' && Key.IndexOf(TypeMark) > 0;

    /// <summary>This element under the key that has the types in it which the parameters stand for; any element if what one stands for is not known.</summary>
    public MemberInfo WithTypes(Func<string, string?> keyOf)
    {
        var parts = Key.Split(TypeMark);
        for (var i = 1; i < parts.Length; i += 2)
        {
            if (keyOf(parts[i]) is not { } key) return Pseudo(Element, Type);
            parts[i] = key.Substring(1, key.Length - 2);
        }
        return Pseudo(string.Concat(parts), Type);
    }

    /// <summary>Which element it is, each caller knows.</summary>
    public bool IsOfCallersKey => KeyParameter >= 0 || IsKeyedByType;

    /// <summary>
    /// In a copy of a table that only a caller knows (<see cref="CopyOf"/>): the elements under all keys but those that the copy tells apart itself. Only of tables that never change.
    /// </summary>
    public static readonly MemberInfo OtherElements = Pseudo("[\u0004]");

    /// <summary>The tables that a table was copied from.</summary>
    public static readonly MemberInfo CopyOf = Pseudo("\u0004of");

    /// <summary>What a query is made of, which it reads when it is enumerated. It holds none of it.</summary>
    public static readonly MemberInfo ReadsLater = Pseudo("\u0005reads") with { IsUnzoned = true };

    /// <summary>Objects of the program's own, or delegates, that an object of the framework calls with what it is given. It holds none of what they hold.</summary>
    public static readonly MemberInfo Called = Pseudo("\u0005called") with { IsUnzoned = true };

    /// <summary>Delegates that were started and read the object when they run: some time after it was last seen where they were started. It holds none of what they hold.</summary>
    public static readonly MemberInfo RunsLater = Pseudo("\u0005runs") with { IsUnzoned = true };

    /// <summary>What such a delegate is given when it runs.</summary>
    public static MemberInfo GivenLater(int parameter) => Pseudo("\u0005given" + parameter) with { IsUnzoned = true };

    private const char RestMark = '\u0002';

    /// <summary>The element under a text of which only the beginning is known (<c>"resident:" + id</c>): up to the first character that is neither letter nor digit.</summary>
    public static MemberInfo BegunWith(string text, ITypeSymbol? type) => HeadOf(text) is { } head ? Pseudo("[" + head + RestMark + "]", type) : Pseudo(Element, type);

    /// <summary>Where texts that differ differ for certain, whatever follows; null if there is no such place.</summary>
    private static string? HeadOf(string text)
    {
        for (var i = 0; i < text.Length; i++) if (!char.IsLetterOrDigit(text[i])) return text.Substring(0, i + 1).ToUpperInvariant();
        return null;
    }

    /// <summary>The beginning of the text in an element's step, and whether no more is known of it.</summary>
    public static string? HeadOfStep(string step, out bool isBegun)
    {
        isBegun = step[step.Length - 2] == RestMark;
        return isBegun ? step.Substring(1, step.Length - 3) : HeadOf(step.Substring(1, step.Length - 2));
    }

    /// <summary>The end of the step of an element of whose text only the beginning is known.</summary>
    public static string Begun(string head) => head + RestMark + "]";

    /// <summary>Of the text under which it stands only the beginning is known.</summary>
    public bool IsBegun => Key.Length > 3 && Key[0] == '[' && Key[Key.Length - 2] == RestMark;

    /// <summary>Which element it is, is known in part: another element may be the same.</summary>
    public bool HasOpenKey => IsOfCallersKey || IsBegun || Key == OtherElements.Key;

    /// <summary>Two elements with keys, one of them open: they may be the same.</summary>
    public bool MayBe(MemberInfo other) =>
        IsOfCallersKey || other.IsOfCallersKey || Key == OtherElements.Key
        || IsBegun && string.CompareOrdinal(Key, 0, other.Key, 0, Key.Length - 2) == 0 || other.IsBegun && string.CompareOrdinal(Key, 0, other.Key, 0, other.Key.Length - 2) == 0;

    public bool IsConstantElement => Key.Length > 2 && Key[0] == '[';
    public bool IsElement => Key.Length > 1 && Key[0] == '[';
}
