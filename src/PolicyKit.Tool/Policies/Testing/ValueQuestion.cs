using System.Globalization;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary>
/// <c>value max-training-months 12</c>: whether a parameter takes the value. A list takes its entries, a number called <c>max</c> or <c>min</c> all up to or from it,
/// everything else its own value.
/// </summary>
internal sealed record ValueQuestion(string Parameter, string Value) : Question
{
    public override string Answer(PolicyModel policy) => policy.Parameters.GetValueOrDefault(Parameter) is not { } held ? Nothing : Takes(held) ? Allowed : Refused;

    public override IEnumerable<(string Name, IEnumerable<string> Known)> Names(PolicyModel policy) => [(Parameter, policy.Parameters.Keys)];

    public override IEnumerable<(CoverageOf Of, string Name)> Exercises(PolicyModel policy) => [(CoverageOf.Parameters, Parameter)];

    private bool Takes(string held)
    {
        var words = Parameter.Split('-');
        return decimal.TryParse(held, NumberStyles.Number, CultureInfo.InvariantCulture, out var limit) && decimal.TryParse(Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? words.Contains("max") ? value <= limit : words.Contains("min") ? value >= limit : value == limit
            : held.Split('|').Contains(Value, StringComparer.Ordinal);
    }
}
