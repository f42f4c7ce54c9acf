using PolicyKit.Lab.Programs.Constructs;

namespace PolicyKit.Lab.Programs;

/// <summary>Every construct the generator knows, group by group as flow.md lists them.</summary>
internal static class AllConstructs
{
    private static IEnumerable<Recipe> Recipes => [.. CollectionRecipes.All, .. ObjectRecipes.All, .. DelegateRecipes.All, .. DeferredRecipes.All, .. DesignRecipes.All, .. TypeRecipes.All, .. TaskRecipes.All, .. QueryRecipes.All, .. TextRecipes.All, .. EffectRecipes.All, .. AliasRecipes.All, .. CallbackRecipes.All, .. DomainRecipes.All, .. ControlRecipes.All, .. FrameworkRecipes.All];

    public static IReadOnlyList<Construct> Statements { get; } =
    [
        .. SinkConstructs.Statements, .. ValueConstructs.Statements, .. ObjectConstructs.Statements, .. CollectionConstructs.Statements, .. CallConstructs.Statements,
        .. DelegateConstructs.Statements, .. ControlConstructs.Statements, .. AsyncConstructs.Statements, .. ExceptionConstructs.Statements,
        .. Recipes.Select(static r => r.Construct),
    ];

    public static IReadOnlyList<Formula> Formulas { get; } =
    [
        .. TextFormulas.All, .. NumberFormulas.All, .. CollectionFormulas.All,
    ];
}
