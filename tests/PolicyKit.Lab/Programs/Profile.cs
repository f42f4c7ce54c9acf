namespace PolicyKit.Lab.Programs;

/// <summary>What decides the branches of a program: public input only, so that every difference at a sink is explicit; or secrets too.</summary>
internal enum Profile
{
    Explicit,
    Implicit,
}
