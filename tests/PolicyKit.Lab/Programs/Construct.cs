namespace PolicyKit.Lab.Programs;

/// <summary>One way to write a statement. It returns null where it does not fit.</summary>
internal sealed record Construct(string Name, Func<Block, Node?> Write, int Weight = 2);

/// <summary>One way to write an expression of a type.</summary>
internal sealed record Formula(string Name, string Type, Func<Block, int, Node?> Write, int Weight = 2);
