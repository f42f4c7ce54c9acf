using System.Reflection;

namespace PolicyKit.Tool.Common;

/// <summary>The tool's own name and version, as they stand in reports.</summary>
internal static class ToolInfo
{
    public const string Name = "PolicyKit";
    public const string Pages = "https://github.com/policykit/policykit/blob/main/src/PolicyKit.Analyzers/Documentation/";

    // The part after '+' names a commit; a report of the same version must not differ by it.
    public static string Version { get; } =
        typeof(ToolInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
