using System.Collections.Immutable;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary>What the fixtures say of a policy, and what they would not notice.</summary>
/// <param name="Fixtures">How many there are.</param>
/// <param name="Failed">Those that do not hold, each with the verdict that the policy gives.</param>
/// <param name="Coverage">What is exercised, and what is not.</param>
/// <param name="Killed">Mutants that some fixture notices.</param>
/// <param name="Survivors">Mutants that none notices.</param>
/// <param name="Equivalent">Mutants that change no verdict.</param>
internal sealed record PolicyTestRun(
    int Fixtures, ImmutableArray<(Fixture Fixture, string Actual)> Failed, ImmutableArray<Coverage> Coverage, int Killed, ImmutableArray<Bilingual> Survivors, int Equivalent)
{
    /// <summary>The share of mutants that are killed, in percent, rounded down to a tenth; 100 where there is none to kill.</summary>
    public decimal KilledPercent => Killed + Survivors.Length == 0 ? 100 : Math.Floor(1000m * Killed / (Killed + Survivors.Length)) / 10;

    public static PolicyTestRun Of(PolicyModel policy, ImmutableArray<Fixture> fixtures)
    {
        // A fixture that does not hold notices nothing: it says the same of the policy itself.
        var sound = fixtures.Where(fixture => fixture.Holds(policy)).ToList();
        var (killed, equivalent, survivors) = (0, 0, ImmutableArray.CreateBuilder<Bilingual>());
        foreach (var mutant in new Mutants(policy).All())
        {
            if (sound.Any(fixture => !fixture.Holds(mutant.Policy)))
            {
                killed++;
            }
            else if (Equivalence.Same(policy, mutant.Policy))
            {
                equivalent++;
            }
            else
            {
                survivors.Add(mutant.Change);
            }
        }

        return new PolicyTestRun(
            fixtures.Length, [.. fixtures.Except(sound).Select(fixture => (fixture, fixture.Question.Answer(policy)))], Testing.Coverage.Of(policy, fixtures), killed, survivors.ToImmutable(), equivalent);
    }

    public ExitCode Answer(decimal leastKilled) => Fixtures == 0 ? ExitCode.Unchecked : Failed.Length > 0 || KilledPercent < leastKilled ? ExitCode.Violates : ExitCode.Conforms;
}
