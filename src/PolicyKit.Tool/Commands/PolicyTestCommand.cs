using System.CommandLine;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Policies.Testing;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit policy test</c>: a policy held against the verdicts that its author expects of it, and against mutants of itself.</summary>
internal static class PolicyTestCommand
{
    private const decimal LeastKilled = 85;

    public static Command Create(Screen screen)
    {
        var policy = new Argument<string?>("policy") { Description = screen.Text("Help_Policy_Show_Assembly"), Arity = ArgumentArity.ZeroOrOne };
        var fixtures = new Option<string[]>("--fixtures") { Description = screen.Text("Help_Policy_Test_Fixtures"), HelpName = screen.Text("Help_File") };
        var least = new Option<decimal>("--min-killed") { Description = screen.Text("Help_Policy_Test_MinKilled"), DefaultValueFactory = _ => LeastKilled };
        var json = new Option<bool>("--json") { Description = screen.Text("Help_Policy_Json") };
        var city = PolicyOptions.TrustCity(screen);
        var command = new Command("test", screen.Text("Help_Policy_Test")) { policy, fixtures, least, city, json };
        command.SetAction(parsed =>
        {
            var request = PolicyRequest.Of(parsed.GetValue(policy)) with { Certificate = parsed.GetValue(city) };
            var model = PolicyModel.Of(PolicySource.Catalog(request, null));
            var files = (parsed.GetValue(fixtures) is { Length: > 0 } named ? named.SelectMany(FixturesOf.Path) : FixturesOf.Policy(request)).ToList();
            var run = PolicyTestRun.Of(model, [.. files.SelectMany(file => FixtureFile.Read(file.Name, file.Content, model))]);
            if (parsed.GetValue(json))
            {
                screen.Raw(JsonText.Of(PolicyTestText.Json(run, parsed.GetValue(least))));
            }
            else
            {
                PolicyTestText.Write(run, parsed.GetValue(least), screen);
            }

            return (int)run.Answer(parsed.GetValue(least));
        });
        return command;
    }
}
