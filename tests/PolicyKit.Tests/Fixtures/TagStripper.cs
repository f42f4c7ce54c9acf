namespace PolicyKit.Tests;

/// <summary>Sanitises by dropping everything between angle brackets, and verifies that none is left.</summary>
sealed class TagStripper<TZone>(TimeProvider time, bool works = true) : Sanitizer<TZone, TextOnly, string, string>(time) where TZone : IZone
{
    protected override string Tool => "stripper";

    protected override string ToolVersion => "1.2";

    protected override ValueTask<string> SanitizeCoreAsync(string input, CancellationToken ct)
    {
        if (input.Contains("bomb"))
        {
            throw new InvalidOperationException("cannot read: " + input);
        }

        return new(works ? System.Text.RegularExpressions.Regex.Replace(input, "<[^>]*>", "") : input);
    }

    protected override bool Verify(string output) => !output.Contains('<');
}
