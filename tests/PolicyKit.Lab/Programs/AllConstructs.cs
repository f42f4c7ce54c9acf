using PolicyKit.Lab.Programs.Constructs;

namespace PolicyKit.Lab.Programs;

/// <summary>Every construct the generator knows, group by group as flow.md lists them.</summary>
internal static class AllConstructs
{
    public static IReadOnlyList<Construct> Statements { get; } =
    [
        .. SinkConstructs.Statements, .. ValueConstructs.Statements, .. ObjectConstructs.Statements, .. CollectionConstructs.Statements, .. CallConstructs.Statements,
        .. DelegateConstructs.Statements, .. ControlConstructs.Statements, .. AsyncConstructs.Statements, .. ExceptionConstructs.Statements,
    ];

    public static IReadOnlyList<Formula> Formulas { get; } =
    [
        .. TextFormulas.All, .. NumberFormulas.All, .. CollectionFormulas.All,
    ];
}
