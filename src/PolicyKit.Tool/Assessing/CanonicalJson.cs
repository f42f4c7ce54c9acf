using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Assessing;

/// <summary>An assessment as bytes: <c>results.canonical.json</c>.</summary>
internal static class CanonicalJson
{
    private static readonly StrictJson<Assessment> Form = new(depth: 32, indentation: 2);

    public static byte[] Write(Assessment assessment) => Form.Write(assessment);

    public static Assessment Read(byte[] bytes) => Form.Read(bytes, assessment => assessment.Format == Assessment.CurrentFormat)
        ?? throw new InputException(ExitCode.Integrity, Texts.Both("Canonical_NotOurs"));
}
