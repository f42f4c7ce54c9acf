using System.Text;

namespace PolicyKit.Benchmarks;

/// <summary>
/// Call fan-out: a few thousand lines in which every method makes eight calls, three levels deep, to one to eight different methods of the
/// next level. Engines that look into callees again at every call pay for each way through it. Input of a web request and a zone's value both
/// go in at the top and reach a database command and a connection at the bottom, so that every contender has work.
/// </summary>
internal static class FanOutSource
{
    private const int CallsPerMethod = 8;
    public const int Groups = 20;
    private const int Levels = 3;

    public static string Calls(int fanOut, int groups)
    {
        var source = new StringBuilder(Head());
        for (var group = 0; group < groups; group++)
        {
            source.AppendLine($"namespace Group{group}").AppendLine("{").AppendLine("  public class Calls(System.Net.Http.HttpClient http, System.Data.Common.DbCommand command)").AppendLine("  {");
            source.AppendLine("    public string Entry(System.Web.HttpRequest request, Acme.Resident resident) => Level0_0(request.Form[\"n\"] + resident.Number);");
            for (var level = 0; level < Levels; level++)
                for (var method = 0; method < (level == 0 ? 1 : CallsPerMethod); method++)
                {
                    source.AppendLine($"    private string Level{level}_{method}(string s)").AppendLine("    {");
                    for (var call = 0; call < CallsPerMethod; call++)
                        source.AppendLine($"      s = Level{level + 1}_{call % fanOut}(s + \"{call}\");");
                    source.AppendLine("      return s;").AppendLine("    }");
                }

            for (var method = 0; method < CallsPerMethod; method++)
                source.AppendLine($"    private string Level{Levels}_{method}(string s) {{ command.CommandText = s; http.GetStringAsync(s); return s.Trim(); }}");
            source.AppendLine("  }").AppendLine("}");
        }

        return source.ToString();
    }

    /// <summary>One helper of twenty lines, called from many places.</summary>
    public static string OneHelper(int sites)
    {
        var source = new StringBuilder(Head()).AppendLine("public static class Helper").AppendLine("{").AppendLine("  public static string Clean(string s)").AppendLine("  {");
        for (var line = 0; line < 16; line++) source.AppendLine($"    if (s.Length > {line}) s = s.Replace(\"{line}\", s.Trim());");
        source.AppendLine("    return s;").AppendLine("  }").AppendLine("}").AppendLine("public class Sites(System.Data.Common.DbCommand command)").AppendLine("{");
        for (var site = 0; site < sites; site++)
            source.AppendLine($"  public void Site{site}(System.Web.HttpRequest request, Acme.Resident resident) {{ command.CommandText = Helper.Clean(request.Form[\"n\"] + resident.Number); }}");
        return source.AppendLine("}").ToString();
    }

    private static string Head() => """
        namespace System.Web
        {
          public sealed class HttpRequest { public System.Collections.Specialized.NameValueCollection Form => new(); }
        }
        namespace Acme
        {
          public sealed class Resident { [PolicyKit.OfZone(typeof(PolicyKit.ThreeLayer.MyNumberZone))] public string Number { get; set; } = ""; }
        }

        """;
}
