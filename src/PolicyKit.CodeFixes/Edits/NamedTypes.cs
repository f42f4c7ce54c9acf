namespace PolicyKit.CodeFixes.Edits;

/// <summary>The types that a finding names for its fix, by metadata name.</summary>
internal static class NamedTypes
{
    /// <summary>The zone that belongs into the declaration. Null if the finding names none, or a nested one, which has no name that a fix could write.</summary>
    public static string? Zone(this Diagnostic diagnostic) => Of(diagnostic, DiagnosticProperties.Stricter);

    /// <summary>The route that joins the two zones; null likewise.</summary>
    public static string? Route(this Diagnostic diagnostic) => Of(diagnostic, DiagnosticProperties.Route);

    /// <summary>The name without its namespace.</summary>
    public static string Short(string? type) => type?.Substring(type.LastIndexOf('.') + 1) ?? "";

    private static string? Of(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out var type) && type is not null && !type.Contains('+') ? type : null;
}
