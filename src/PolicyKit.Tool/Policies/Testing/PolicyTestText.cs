using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary>A run of a policy's fixtures for a person, and for a script.</summary>
internal static class PolicyTestText
{
    public static void Write(PolicyTestRun run, decimal leastKilled, Screen screen)
    {
        foreach (var (fixture, actual) in run.Failed)
        {
            screen.Line(($"{fixture.File}({fixture.Line})", "bold"), (": ", ""), (screen.Text("Test_Failed", fixture.Text, fixture.Expected, actual), "red"));
        }

        screen.Line(screen.Text("Test_Fixtures", run.Fixtures, run.Fixtures - run.Failed.Length));
        screen.Line();
        screen.Line((screen.Text("Test_Coverage"), "bold underline"));
        foreach (var coverage in run.Coverage)
        {
            screen.Line(screen.Text("Test_Covered", screen.Text("Test_Of_" + coverage.What), coverage.Exercised, coverage.Exercised + coverage.Missing.Length));
            if (!coverage.Missing.IsEmpty)
            {
                screen.Line("  " + screen.Text("Test_NotCovered", string.Join(", ", coverage.Missing)));
            }
        }

        screen.Line();
        screen.Line((screen.Text("Test_Mutants"), "bold underline"));
        screen.Line(screen.Text("Test_Killed", run.Killed, run.Killed + run.Survivors.Length, Percent(run.KilledPercent), run.Equivalent));
        foreach (var survivor in run.Survivors)
        {
            screen.Line("  " + screen.Text("Test_Survivor", survivor.In(screen.Language)));
        }

        if (run.KilledPercent < leastKilled)
        {
            screen.Line((screen.Text("Test_TooFewKilled", Percent(leastKilled)), "bold red"));
        }

        var answer = run.Answer(leastKilled);
        screen.Line((screen.Text("Answer_" + answer), answer == ExitCode.Conforms ? "bold green" : "bold red"));
    }

    public static JsonObject Json(PolicyTestRun run, decimal leastKilled) => JsonText.Object(
        ("exitCode", (int)run.Answer(leastKilled)),
        ("fixtures", run.Fixtures),
        ("failed", JsonText.Array(run.Failed.Select(failed => JsonText.Object(
            ("file", failed.Fixture.File), ("line", failed.Fixture.Line), ("fixture", failed.Fixture.Text), ("expected", failed.Fixture.Expected), ("actual", failed.Actual))))),
        ("coverage", JsonText.Array(run.Coverage.Select(coverage => JsonText.Object(
            ("of", JsonNamingPolicy.CamelCase.ConvertName(coverage.What.ToString())), ("exercised", coverage.Exercised), ("missing", JsonText.Array(coverage.Missing)))))),
        ("mutants", JsonText.Object(
            ("killed", run.Killed), ("killedPercent", run.KilledPercent), ("equivalent", run.Equivalent),
            ("survivors", JsonText.Array(run.Survivors.Select(survivor => JsonText.Object(("en", survivor.En), ("ja", survivor.Ja))))))));

    private static string Percent(decimal percent) => percent.ToString("0.#", CultureInfo.InvariantCulture);
}
