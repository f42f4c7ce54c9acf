using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Catalog;

/// <summary>What is wrong with a model line. Each fault says what its arguments are; the sentence belongs to whoever shows it, in the reader's language.</summary>
public enum ModelFault
{
    /// <summary>The first word is no verb: the word.</summary>
    NotAVerb,
    /// <summary>Nothing follows the verb.</summary>
    NoMember,
    /// <summary>The second word is no documentation-comment ID: the word.</summary>
    NotAMember,
    /// <summary>Words are missing, or the fixed ones are not in their places: the form of such a line.</summary>
    NotOfTheForm,
    /// <summary>A word stands after the last one: the word.</summary>
    OneWordTooMany,
    /// <summary>No port: the word.</summary>
    NotAPort,
    /// <summary>No pair of ports of a <c>calls</c> line: the word.</summary>
    NotAPairOfPorts,
    /// <summary>No <c>channel(port)</c>: the word.</summary>
    NotAChannel,
    /// <summary>A zone column with a colon and no class behind it, or <c>code(…)</c> without one: the word.</summary>
    NotAClass,
    /// <summary>No kind of sink or connection: the word.</summary>
    NotAKind,
    /// <summary>Neither <c>value</c> nor <c>derived</c>: the word.</summary>
    NotAStep,
    /// <summary>No outcome of a guard: the word.</summary>
    NotAnOutcome,
    /// <summary>No policy in sight has a zone of this name: the name.</summary>
    NoSuchZone,
    /// <summary>No reference contains the type: its ID.</summary>
    NoSuchType,
    /// <summary>No reference contains the type of the member: the member's ID.</summary>
    NoTypeOfMember,
    /// <summary>The type has no such member: the type as text, the member's ID.</summary>
    NoSuchMember,
}

/// <summary>A model line that is not right: where, what is wrong, and the nearest member name if there is one. Becomes PK0001.</summary>
public sealed record ModelError(Location Location, ModelFault Fault, ImmutableArray<string> Arguments, string? Nearest);
