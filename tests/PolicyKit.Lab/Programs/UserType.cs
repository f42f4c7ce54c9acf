namespace PolicyKit.Lab.Programs;

/// <summary>A member of a generated type.</summary>
internal sealed record UserMember(string Name, string Type, bool IsWritable);

/// <summary>A type a generated program declares: how a value is made (the holes are filled by the block that makes it) and what can be read of it.</summary>
internal sealed record UserType(string Name, string Construct, bool IsRecord, IReadOnlyList<UserMember> Members, Func<Block, int, Node> Make);
