using PolicyKit.Tool.Manifests.Reading;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>Social media: PK5201 (a procedure), PK5202 (what may be published), PK5203 (exactly one responsible person for each service).</summary>
internal sealed class SocialMediaRules : IManifestRules
{
    public IReadOnlyList<string> Decides => ["PK5201", "PK5202", "PK5203"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        foreach (var media in manifest.Root.Maps("socialMedia"))
        {
            var service = media.Value("service") ?? "?";
            if (Persons.IsPlaceholder(media.Value("procedure")))
            {
                yield return ManifestContext.Finding("PK5201", media, service);
            }

            if (!media.Texts("publishable").Any())
            {
                yield return ManifestContext.Finding("PK5202", media, service);
            }

            var persons = media["responsible"] switch
            {
                ListNode list => list.Items.OfType<MapNode>().ToList(),
                MapNode one => [one],
                _ => [],
            };
            if (persons.Count != 1 || Persons.IsPlaceholder(persons[0].Value("name")))
            {
                yield return ManifestContext.Finding("PK5203", media["responsible"] ?? media, service, persons.Count(person => !Persons.IsPlaceholder(person.Value("name"))));
            }
        }
    }
}
