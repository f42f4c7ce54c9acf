namespace PolicyKit.Analysis.Summaries;

/// <summary>
/// Dictionaries that whoever is done with one leaves to the next: every call of every solve needs several, and most hold little. Used by the one solver thread of a session.
/// INVARIANT: nobody looks at what it has given back; an empty dictionary that was used before lists what is put into it in the same order as a new one.
/// </summary>
/// <param name="most">Larger ones are let go: to empty them would cost more than to make small ones.</param>
internal sealed class Pool<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly Stack<Dictionary<TKey, TValue>> _free = new();

    public Dictionary<TKey, TValue> Take() => _free.Count > 0 ? _free.Pop() : [];

    /// <summary>Gives a dictionary back, if one was taken.</summary>
    public void Return(Dictionary<TKey, TValue>? used)
    {
        if (used is null || used.Count > most) return;
        used.Clear();
        _free.Push(used);
    }
}
