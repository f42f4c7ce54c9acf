namespace PolicyKit.Lab;

public sealed class OptionsTests
{
    [Fact]
    public void What_is_known_is_given() => Assert.Equal("7", new Options(["--seed", "7"], "seed", "resume")["seed"]);

    [Fact]
    public void What_is_not_known_is_refused_and_what_there_is_is_said()
    {
        var refused = Assert.Throws<ArgumentException>(static () => new Options(["--seed", "7", "--help"], "seed", "resume"));
        Assert.Contains("--help", refused.Message, StringComparison.Ordinal);
        Assert.Contains("--seed --resume", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_its_value_is_refused() => Assert.Throws<ArgumentException>(static () => new Options(["--seed", "--resume"], "seed", "resume")["seed"]);
}
