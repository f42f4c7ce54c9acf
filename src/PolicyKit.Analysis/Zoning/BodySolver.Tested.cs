using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>What a test of a variable's type says of the variable itself, where the way here leads through it: <c>x is T ? x.Do() : …</c>.</summary>
internal sealed partial class BodySolver
{
    /// <summary>A call on a variable that was tested: on objects that passed, and by the member that they have.</summary>
    private CallSite Tested(CallSite site)
    {
        if (site.MeetOf is not null || site.ReceiverOperation is not { } receiver || InstanceOf(site.Operation) != receiver || VariableOf(receiver) is not { } variable) return site;
        if (_block is not { Predecessors: [_] } || !_state.Body!.HoldsOneThing(variable)) return site;
        var (method, on) = (site.Method, site.Receiver!);
        INamedTypeSymbol? passed = null;
        var failed = ImmutableArray<INamedTypeSymbol>.Empty;
        // Nothing else leads to a block with one predecessor, and the variable is never written on the way.
        for (var block = _block; block is { Predecessors: [{ Source: var source } branch] } && source.Ordinal < block.Ordinal; block = source)
        {
            if (source.ConditionKind == ControlFlowConditionKind.None || TestOf(source.BranchValue, variable, out var isNegated) is not { } tested) continue;
            if (branch.IsConditionalSuccessor == (source.ConditionKind == ControlFlowConditionKind.WhenTrue) == isNegated)
            {
                // What is no Box<int> may be a Box<string>.
                if (tested.IsGenericType) continue;
                on = Without(on, tested);
                failed = failed.Add(tested);
                continue;
            }
            on = Narrowed(on, tested);
            // The nearest test may say less than one before it, and that is as true.
            passed ??= tested;
            if (!tested.IsGenericType && !method.IsGenericMethod && _solver.Implementation(tested, method) is { ContainingType: { TypeKind: TypeKind.Class, IsGenericType: false } } own) method = own;
        }
        return passed is null && failed.IsEmpty ? site : site.With(method, on, passed, failed);
    }

    /// <summary>What may answer a call on an object of which no more is known than a type, and which tests it passed and failed.</summary>
    private IReadOnlyList<IMethodSymbol> CandidatesFor(CallSite site, ITypeSymbol? type, bool isWithoutKey = false)
    {
        var all = _solver.Candidates(site.Method, site.Passed ?? type, site.Within ?? Method.ContainingType, isWithoutKey);
        return site.Failed.IsEmpty ? all : all.Where(c => !site.Failed.Any(f => Derives(c.ContainingType.OriginalDefinition, f.OriginalDefinition))).ToList();
    }

    private static IOperation? InstanceOf(IOperation? call) => call switch
    {
        IInvocationOperation invocation => invocation.Instance,
        IPropertyReferenceOperation property => property.Instance,
        _ => null,
    };

    private static ISymbol? VariableOf(IOperation? named) => named switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>The class that a condition tests the variable for; negated if it holds where the test fails.</summary>
    private INamedTypeSymbol? TestOf(IOperation? condition, ISymbol variable, out bool isNegated)
    {
        isNegated = false;
        var (value, type) = condition switch
        {
            IIsTypeOperation test => (test.ValueOperand, test.TypeOperand),
            IIsPatternOperation test => (test.Value, TypeOf(test.Pattern, ref isNegated)),
            _ => (null, null),
        };
        if (condition is IIsTypeOperation { IsNegated: true }) isNegated = true;
        return type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } tested && SymbolEqualityComparer.Default.Equals(VariableOf(Uncaptured(value)), variable) ? tested : null;
    }

    private static ITypeSymbol? TypeOf(IPatternOperation pattern, ref bool isNegated)
    {
        switch (pattern)
        {
            case ITypePatternOperation type: return type.MatchedType;
            case IDeclarationPatternOperation declaration: return declaration.MatchedType;
            case INegatedPatternOperation negated:
                isNegated = !isNegated;
                return TypeOf(negated.Pattern, ref isNegated);
            default: return null;
        }
    }

    /// <summary>Of the objects that a value may be, those that can fail a test for a class.</summary>
    private static Value Without(Value value, ITypeSymbol tested)
    {
        var failing = value.Objects.RemoveAll(o => IsExact(o) && Derives(o.Type!.OriginalDefinition, tested.OriginalDefinition));
        return failing.Length == value.Objects.Length ? value : Value.Of(value.Label, failing, value.Channel);
    }
}
