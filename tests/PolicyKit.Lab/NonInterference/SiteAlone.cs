using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>
/// One site looked at alone. There is one finding per meeting point, so where a method sends the same argument at two places, one finding speaks of
/// both and names one. With every other site put out of use, what is still reported speaks of this one.
/// </summary>
internal static partial class SiteAlone
{
    public static SiteVerdict Of(LabProgram program, Rendering text, SiteVerdict site)
    {
        var lines = text.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i + 1 == site.At) continue;
            if (i + 1 != site.Line) lines[i] = lines[i].Replace("Net.Send(", "Net.Drop(", StringComparison.Ordinal);
            lines[i] = WrapperCall().Replace(lines[i], "Net.Drop(");
        }
        var tree = Batch.Parse(program.FileName, string.Join('\n', lines));
        var session = FlowSession.Create(Batch.Empty.AddSyntaxTrees(tree), [], null, CancellationToken.None);
        var found = session.FindingsIn(tree, new TextSpan(0, tree.Length), CancellationToken.None);
        return site with { IsExplicit = found.Any(static f => f.Rule == "PK1001"), IsImplicit = found.Any(static f => f.Rule == "PK1009") };
    }

    [GeneratedRegex(@"^Post\d+\(", RegexOptions.CultureInvariant)]
    private static partial Regex WrapperCall();
}
