using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace PolicyKit.Lab.Programs;

/// <summary>Lets the parts of a node be written as an interpolated string whose holes are nodes.</summary>
[InterpolatedStringHandler]
internal readonly struct NodeText
{
    private readonly ImmutableArray<object>.Builder _parts;

    public NodeText(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _parts = ImmutableArray.CreateBuilder<object>((2 * formattedCount) + 1);
    }

    public NodeText(ImmutableArray<object> parts)
    {
        _parts = ImmutableArray.CreateBuilder<object>(parts.Length);
        _parts.AddRange(parts);
    }

    public ImmutableArray<object> Parts => _parts.ToImmutable();

    public void AppendLiteral(string text) => _parts.Add(text);

    public void AppendFormatted(Node node) => _parts.Add(node);

    public void AppendFormatted(string text) => _parts.Add(text);

    public void AppendFormatted(int number) => _parts.Add(number.ToString(CultureInfo.InvariantCulture));
}
