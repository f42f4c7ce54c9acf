using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Phrasing;

/// <summary>
/// A text of the resources with holes, put into words only when the reader's language is known. A diagnostic formats its arguments with
/// the reader's culture, and a phrase among them — or among a phrase's own arguments — follows it. So one diagnostic reads well in the
/// compiler (<c>/preferreduilang</c>), in an editor, and after it was turned into text for another process.
/// Immutable; equal iff key and arguments are equal.
/// </summary>
internal sealed class Phrase : LocalizableString
{
    private readonly string _key;
    private readonly ImmutableArray<object> _arguments;

    public Phrase(string key, params object[] arguments)
    {
        _key = key;
        _arguments = ImmutableArray.Create(arguments);
    }

    protected override string GetText(IFormatProvider? formatProvider)
    {
        var culture = Reader.CultureOf(formatProvider);
        var text = Messages.Manager.GetString(_key, culture) ?? throw new InvalidOperationException($"There is no text '{_key}'.");
        return _arguments.IsEmpty ? text : string.Format(culture, text, _arguments.ToArray());
    }

    protected override int GetHash() =>
        _arguments.Aggregate(StringComparer.Ordinal.GetHashCode(_key), (hash, argument) => unchecked(hash * 31 + argument.GetHashCode()));

    protected override bool AreEqual(object? other) =>
        other is Phrase phrase && phrase._key == _key && phrase._arguments.SequenceEqual(_arguments);
}
