namespace PolicyKit.Tool.Tests.Harness;

/// <summary>One run of the tool, in this process, with what it printed.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public static async Task<ToolRun> OfAsync(params string[] arguments)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var code = await CommandLineProgram.RunAsync(arguments, output, error, TestContext.Current.CancellationToken);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Asserts the exit code, showing what was printed when it is another.</summary>
    public ToolRun EndsWith(int code)
    {
        Assert.True(Code == code, $"Ended with {Code}, not {code}.\n{Output}\n{Error}");
        return this;
    }
}
