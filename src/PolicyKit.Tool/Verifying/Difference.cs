using System.Text;
using PolicyKit.Tool.Assessing;

namespace PolicyKit.Tool.Verifying;

/// <summary>The first line in which two assessments differ; null if they are the same.</summary>
internal static class Difference
{
    public static string? First(Assessment delivered, Assessment computed)
    {
        var one = Encoding.UTF8.GetString(CanonicalJson.Write(delivered)).Split('\n');
        var other = Encoding.UTF8.GetString(CanonicalJson.Write(computed)).Split('\n');
        for (var i = 0; i < Math.Max(one.Length, other.Length); i++)
        {
            var (left, right) = (i < one.Length ? one[i].Trim() : "-", i < other.Length ? other[i].Trim() : "-");
            if (left != right)
            {
                return $"{left} ≠ {right}";
            }
        }

        return null;
    }
}
