using System.Text;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Baselines;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Checking;

/// <summary>
/// The <c>policykit.baseline</c> beside a project file: written the first time with every finding there is, and after that only made shorter. New findings never enter it.
/// </summary>
internal static class ProjectBaseline
{
    /// <returns>The file, and how many findings it lists before (null: there was none) and now.</returns>
    public static async Task<(string File, int? Before, int Now)> WriteAsync(IGrouping<string, LoadedProject> project, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(project.Key)!;
        var lines = new List<string>();
        foreach (var target in project)
        {
            var (_, diagnostics) = await ProjectCheck.DiagnoseAsync(target, cancellationToken);
            lines.AddRange(diagnostics.Where(d => !d.IsSuppressed).Select(d => BaselineText.LineOf(d, folder, cancellationToken)).OfType<string>());
        }

        var file = Path.Combine(folder, BaselineText.FileName);
        var before = File.Exists(file) ? Encoding.UTF8.GetString(Files.Read(file)) : null;
        var now = before is null ? BaselineText.Of(lines) : BaselineText.Shrink(before, lines);
        if (before is not null || lines.Count > 0)
        {
            Files.Write(file, Encoding.UTF8.GetBytes(now));
        }

        return (file, before is null ? null : BaselineText.Count(before), BaselineText.Count(now));
    }
}
