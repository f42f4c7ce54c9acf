using System.Collections.Immutable;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests.Shapes;

/// <summary>What a place of a manifest may hold. The check of a file and the JSON schema for editors are made from the same shapes.</summary>
internal abstract record Shape;

/// <summary>An object with named members and no others.</summary>
internal sealed record ObjectShape(ImmutableArray<Member> Members) : Shape;

/// <summary>A member of an object.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="Required">Whether the file is incomplete without it. What only a rule asks for is not required here: the rule says why.</param>
/// <param name="About">What it means, in Japanese, for editors.</param>
internal sealed record Member(string Name, Shape Shape, bool Required, string About);

/// <summary>A list.</summary>
/// <param name="Item">What it holds.</param>
/// <param name="OrOne">Whether one item may stand without a list around it.</param>
internal sealed record ListShape(Shape Item, bool OrOne = false) : Shape;

/// <summary>An object whose keys come from the policy.</summary>
internal sealed record KeyedShape(Func<PolicyFacts, IReadOnlyList<string>> Keys, TextShape Value) : Shape;

/// <summary>A text here, or an object.</summary>
internal sealed record EitherShape(TextShape Text, ObjectShape Object) : Shape;

/// <summary>A text.</summary>
internal sealed record TextShape(TextKind Kind) : Shape
{
    /// <summary>The values it may have; null for any.</summary>
    public Func<PolicyFacts, IReadOnlyList<string>>? Values { get; init; }
}
