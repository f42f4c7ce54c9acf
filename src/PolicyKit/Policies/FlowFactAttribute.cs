namespace PolicyKit;

/// <summary>What a method of this assembly does to data, for builds that depend on it. Written by the generator, never by
/// hand.</summary>
/// <param name="line">One line of a model.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class FlowFactAttribute(string line) : Attribute
{
    /// <summary>One line of a model.</summary>
    public string Line => line;
}
