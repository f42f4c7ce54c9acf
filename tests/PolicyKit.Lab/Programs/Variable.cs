namespace PolicyKit.Lab.Programs;

/// <summary>A name in scope. One that cannot be captured (a span, a ref local, a ref parameter) is not seen inside lambdas.</summary>
internal sealed record Variable(string Name, string Type, bool IsWritable = true, bool CanBeCaptured = true);
