namespace PolicyKit.Tool.Loading;

/// <summary>How the code reached the tool.</summary>
internal enum SubjectKind
{
    /// <summary>A solution or project, evaluated by MSBuild.</summary>
    Build,

    /// <summary>Loose C# files.</summary>
    Sources,

    /// <summary>A compiled assembly, decompiled.</summary>
    Binary,
}
