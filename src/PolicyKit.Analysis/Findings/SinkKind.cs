namespace PolicyKit.Analysis.Findings;

/// <summary>What kind of place a value arrives in; the word a model line ends with (<c>sink … [kind]</c>).</summary>
public enum SinkKind
{
    /// <summary>A declared place of a zone: an <c>[OfZone]</c> member, <c>Zoned.Enter</c>, a parameter under contract.</summary>
    Place,
    Network, Mail, Log, Telemetry, Console, Exception, File, Removable, Clipboard, Print, Process, Database, Cache, Cookie, Response, Social, Ai,
    /// <summary>Code that analysis cannot follow: dynamic, reflection, native, a member without model or fact.</summary>
    Unfollowed,
}
