namespace PolicyKit.Tool.Loading;

/// <summary>What became of the search for an assembly's PDB.</summary>
internal enum SymbolState
{
    /// <summary>There is one, and it is the assembly's own.</summary>
    Found,

    /// <summary>There is none, neither inside nor beside the assembly.</summary>
    Missing,

    /// <summary>The file beside the assembly is of another build.</summary>
    OfAnotherBuild,

    /// <summary>The file beside the assembly is in the old form, which only Windows reads.</summary>
    NotPortable,

    /// <summary>The file beside the assembly was altered after the build: its checksum in the assembly is another one.</summary>
    Altered,
}
