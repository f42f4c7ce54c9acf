using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Phrasing;

/// <summary>A name that a policy gives in both languages. The Japanese one may be missing; then the other serves.</summary>
internal sealed class BilingualName(LocalizableString name, string? japanese) : LocalizableString
{
    private readonly LocalizableString _name = name;
    private readonly string? _japanese = japanese;

    protected override string GetText(IFormatProvider? formatProvider) =>
        _japanese is not null && Reader.IsJapanese(formatProvider) ? _japanese : _name.ToString(formatProvider);

    protected override int GetHash() => unchecked(_name.GetHashCode() * 31 + (_japanese is null ? 0 : StringComparer.Ordinal.GetHashCode(_japanese)));

    protected override bool AreEqual(object? other) => other is BilingualName that && that._name.Equals(_name) && that._japanese == _japanese;
}
