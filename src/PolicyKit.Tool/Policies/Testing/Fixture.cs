namespace PolicyKit.Tool.Policies.Testing;

/// <summary>One line of a fixture file: a question to the policy, and the verdict that its author expects.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The question as it is written, for one of several rules or clauses of the line.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Expected">The verdict.</param>
internal sealed record Fixture(string File, int Line, string Text, Question Question, string Expected)
{
    public bool Holds(PolicyModel policy) => Question.Answer(policy) == Expected;
}
