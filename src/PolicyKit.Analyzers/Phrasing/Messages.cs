using System.Resources;

namespace PolicyKit.Analyzers.Phrasing;

/// <summary>The texts of the two languages: English in the assembly, Japanese in its satellite.</summary>
internal static class Messages
{
    public static readonly ResourceManager Manager = new("PolicyKit.Analyzers.Resources.Messages", typeof(Messages).Assembly);
}
