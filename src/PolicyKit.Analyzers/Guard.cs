using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers;

/// <summary>
/// The boundary between the engine and the compiler. A crash inside would switch the whole analyzer off (AD0001) and leave the rest of the
/// code unchecked without a word; here it becomes PK0002 on the one thing that could not be analysed. Cancellation passes.
/// </summary>
internal static class Guard
{
    public static void Run(Action body, Func<(string Name, Location Location)> subject, Reports reports, Action<Diagnostic> report, CancellationToken cancellationToken) =>
        Run((body, subject, report), static all => all.body(), static all => all.subject(), reports, static (all, diagnostic) => all.report(diagnostic), cancellationToken);

    /// <summary>The same for what happens once for every symbol of a program: with functions that capture nothing, nothing is allocated.</summary>
    public static void Run<T>(T on, Action<T> body, Func<T, (string Name, Location Location)> subject, Reports reports, Action<T, Diagnostic> report, CancellationToken cancellationToken)
    {
        try
        {
            body(on);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            report(on, Describe(exception, subject(on), reports));
        }
    }

    internal static Diagnostic Describe(Exception exception, (string Name, Location Location) subject, Reports reports) =>
        reports.Create(Descriptors.NotFullyAnalysed, subject.Location, subject.Name, new Phrase("PK0002_Exception", Named(exception)));

    /// <summary>What went wrong, and in which of our members: what whoever reports it has to tell.</summary>
    private static string Named(Exception exception)
    {
        foreach (var frame in new StackTrace(exception).GetFrames() ?? [])
            if (frame?.GetMethod() is { DeclaringType: { } type } member && type.Namespace?.StartsWith(nameof(PolicyKit), StringComparison.Ordinal) == true)
                return $"{exception.GetType().Name} ({type.Name}.{member.Name})";
        return exception.GetType().Name;
    }

    /// <summary>A file as the subject: its name, at its beginning.</summary>
    public static (string Name, Location Location) Subject(SemanticModelAnalysisContext file) =>
        (Path.GetFileName(file.SemanticModel.SyntaxTree.FilePath), Location.Create(file.SemanticModel.SyntaxTree, new TextSpan(0, 0)));

    /// <summary>A symbol as the subject: its short name, at its first place in source.</summary>
    public static (string Name, Location Location) Subject(ISymbol symbol) =>
        (symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), symbol.Locations.FirstOrDefault(l => l.IsInSource) ?? Location.None);
}
