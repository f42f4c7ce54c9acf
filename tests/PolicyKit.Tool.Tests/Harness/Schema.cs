using NJsonSchema;

namespace PolicyKit.Tool.Tests.Harness;

/// <summary>Published JSON schemas, and what they say of a text.</summary>
internal static class Schema
{
    public static async Task ValidatesAsync(string schema, string json)
    {
        using var stream = typeof(Schema).Assembly.GetManifestResourceStream(schema) ?? throw new InvalidOperationException($"There is no schema '{schema}'.");
        var read = await JsonSchema.FromJsonAsync(stream, TestContext.Current.CancellationToken);
        Assert.Empty(read.Validate(json).Select(error => error.ToString()));
    }
}
