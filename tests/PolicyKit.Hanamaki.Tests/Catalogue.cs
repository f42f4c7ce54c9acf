using System.Reflection;

namespace PolicyKit.Hanamaki.Tests;

/// <summary>The catalogue as the assembly's attributes carry it.</summary>
internal static class Catalogue
{
    private static readonly Assembly PolicyAssembly = typeof(HanamakiPolicy).Assembly;

    public static IReadOnlyList<ClauseAttribute> Clauses { get; } = [.. PolicyAssembly.GetCustomAttributes<ClauseAttribute>()];

    public static IReadOnlyList<RuleClauseAttribute> Rules { get; } = [.. PolicyAssembly.GetCustomAttributes<RuleClauseAttribute>()];

    public static IReadOnlyDictionary<string, string> Parameters { get; } =
        PolicyAssembly.GetCustomAttributes<PolicyParameterAttribute>().ToDictionary(p => p.Name, p => p.Value);

    public static PolicyAttribute Policy { get; } = PolicyAssembly.GetCustomAttribute<PolicyAttribute>()!;

    public static ClauseAttribute Clause(string id) => Assert.Single(Clauses, c => c.Id == id);

    /// <summary>A check below a clause, for instance <c>6(3)①-2</c>: our division, not an item of the text.</summary>
    public static bool IsPartOfClause(ClauseAttribute clause) => clause.Id.Contains('-') && !clause.Id.StartsWith("suppl-", StringComparison.Ordinal);

    public static bool IsDefinition(ClauseAttribute clause) => Checks(clause).ContainsKey("definition");

    /// <summary><c>"source: PK1001 PK1002; manifest"</c> as kind → rules.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Checks(ClauseAttribute clause) =>
        clause.Checks!.Split("; ").Select(check => check.Split(": ")).ToDictionary(
            check => check[0],
            check => (IReadOnlyList<string>)(check.Length == 1 ? [] : check[1].Split(' ')));
}
