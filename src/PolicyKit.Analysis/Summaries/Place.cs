namespace PolicyKit.Analysis.Summaries;

/// <summary>
/// A place: a member of an abstract object. Locals and parameters are members of the frame object of their body.
/// Interned by its object (<see cref="AbstractObject.At"/>): equality is reference equality, and its number orders the places of a state.
/// </summary>
internal sealed class Place(int id, AbstractObject obj, string member)
{
    /// <summary>Unique in a session, never negative.</summary>
    public int Id => id;
    public AbstractObject Object => obj;
    public string Member => member;

    public override string ToString() => obj.Key + "." + member;
}
