using PolicyKit.Tool.Tests.Harness;
using Spectre.Console;

namespace PolicyKit.Tool.Tests.Common;

/// <summary>What a person sees on a terminal with colours.</summary>
public sealed class ScreenTests : IDisposable
{
    private readonly VendorSystem system = new("Bad");

    public void Dispose() => system.Dispose();

    [Theory]
    [InlineData("check", 1)]
    [InlineData("manifest", 1)]
    [InlineData("assess", 3)]
    [InlineData("explain", 0)]
    public async Task Every_verb_speaks_in_colour_where_there_is_a_terminal(string verb, int code)
    {
        string[] arguments = verb switch
        {
            "check" => ["check", system.Of("src/Tax.App/")],
            "manifest" => ["manifest", "validate", system.Manifest, "--as-of", VendorSystem.AsOf],
            "assess" => ["assess", system.Manifest, "--sources", "--as-of", VendorSystem.AsOf, "--out", system.Of("report")],
            _ => ["explain", "PK1001"],
        };
        foreach (var file in Directory.EnumerateFiles(system.Of("src/Tax.App"), "*.csproj"))
        {
            File.Delete(file);      // loose sources: no build is needed to see colours
        }

        var shown = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.TrueColor, Out = new AnsiConsoleOutput(shown) });
        var error = new StringWriter();

        Assert.Equal(code, await CommandLineProgram.RunAsync(arguments, new StringWriter(), error, TestContext.Current.CancellationToken, terminal));

        Assert.Contains("\u001b[", shown.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task Name_of_a_stranger_does_not_reach_the_terminal_as_a_command()
    {
        var run = await ToolRun.OfAsync("check", "\u001b[2Jnowhere");

        Assert.DoesNotContain('\u001b', run.Error);
        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
    }
}
