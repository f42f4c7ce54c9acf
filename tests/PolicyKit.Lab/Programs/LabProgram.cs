namespace PolicyKit.Lab.Programs;

/// <summary>A generated program: a file of its own with a namespace of its own, entered at <c>Entry.Run</c>.</summary>
internal sealed record LabProgram(string Name, Profile Profile, Node Root)
{
    public string FileName => Name + ".cs";

    /// <summary>The type whose <c>Run</c> is the program.</summary>
    public string EntryType => Name + ".Entry";
}
