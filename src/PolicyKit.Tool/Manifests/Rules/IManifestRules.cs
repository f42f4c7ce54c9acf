namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>A few rules about one part of the manifest.</summary>
internal interface IManifestRules
{
    /// <summary>The ids it decides, whether it finds anything or not: what is not named here was not checked.</summary>
    IReadOnlyList<string> Decides { get; }

    IEnumerable<ManifestFinding> Check(ManifestContext manifest);
}
