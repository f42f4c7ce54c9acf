using System.Collections.Immutable;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>
/// What a rule reads, with an example that fires and one that does not. For a rule of the manifest the examples are edits of the sample's good
/// manifest, which has no finding; for others, which need a bundle, a waiver or code, they are sentences in the resources (<c>PK9101_Fires</c>,
/// <c>PK9101_Sound</c>).
/// </summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Reads">The fields, as paths of the manifest or words of the input.</param>
/// <param name="Edits">From the good manifest to one that fires; empty for a rule whose examples are sentences.</param>
/// <param name="Sound">What stands in the place of the first edit and does not fire; null for what the good manifest has there.</param>
internal sealed record RuleExample(string Rule, string Reads, ImmutableArray<(string From, string To)> Edits, string? Sound = null)
{
    /// <summary>The good manifest with the edits, each of which replaces a text that stands there once.</summary>
    public string Bad(string good) => Edits.Aggregate(good, (text, edit) => text.Replace(edit.From, edit.To, StringComparison.Ordinal));

    /// <summary>The good manifest with the example that does not fire.</summary>
    public string Good(string good) => Sound is null ? good : good.Replace(Edits[0].From, Sound, StringComparison.Ordinal);
}
