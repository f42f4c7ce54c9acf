using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Columns of a <c>DataTable</c> that are added by name: a row that is added as a list of values has the first value under the name of the first column, and so on.</summary>
internal sealed partial class BodySolver
{
    private sealed class Columns(IEnumerable<int> deciders)
    {
        public List<(SyntaxNode At, string Name)> Known { get; } = [];

        /// <summary>The conditions under which the first one was added: the others are added under the same.</summary>
        public IEnumerable<int> Deciders => deciders;

        /// <summary>What was done to them does not show which there are, or in which order.</summary>
        public bool IsOpen { get; set; }
    }

    // Of tables that were made here.
    private readonly Dictionary<AbstractObject, Columns> _columns = [];

    /// <summary>Takes down that a column is added, or that something else is done to the columns of a table.</summary>
    private void NoteColumn(IInvocationOperation call)
    {
        foreach (var table in TableOf(call).Objects)
        {
            var deciders = _dependence!.DecidersOf(_block!.Ordinal);
            if (!_columns.TryGetValue(table, out var columns)) _columns[table] = columns = new Columns(deciders);
            if (columns.Known.Any(k => k.At == call.Syntax)) continue;
            columns.IsOpen |= _inLoop || table is not { Kind: ObjectKind.Allocated, IsMany: false } || !columns.Deciders.SequenceEqual(deciders);
            if (call is { TargetMethod.Name: "Add", Arguments: [{ Value: var given }, ..] } && NameOfColumn(given) is { } name) columns.Known.Add((call.Syntax, _solver.Spellings.Note(name)));
            else columns.IsOpen = true;
        }
    }

    private static string? NameOfColumn(IOperation given) => given switch
    {
        { ConstantValue: { HasValue: true, Value: string name } } => name,
        IObjectCreationOperation { Type.Name: "DataColumn", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..] } => name,
        _ => null,
    };

    /// <summary>The table whose columns or rows are called.</summary>
    private Value TableOf(IInvocationOperation call) =>
        call.Instance is IPropertyReferenceOperation { Instance: ILocalReferenceOperation table } ? Evaluate(table) : Value.Empty;

    /// <summary>The cells of a row that is added as a list of values, by the names of their columns; null if these are not known.</summary>
    private List<(string Name, Value Value)>? CellsOf(CallSite site)
    {
        if (_columns.Count == 0 || site.Method is not { Name: "Add", ContainingType.Name: "DataRowCollection" }
            || site.Operation is not IInvocationOperation { Arguments: [{ Value: IArrayCreationOperation { Initializer.ElementValues.Length: var count } }] } call
            || TableOf(call) is not { Objects: [var table] } || !_columns.TryGetValue(table, out var columns) || columns.IsOpen || columns.Known.Count != count) return null;
        return columns.Known.Select((c, i) => ("[" + c.Name + "]", Read(site.Arguments[0], MemberInfo.Pseudo("[" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]")))).ToList();
    }

    private Value AddRow(ModelRow row, List<(string Name, Value Value)> cells, CallSite site, Value result)
    {
        foreach (var (name, value) in cells)
            if (!value.IsEmpty || !_pc.IsEmpty) result = ModelOutput(row.Output! with { Steps = ImmutableArray.Create(MemberInfo.Element, name) }, value, true, site, result);
        return result;
    }
}
