using System.Text;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Manifests.Shapes;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests.Drafting;

/// <summary>
/// A first manifest from what code shows: projects with the zone they declare, and the hosts they name. What code cannot show stands there as
/// 未記入, which validation does not accept: a draft is never taken for a declaration.
/// </summary>
internal static class ManifestDraft
{
    /// <summary>Stands where a person has to write.</summary>
    public const string Open = "未記入";

    public static string Of(LoadedSubject subject, string folder, PolicyFacts policy)
    {
        var components = subject.Projects.Select(project => DraftComponent.Of(project, subject.Root, folder)).Where(component => component.Zone is not null).ToList();
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line).Append('\n');
        Line("# policykit manifest init が作った下書きです。「未記入」を埋めてください。");
        Line($"schema: {SystemShape.Schema}");
        Line($"policy: {{ id: {policy.Edition.Id}, version: {policy.Edition.Version}, profile: {Open} }}");
        Line("system:");
        Line($"  id: {Id(Path.GetFileName(folder))}");
        Line($"  name: {Open}");
        Line($"  owner: {{ agency: {Open}, section: {Open}, manager: {Open} }}");
        Line("  documentClass: { c: \"2\" }");
        Line("networks:");
        foreach (var zone in components.Select(component => component.Zone!).Distinct().Order(StringComparer.Ordinal))
        {
            Line($"  - {{ id: net-{zone}, zone: {zone}, devices: [] }}");
        }

        Line("components:");
        foreach (var component in components)
        {
            Line($"  - {{ id: {Id(component.Name)}, zone: {component.Zone}, network: net-{component.Zone}, projects: [{component.Project}] }}");
        }

        Line("communications:             # コードに書かれた接続先。ここにない通信は認められません (2(13))");
        foreach (var (component, endpoint) in components.SelectMany(component => component.Endpoints.Select(endpoint => (component, endpoint))))
        {
            var target = $"{{ external: {Open}, host: {endpoint.Host}, port: {endpoint.Port}, protocol: {endpoint.Scheme}, zone: {Open} }}";
            Line($"  - {{ id: {Id(component.Name)}-{Id(endpoint.Host)}, from: {Id(component.Name)}, to: {target} }}");
        }

        Line("media: []                   # 電磁的記録媒体 (2(2))");
        Line("externalServices: []        # 使わない場合も明示 (6(8))");
        Line($"terminals: []               # {Open}");
        return text.ToString();
    }

    private static string Id(string name)
    {
        var id = string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        return id.Length == 0 ? "system" : id;
    }
}
