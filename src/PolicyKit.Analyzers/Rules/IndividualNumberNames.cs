using System.Collections.Immutable;
using System.Text;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// Decides by its words whether an identifier names an individual number. What stands before the number does not matter (whose it is, old or
/// new); what stands after it must be one of a few words that leave it a number (a hash of one is one), because nearly every other word makes
/// it something else: a page, a count, a card, a service.
/// </summary>
internal static class IndividualNumberNames
{
    private static readonly ImmutableHashSet<string> Numbers = ImmutableHashSet.Create(
        StringComparer.Ordinal, "mynumber", "mynumbers", "individualnumber", "individualnumbers", "individualno", "kojinbango", "kojinbangou", "kojinbangoh", "kojinno");

    private static readonly ImmutableArray<string> JapaneseNumbers = ImmutableArray.Create("個人番号", "マイナンバー");

    // A name that begins with one asks something about the number.
    private static readonly ImmutableHashSet<string> Questions = ImmutableHashSet.Create(
        StringComparer.Ordinal, "has", "is", "can", "should", "show", "hide", "requires", "needs", "invalid", "missing", "no");

    private static readonly ImmutableHashSet<string> StillANumber = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "value", "values", "text", "texts", "string", "str", "raw", "plain", "plaintext", "digits", "hash", "hashed", "sha", "hmac", "md", "digest",
        "encrypted", "cipher", "ciphertext", "enc", "masked", "mask", "token", "tokenized", "bytes", "buffer", "chars", "array", "list", "old", "new",
        "before", "after", "previous", "current", "input", "normalized", "normalised", "formatted", "trimmed", "padded", "last", "first",
        "値", "文字列", "平文", "ハッシュ", "ハッシュ値", "暗号", "暗号化", "暗号文", "マスク", "マスク済", "変更前", "変更後", "旧", "新",
        "一覧", "リスト", "配列", "入力", "入力値", "下4桁", "下四桁");

    public static bool Matches(string identifier)
    {
        if (!MayMatch(identifier))
        {
            return false;
        }

        var words = Words(identifier.Normalize(NormalizationForm.FormKC));
        return !(words.Count > 0 && Questions.Contains(words[0])) && (MatchesLatin(words) || MatchesJapanese(words));
    }

    // Nearly every identifier of a program ends here, without an allocation.
    private static bool MayMatch(string identifier)
    {
        foreach (var c in identifier)
        {
            if (c > 127)
            {
                return true;
            }
        }

        return Has(identifier, "number") || Has(identifier, "kojin") || Has(identifier, "individual");
    }

    private static bool Has(string identifier, string part) => identifier.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool MatchesLatin(List<string> words)
    {
        for (var first = 0; first < words.Count; first++)
        {
            var joined = "";
            for (var last = first; last < words.Count && last < first + 2; last++)
            {
                joined += words[last];
                if (Numbers.Contains(joined) && StaysANumber(words, last + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool MatchesJapanese(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var number in JapaneseNumbers)
            {
                var start = words[i].LastIndexOf(number, StringComparison.Ordinal);
                if (start >= 0 && IsAfterword(words[i].Substring(start + number.Length)) && StaysANumber(words, i + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool StaysANumber(List<string> words, int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            // "Of" and "For" say whose number it is.
            if (words[i] is "of" or "for")
            {
                return true;
            }

            if (!IsAfterword(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAfterword(string word) => word.Length == 0 || char.IsDigit(word[0]) || StillANumber.Contains(word);

    /// <summary>The words of an identifier in lower case: split at underscores, at capitals, at digits, and between Latin and other letters.</summary>
    private static List<string> Words(string identifier)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= identifier.Length; i++)
        {
            if (i == identifier.Length || IsBoundary(identifier, i))
            {
                var word = identifier.Substring(start, i - start).Trim('_', '-', ' ');
                if (word.Length > 0)
                {
                    words.Add(word.ToLowerInvariant());
                }

                start = i;
            }
        }

        return words;
    }

    private static bool IsBoundary(string text, int i)
    {
        var before = text[i - 1];
        var here = text[i];
        if (here is '_' or '-' or ' ' || before is '_' or '-' or ' ')
        {
            return true;
        }

        if (before > 127 || here > 127)
        {
            // A digit among Japanese letters belongs to them: 下4桁.
            return (before <= 127 && !char.IsDigit(before)) || (here <= 127 && !char.IsDigit(here));
        }

        if (char.IsDigit(before) != char.IsDigit(here))
        {
            return true;
        }

        return char.IsUpper(here) && (char.IsLower(before) || (i + 1 < text.Length && char.IsLower(text[i + 1])));
    }
}
