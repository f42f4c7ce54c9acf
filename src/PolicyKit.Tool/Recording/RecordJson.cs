using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Recording;

/// <summary>A record as bytes: <c>build/record.json</c>. What is read is held to the record's invariant too.</summary>
internal static class RecordJson
{
    private static readonly StrictJson<BuildRecord> Form = new(depth: 16, indentation: 1);

    public static byte[] Write(BuildRecord record) => Form.Write(record);

    /// <summary>The record; null if the bytes are none.</summary>
    public static BuildRecord? Read(byte[] bytes) => Form.Read(bytes, record => record.Format == BuildRecord.CurrentFormat && record.Projects.Select(IsSound).All(sound => sound));

    private static bool IsSound(RecordedProject project, int number) =>
        project.References.All(reference => reference.Project is { } earlier ? earlier >= 0 && earlier < number : reference.Sha256 is { } digest && IsDigest(digest))
        && project.Sources.Concat(project.AdditionalFiles).All(file => IsDigest(file.Sha256) && (file.Carried || Manifests.Below.IsBelow(file.Path)));

    private static bool IsDigest(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
