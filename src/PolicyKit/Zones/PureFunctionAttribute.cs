namespace PolicyKit;

/// <summary>The function given here may compute and nothing else: an analyzer reports it if it sends, stores or logs.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PureFunctionAttribute : Attribute;
