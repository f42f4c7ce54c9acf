using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>One call: what is called, on what, with what; where each argument stands, for findings.</summary>
internal sealed class CallSite(MethodState caller, IOperation? operation, IMethodSymbol method, Value? receiver, IOperation? receiverOperation, Value[] arguments, IOperation?[] argumentOperations)
{
    public IOperation? Operation => operation;
    public IMethodSymbol Method => method;
    public Value? Receiver => receiver;
    public IOperation? ReceiverOperation => receiverOperation;
    public Value[] Arguments => arguments;
    public IOperation?[] ArgumentOperations => argumentOperations;
    public SyntaxNode? Node => operation?.Syntax;

    /// <summary>Names the objects a callee makes here; unique within the calling method.</summary>
    public string Key { get => field ??= operation is null ? "close" : caller.KeyOf(operation, method); init; }

    /// <summary>For constructors: the object under construction is also the result.</summary>
    public bool IsConstruction => method.MethodKind == MethodKind.Constructor;

    /// <summary>Takes the values of out and ref parameters where no operation stands for the target.</summary>
    public Dictionary<int, Value>? OutValues { get; init; }

    /// <summary>For a call made by a hole: the meeting point of an argument, by the zone that arrives in it.</summary>
    public Func<int, ZoneInfo, MeetingPoint?>? MeetOf { get; init; }

    /// <summary>For a call made by a hole: the call in the solved body whose callee left it open.</summary>
    public CallSite? Around { get; init; }

    /// <summary>For a call made by a hole that was left open here before: the hole's name.</summary>
    public string? OpenAs { get; init; }

    /// <summary>True if the callee that left the call open, or the framework that calls back, makes it again and again.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>For a call made by a hole: the class whose code left it open.</summary>
    public INamedTypeSymbol? Within { get; init; }

    /// <summary>The class that the receiver was tested for and passed.</summary>
    public INamedTypeSymbol? Passed { get; init; }

    /// <summary>The classes that the receiver was tested for and is none of.</summary>
    public ImmutableArray<INamedTypeSymbol> Failed { get; init; } = ImmutableArray<INamedTypeSymbol>.Empty;

    /// <summary>The type under which an argument is handed over, before it is taken for something more general.</summary>
    public ITypeSymbol? TypeAt(int ordinal)
    {
        var at = ordinal < 0 ? receiverOperation : ordinal < argumentOperations.Length ? argumentOperations[ordinal] : null;
        while (at is Microsoft.CodeAnalysis.Operations.IConversionOperation { IsImplicit: true } conversion) at = conversion.Operand;
        return at?.Type;
    }

    private MeetingPoint?[]? _meets;

    /// <summary>Where what is handed over meets a way to a sink in the callee: the argument, or the receiver (-1).</summary>
    public MeetingPoint MeetAt(int argument)
    {
        if (argument < 0 || argument >= argumentOperations.Length) argument = -1;
        var at = argument < 0 ? receiverOperation : argumentOperations[argument];
        return (_meets ??= new MeetingPoint?[argumentOperations.Length + 1])[argument + 1] ??=
            new MeetingPoint((at ?? operation)?.Syntax, caller.Method) { Word = at is Microsoft.CodeAnalysis.Operations.IInstanceReferenceOperation { IsImplicit: true } ? Languages.Language.Of(at.Syntax).Self : null };
    }

    /// <summary>The same for something that was found in what is handed over: the argument that it is, else the receiver.</summary>
    public MeetingPoint MeetAt(Value part)
    {
        for (var i = 0; i < arguments.Length; i++) foreach (var obj in part.Objects) if (arguments[i].Objects.Contains(obj)) return MeetAt(i);
        return MeetAt(-1);
    }

    public Value ArgumentAt(int ordinal) => ordinal >= 0 && ordinal < arguments.Length ? arguments[ordinal] : Value.Empty;

    /// <summary>The member as the call names it, with its type arguments; what runs may be another, by dispatch.</summary>
    public IMethodSymbol Named { get => field ?? method; init; }

    public CallSite With(IMethodSymbol target, Value? on) => With(target, on, OutValues, Passed, Failed);

    /// <summary>The same call, which does not store what it gives by reference.</summary>
    public CallSite Collecting() => With(method, receiver, [], Passed, Failed);

    /// <summary>The same call on a receiver that was tested.</summary>
    public CallSite With(IMethodSymbol target, Value on, INamedTypeSymbol? passed, ImmutableArray<INamedTypeSymbol> failed) => With(target, on, OutValues, passed, failed);

    private CallSite With(IMethodSymbol target, Value? on, Dictionary<int, Value>? outValues, INamedTypeSymbol? passed, ImmutableArray<INamedTypeSymbol> failed) =>
        new(caller, operation, target, on, receiverOperation, arguments, argumentOperations) { Key = Key, OutValues = outValues, MeetOf = MeetOf, Around = Around, OpenAs = OpenAs, Within = Within, Named = Named, IsRepeated = IsRepeated, Passed = passed, Failed = failed };
}
