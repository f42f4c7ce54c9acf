namespace PolicyKit.Analysis.Summaries;

/// <summary>
/// The members of one abstract object, sorted by key. Grows only. A walk sees the members that were there when it began: arrays are replaced, never changed,
/// so members may be added on the way. Built for the two to ten members that objects have.
/// </summary>
internal sealed class MemberTable
{
    private MemberInfo[] _members = [];

    public int Count => _members.Length;

    /// <summary>There are elements of which it is not known under which key they stand.</summary>
    public bool HasOpenKeys { get; private set; }

    /// <summary>In the order of their keys.</summary>
    public ReadOnlySpan<MemberInfo> All => _members;

    public bool TryGetValue(string key, out MemberInfo member)
    {
        var at = IndexOf(key);
        member = at >= 0 ? _members[at] : null!;
        return at >= 0;
    }

    public bool Contains(string key) => IndexOf(key) >= 0;

    /// <summary>Adds a member, or replaces what is known of it.</summary>
    public void Set(MemberInfo member)
    {
        var at = IndexOf(member.Key);
        if (at >= 0)
        {
            if (_members[at] == member) return;
            var same = (MemberInfo[])_members.Clone();
            same[at] = member;
            _members = same;
            return;
        }
        at = ~at;
        HasOpenKeys |= member.HasOpenKey;
        var more = new MemberInfo[_members.Length + 1];
        Array.Copy(_members, more, at);
        more[at] = member;
        Array.Copy(_members, at, more, at + 1, _members.Length - at);
        _members = more;
    }

    private int IndexOf(string key)
    {
        int low = 0, high = _members.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = _members[middle].Key;
            var order = ReferenceEquals(found, key) ? 0 : string.CompareOrdinal(found, key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1; else high = middle - 1;
        }
        return ~low;
    }
}
