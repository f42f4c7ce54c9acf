using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers;

namespace PolicyKit.Tests.Harness;

/// <summary>Source in which <c>{|…|}</c> marks what one rule is to report, and nothing else.</summary>
internal static class Marked
{
    /// <summary>The usings that the specimens of the rules assume, and a web application's implicit ones.</summary>
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using PolicyKit;
        using PolicyKit.Hanamaki;
        using PolicyKit.ThreeLayer;

        """;

    public const string InMyNumber = Usings + "[assembly: InZone(typeof(MyNumberZone))]\n";
    public const string InLgwan = Usings + "[assembly: InZone(typeof(LgwanZone))]\n";
    public const string InInternet = Usings + "[assembly: InZone(typeof(InternetZone))]\n";

    /// <summary>Fails unless the rule reports exactly the marked places.</summary>
    public static async Task Check(string rule, string marked, Func<Project, Project>? with = null)
    {
        var source = marked.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

        var found = await Found(rule, source, with);

        Assert.Equal(Places(marked), found.Select(d => source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)));
    }

    public static async Task<IReadOnlyList<Diagnostic>> Found(string rule, string source, Func<Project, Project>? with = null)
    {
        var project = Project.Of(source);
        var found = await (with?.Invoke(project) ?? project).AnalyzeWith(new PolicyKitAnalyzer());
        Assert.DoesNotContain(found, d => d.Id == "PK0002");
        return [.. found.Where(d => d.Id == rule)];
    }

    private static IEnumerable<string> Places(string text) => text.Split("{|").Skip(1).Select(part => part[..part.IndexOf("|}", StringComparison.Ordinal)]);
}
