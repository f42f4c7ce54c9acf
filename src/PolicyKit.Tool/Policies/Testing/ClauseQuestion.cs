using PolicyKit.Tool.Assessing;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary><c>clause 6(1)</c>: whether the clause is judged of a vendor's system, and whether a person has to attest it beside what rules decide.</summary>
internal sealed record ClauseQuestion(string Id) : Question
{
    public override string Answer(PolicyModel policy)
    {
        if (policy.Clause(Id) is not { } clause)
        {
            return Nothing;
        }

        var checks = ClauseChecks.Of(clause, policy.Rules);
        return checks.IsDefinition ? "definition"
            : checks.IsRollUp ? "roll-up"
            : (ClauseJudge.BindsVendor(clause) ? "vendor" : "municipality") + (checks.AsksForPerson || checks.AsksForRunTime ? " attested" : "");
    }

    public override IEnumerable<(string Name, IEnumerable<string> Known)> Names(PolicyModel policy) => [(Id, policy.Clauses.Select(clause => clause.Id))];

    public override IEnumerable<(CoverageOf Of, string Name)> Exercises(PolicyModel policy) => [(CoverageOf.Clauses, Id)];
}
