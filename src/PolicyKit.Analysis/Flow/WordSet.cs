namespace PolicyKit.Analysis.Flow;

/// <summary>Words to look for, as hashes: as they are written, and without case and width for languages and literals in which these do not count. Immutable.</summary>
internal sealed class WordSet
{
    private readonly HashSet<int> _exact = [];
    private readonly HashSet<int> _folded = [];

    public WordSet(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            _exact.Add(NameIndex.HashOf(word));
            _folded.Add(NameIndex.HashOf(word, folded: true));
        }
    }

    public bool Contains(int hash, bool folded) => Hashes(folded).Contains(hash);

    public HashSet<int> Hashes(bool folded) => folded ? _folded : _exact;
}
