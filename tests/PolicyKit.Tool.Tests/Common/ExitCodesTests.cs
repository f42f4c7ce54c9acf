using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Tests.Common;

/// <summary>4 before 5 before 2 before 3 before 1 before 0.</summary>
public sealed class ExitCodesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(3, 1, 3)]
    [InlineData(2, 3, 2, 1)]
    [InlineData(5, 2, 5)]
    [InlineData(4, 5, 2, 4, 3, 1, 0)]
    [InlineData(70, 4, 70)]
    public void What_makes_the_rest_unreliable_wins(int expected, params int[] codes) =>
        Assert.Equal(expected, (int)ExitCodes.Worst(codes.Select(code => (ExitCode)code)));
}
