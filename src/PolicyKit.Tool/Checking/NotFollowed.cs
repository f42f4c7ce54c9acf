using Microsoft.CodeAnalysis;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking;

/// <summary>What analysis does not follow by nature, in words: projects into which the data of others is not followed, for their assemblies carry no facts.</summary>
internal static class NotFollowed
{
    /// <param name="projects">Names of projects and of their languages.</param>
    /// <returns>The limit; null if there is none.</returns>
    public static Bilingual? Of(IEnumerable<(string Name, string Language)> projects)
    {
        var names = projects.Where(project => project.Language == LanguageNames.VisualBasic).Select(project => project.Name).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : Texts.Both("Check_VisualBasic", new Bilingual(string.Join(", ", names), string.Join("、", names)));
    }
}
