namespace PolicyKit.Analyzers;

/// <summary>The names and fixed values of <c>Diagnostic.Properties</c>: all that code fixes and the tool read besides the id.</summary>
public static class DiagnosticProperties
{
    /// <summary>The id of the zone of the data.</summary>
    public const string Zone = "zone";

    /// <summary>The id of the zone it reaches; absent for a place outside every zone.</summary>
    public const string Target = "target";

    /// <summary>The kind of place it arrives in: the word a model line ends with, in lower case.</summary>
    public const string Kind = "kind";

    /// <summary>The id of the clause of the policy in force; absent if the policy names none for the rule.</summary>
    public const string Clause = "clause";

    /// <summary>What is missing and can be added by a code fix: one of the values below; absent if no fix is honest.</summary>
    public const string Missing = "missing";

    public const string MissingOfZone = "OfZone";
    public const string MissingInZone = "InZone";
    public const string MissingUsesPolicy = "UsesPolicy";
    public const string MissingMfa = "RequireZoneMfa";
    public const string MissingClassified = "Classified";

    /// <summary>The metadata name of the zone that a fix is to write; absent if it stands already where the finding is.</summary>
    public const string Stricter = "stricter";

    /// <summary>The metadata name of a route that joins the two zones; absent if none does.</summary>
    public const string Route = "route";

    /// <summary>The nearest name that there is, for one that there is not; absent if none is near.</summary>
    public const string Nearest = "nearest";

    /// <summary>The axis of a classification that is too low, as the enumeration of the library is called.</summary>
    public const string Axis = "axis";

    /// <summary>The value of the level to which it is to be raised.</summary>
    public const string Level = "level";

    /// <summary>The hash of a reviewed crossing as the code is now.</summary>
    public const string Hash = "hash";

    /// <summary>The English phrase of a step of the path: <c>path.0</c> is where the value comes from, the last one where it arrives.</summary>
    public static string Step(int index) => $"path.{index}";
}
