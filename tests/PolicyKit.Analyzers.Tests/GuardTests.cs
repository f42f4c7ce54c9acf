using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Tests;

public class GuardTests
{
    [Fact]
    public void An_error_of_its_own_becomes_a_finding_that_names_the_member_it_came_from()
    {
        var message = Reported(static () => Fail(null!));

        Assert.Contains("ArgumentNullException (GuardTests.Fail)", message);
        Assert.Contains("'Tax.Assess()'", message);
    }

    [Fact]
    public void A_cancellation_passes() =>
        Assert.Throws<OperationCanceledException>(() => Guard.Run(
            static () => throw new OperationCanceledException(), static () => ("", Location.None), new Reports(strict: false), static _ => { }, new CancellationToken(canceled: true)));

    private static void Fail(object nothing) => ArgumentNullException.ThrowIfNull(nothing);

    private static string Reported(Action body)
    {
        var reported = new List<Diagnostic>();
        Guard.Run(body, static () => ("Tax.Assess()", Location.None), new Reports(strict: false), reported.Add, CancellationToken.None);
        var finding = Assert.Single(reported);
        Assert.Equal("PK0002", finding.Id);
        return finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
    }
}
