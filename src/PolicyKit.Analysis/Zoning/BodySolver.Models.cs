using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Applies the rows of a reviewed member to one call. Rows that feed callbacks run before rows that take their results.</summary>
internal sealed partial class BodySolver
{
    private Value ApplyModel(ImmutableArray<ModelRow> rows, CallSite site)
    {
        var ranInTask = _runsInTask;
        _runsInTask = IsTask(site.Method.ReturnType) && !IsAwaited(site.Operation);
        var result = Modelled(rows, site);
        _runsInTask = ranInTask;
        return result;
    }

    private Value Modelled(ImmutableArray<ModelRow> rows, CallSite site)
    {
        var method = site.Method;
        var name = SymbolNames.Short(method);
        var result = site.IsConstruction ? site.Receiver! : Value.Empty;
        var callbackInputs = new Dictionary<(string Callback, int Parameter), Value>();
        if (!_solver.IsInSource(method)) foreach (var argument in site.Arguments) HandOver(argument, site);

        foreach (var row in rows) if (row.Verb == ModelVerb.Calls) result = CallBack(row, site, result);
        foreach (var row in rows)
        {
            if (row.Verb == ModelVerb.Sink && row.Input!.Root == "return") result = result.WithChannel(result.Channel.Join(Label.Of(_solver.Atoms.Of(row.Kind), null)));
            else if (row.Verb == ModelVerb.Sink && !row.Input!.TakesDelegateResult) ModelSink(row, site, name);
            else if (row.Verb is ModelVerb.Flow or ModelVerb.Source && row.Output!.IsDelegateInput && row.Input?.TakesDelegateResult != true)
                Hand(row.Output, row.Verb == ModelVerb.Source ? Value.Of(ZoneLabel(row, site, name)) : ModelInput(row, site, name), callbackInputs, site);
        }
        var callbackResults = InvokeCallbacks(rows, callbackInputs, site);
        for (var round = 0; round < MaxRounds && HandOn(rows, callbackResults, callbackInputs, site); round++) callbackResults = InvokeCallbacks(rows, callbackInputs, site);
        foreach (var row in rows)
        {
            switch (row.Verb)
            {
                case ModelVerb.Flow when !row.Output!.IsDelegateInput && CopiesTable(row, site): result = CopyTable(row, site, result); break;
                case ModelVerb.Flow when !row.Output!.IsDelegateInput && CellsOf(site) is { } cells: result = AddRow(row, cells, site, result); break;
                case ModelVerb.Flow when !row.Output!.IsDelegateInput:
                    var value = row.Input!.TakesDelegateResult
                        ? callbackResults.TryGetValue(row.Input.Callback.ToString(), out var returned) ? Walk(returned, row.Input.AfterCallback, method) : Value.Empty
                        : AsCopies(ModelInput(row, site, name), row, site);
                    if (_solver.HasKeyZones) MeetUnderKey(row, value, site);
                    if (!value.IsEmpty || !_pc.IsEmpty || Replaces(row, method)) result = ModelOutput(row.Output, value, row.SameValue, site, result);
                    break;
                case ModelVerb.Sink when row.Input!.TakesDelegateResult:
                    if (callbackResults.TryGetValue(row.Input.Callback.ToString(), out var sent)) LeadFrom(Deep(Walk(sent, row.Input.AfterCallback, method)), TargetOf(row, site), row.Kind, name, site, row.Input.Argument);
                    break;
                case ModelVerb.Source when !row.Output!.IsDelegateInput:
                    var label = ZoneLabel(row, site, name);
                    if (!label.IsEmpty) result = ModelOutput(row.Output!, Value.Of(label), false, site, result);
                    break;
                case ModelVerb.Channel:
                    result = result.WithChannel(result.Channel.Join(Connection(row, site)));
                    if (result.Objects.IsEmpty && !site.IsConstruction && !Declarations.IsLeaf(method.ReturnType)) result = result.Join(Value.Of(Made(site)));
                    break;
                case ModelVerb.Kill: Kill(row.Output!, site); break;
                case ModelVerb.Clean: result = Clean(row, site, result); break;
            }
        }
        if (result.Objects.IsEmpty && !method.ReturnsVoid && !site.IsConstruction && !Declarations.IsLeaf(method.ReturnType))
            result = result.Join(Value.Of(_state.Object(ObjectKind.Opaque, site.Key + ":result", method.ReturnType)));
        // What a collection makes and gives is in it.
        if (!site.IsConstruction)
            foreach (var row in rows)
                if (row is { Verb: ModelVerb.Flow, Input: { Root: "return", TakesDelegateResult: false }, Output: { Root: not "return", IsDelegateInput: false } }) result = ModelOutput(row.Output, Walk(result, row.Input.Steps, method), row.SameValue, site, result);
        if (ShowsPart(method)) _inParts.UnionWith(result.Objects);
        CallOwn(site, result, callbackResults);
        if (IsDeferred(method)) Defer(result, site, () => ApplyModel(rows, site));
        return result;
    }

    /// <summary>What a callback will be given, or a part of it (the elements of a group).</summary>
    private void Hand(ModelPort to, Value value, Dictionary<(string Callback, int Parameter), Value> inputs, CallSite site)
    {
        var key = (to.Callback.ToString(), to.Parameter);
        if (!to.InParameter.IsEmpty)
        {
            var whole = Value.Of(_state.Object(ObjectKind.Allocated, site.Key + "|" + to, null));
            StoreStep(whole, to.InParameter, value);
            value = whole;
        }
        inputs[key] = inputs.TryGetValue(key, out var known) ? known.Join(value) : value;
    }

    // Accumulators take what they gave before; what they hold is complete after as many rounds as there are callbacks in a row.
    private const int MaxRounds = 3;

    /// <summary>What one callback gave another is handed (an accumulator and the selector of its result). True if that was not known before.</summary>
    private bool HandOn(ImmutableArray<ModelRow> rows, Dictionary<string, Value> results, Dictionary<(string Callback, int Parameter), Value> inputs, CallSite site)
    {
        var more = false;
        foreach (var row in rows)
        {
            if (row.Verb != ModelVerb.Flow || row.Output is not { IsDelegateInput: true } given || !row.Input!.TakesDelegateResult || !results.TryGetValue(row.Input.Callback.ToString(), out var gave)) continue;
            var key = (given.Callback.ToString(), given.Parameter);
            var old = inputs.TryGetValue(key, out var known) ? known : Value.Empty;
            Hand(given, Walk(gave, row.Input.AfterCallback, site.Method), inputs, site);
            more |= !inputs[key].Equals(old);
        }
        return more;
    }

    /// <summary>Setting a property of the framework puts the new value in the place of the old one, also where the new one says nothing; so does the key of a table that is made anew.</summary>
    private static bool Replaces(ModelRow row, IMethodSymbol method) =>
        method.MethodKind == MethodKind.PropertySet && row is { SameValue: true, Output: { Root: "this", Steps: [not ['[', ..]] } }
        || row is { SameValue: true, Output: { Root: "return", Steps: [['[', 'a', ..]] } };

    private void ModelSink(ModelRow row, CallSite site, string name)
    {
        foreach (var (value, ordinal) in Roots(row.Input!, site))
        {
            var walked = Walk(value, row.Input!.Steps, site.Method);
            var label = row.Input.Steps.IsEmpty && IsWrittenAsText(site, ordinal) ? AsText(walked, site, ordinal) : Written(walked, row.Input.Steps.IsEmpty ? site.TypeAt(ordinal) : null, site.Method);
            if (site.Operation is null && site.MeetOf is null) continue;
            LeadFrom(label, row.Kind == SinkKind.Process && GoesToAddress(site) && Declared.Internet is { } internet ? SinkTarget.Of(internet) : TargetOf(row, site), row.Kind, name, site, ordinal);
        }
    }

    private SinkTarget TargetOf(ModelRow row, CallSite site) =>
        row.Kind is SinkKind.Ai or SinkKind.Social && CeilingOf(row, site) is > 0 and var ceiling ? PlaceOf(row, site) with { Ceiling = ceiling } : PlaceOf(row, site);

    /// <summary>The class up to which the service may hold data, as the line or else the client's declaration says.</summary>
    private int CeilingOf(ModelRow row, CallSite site)
    {
        if (row.Zone!.Class > 0) return row.Zone.Class;
        var client = row.Zone.Channel is { Root: "arg" } port && port.Argument >= 0 && port.Argument < site.ArgumentOperations.Length ? site.ArgumentOperations[port.Argument] : site.ReceiverOperation;
        while (client is IConversionOperation { OperatorMethod: null } conversion) client = conversion.Operand;
        return client switch
        {
            IMemberReferenceOperation reference => Declared.ClassOf(reference.Member),
            IParameterReferenceOperation parameter => Declared.ClassOf(parameter.Parameter),
            IInvocationOperation call => Declared.ClassOf(call.TargetMethod),
            { Type: INamedTypeSymbol type } => Declared.Stated(type),
            _ => 0,
        };
    }

    private SinkTarget PlaceOf(ModelRow row, CallSite site) =>
        row.Zone!.Name is not null ? row.Zone.In(Declared) is { } known ? SinkTarget.Of(known) : SinkTarget.Nowhere
            : row.Zone.Channel is { } port ? SinkTarget.OfChannel(ChannelOf(port, site)) : SinkTarget.Nowhere;

    private void LeadFrom(Label label, SinkTarget target, SinkKind kind, string name, CallSite site, int ordinal)
    {
        if (HasEffect(target, kind))
        {
            _effects.Add(new Effect(target, kind, name, site.Node));
            if (!_pc.IsEmpty && site.Operation is { } decided) Lead(_pc, target, kind, name, site.Node, new MeetingPoint(decided.Syntax, Method));
        }
        foreach (var entry in label.Entries)
        {
            if (entry.Atom.Dependence == Dependence.About || entry.Atom.Implicit && HasExplicit(label, entry.Atom) || site.Operation is not null && IsSaidOfCall(entry.Atom, target, kind)) continue;
            var meet = entry.Atom.Zone is { } zone && site.MeetOf is { } given ? given(ordinal, zone) ?? site.MeetAt(ordinal) : site.MeetAt(ordinal);
            Lead(entry.Atom, new Way(entry.Trace), target, kind, name, site.Node, meet);
        }
    }

    private Label ChannelOf(ModelPort port, CallSite site)
    {
        var channel = Label.Empty;
        foreach (var (value, ordinal) in Roots(port, site))
        {
            channel = channel.Join(Walk(value, port.Steps, site.Method).Channel);
            var declared = ordinal < 0 ? site.ReceiverOperation?.Type : ordinal < site.ArgumentOperations.Length ? site.ArgumentOperations[ordinal]?.Type : null;
            if (channel.IsEmpty && declared is INamedTypeSymbol named && Declared.ChannelOf(named) is { } zone) channel = Label.Of(_solver.Atoms.Of(zone), null);
        }
        return Towards(channel, port, site);
    }

    /// <summary>What is received: the zone itself, or that of the connection, or the default of its kind.</summary>
    private Label ZoneLabel(ModelRow row, CallSite site, string name)
    {
        var trace = new Trace(null, FlowStepKind.Source, name, site.Node);
        if (row.Zone!.Name is not null) return row.Zone.In(Declared) is { } known ? Label.Of(_solver.Atoms.Of(known), trace) : Label.Empty;
        if (row.Zone.Channel is not { } port) return Label.Empty;
        var channel = ChannelOf(port, site);
        var zones = channel.Where(static a => a.Zone is not null);
        if (!zones.IsEmpty) return Label.From(zones.Entries.Select(e => new Label.Entry(_solver.Atoms.Of(e.Atom.Zone!.Classified(0)), trace)));
        var kind = row.Kind;
        foreach (var entry in channel.Entries) if (kind == SinkKind.Place && entry.Atom.Connection is { } own) kind = own;
        return (EndOf(channel, kind) ?? DefaultZone(kind, Method) ?? (kind == SinkKind.Response ? Declared.Internet : null)) is { } otherwise ? Label.Of(_solver.Atoms.Of(otherwise), trace) : Label.Empty;
    }

    /// <summary>The connection a <c>channel</c> row makes: a zone, the connection it hangs on, and its kind.</summary>
    private Label Connection(ModelRow row, CallSite site)
    {
        var channel = row.Zone!.Name is not null ? row.Zone.In(Declared) is { } zone ? Label.Of(_solver.Atoms.Of(zone), null) : Label.Empty
            : row.Zone.Channel is { } port ? ChannelOf(port, site) : Label.Empty;
        return row.Kind == SinkKind.Place ? channel : channel.Join(Label.Of(_solver.Atoms.Of(row.Kind), null));
    }

    private Value ModelInput(ModelRow row, CallSite site, string name)
    {
        var value = Value.Empty;
        foreach (var (root, ordinal) in Roots(row.Input!, site))
        {
            var walked = PairsOf(root, row.Input!, site) ?? Walk(root, Keyed(row.Input!, site), site.Method);
            value = value.Join(row.SameValue ? walked
                : IsFoundByIdentity(row, site) ? Value.Of(Container(walked).Then(FlowStepKind.ComputedBy, name, site.Node))
                : row.Input!.Steps.IsEmpty && IsWrittenAsText(site, ordinal) ? Value.Of(AsText(walked, site, ordinal).Then(FlowStepKind.ComputedBy, name, site.Node))
                : Value.Of(Written(walked, row.Input!.Steps.IsEmpty ? site.TypeAt(ordinal) : null, site.Method).Then(FlowStepKind.ComputedBy, name, site.Node), ImmutableArray<AbstractObject>.Empty, NoKey(walked.Channel)));
        }
        return value;
    }

    /// <summary>A collection finds objects whose class does not say when they are equal by what they are, not by what they hold.</summary>
    private bool IsFoundByIdentity(ModelRow row, CallSite site) =>
        row.Output is { Root: "return", Steps.IsEmpty: true } && site.Method.ReturnType.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32
        && _solver.IsFrameworkCollection(site.Method.ContainingType) && site.TypeAt(0) is INamedTypeSymbol { TypeKind: TypeKind.Class, IsRecord: false } found && _solver.IsInSource(found)
        && !found.GetMembers("Equals").Any(static m => m is IMethodSymbol { IsOverride: true }) && found.BaseType is { SpecialType: SpecialType.System_Object };

    /// <summary>What a reviewed member makes of a whole value: all of it, but for members that stay out of the form it is written in.</summary>
    private Label Written(Value value, ITypeSymbol? seenAs, IMethodSymbol writer)
    {
        _writer = writer;
        var label = Deep(value, seenAs);
        _writer = null;
        return label;
    }

    /// <summary>Where an <c>object</c> is taken to be written as text: what its ToString prints counts, not what it holds.</summary>
    private bool IsWrittenAsText(CallSite site, int ordinal)
    {
        if (ordinal < 0 || ordinal >= site.Method.Parameters.Length || site.Operation is null || !WritesText(site.Method)) return false;
        var type = site.Method.OriginalDefinition.Parameters[ordinal].Type;
        return IsSequenceOfTexts(site, ordinal) || type.SpecialType == SpecialType.System_Object || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } or INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [{ SpecialType: SpecialType.System_Object }] };
    }

    /// <summary>Objects of the source that are joined, each as text: what is handed over is a collection of the framework's, whose elements are known.</summary>
    private bool IsSequenceOfTexts(CallSite site, int ordinal) =>
        site.Method is { Name: "Join" or "Concat" or "AppendJoin", TypeArguments: [INamedTypeSymbol joined] } && _solver.IsInSource(joined)
        && site.Method.OriginalDefinition.Parameters[ordinal].Type is INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: [ITypeParameterSymbol] }
        && !site.Arguments[ordinal].Objects.IsEmpty && site.Arguments[ordinal].Objects.All(o => o.Type is { } held && !_solver.IsInSource(held));

    private static bool WritesText(IMethodSymbol writer) => writer is { Name: "ToString", ContainingType: { Name: "Convert", ContainingNamespace.Name: "System" } } || WritesText(writer.ContainingType);

    private static bool WritesText(INamedTypeSymbol type) =>
        type is { SpecialType: SpecialType.System_String } or { Name: "StringBuilder" } or { Name: "Console" or "TextWriter" or "StreamWriter" or "StringWriter" or "Debug" or "Trace", ContainingNamespace.Name: "System" or "IO" or "Diagnostics" };

    private Label AsText(Value value, CallSite site, int ordinal)
    {
        if (site.Method.Parameters[ordinal].Type.SpecialType == SpecialType.System_Object) return TextLabel(value, site.TypeAt(ordinal), site.Operation!);
        return Container(value).Join(TextLabel(ReadAny(value), null, site.Operation!));
    }

    /// <summary>A dictionary that is passed as a sequence yields pairs of key and value.</summary>
    private Value? PairsOf(Value root, ModelPort port, CallSite site)
    {
        if (port.Steps.Length == 0 || port.Steps[0] != MemberInfo.Element || port.Root != "arg" || port.Argument < 0 || port.Argument >= site.Method.Parameters.Length
            || site.Method.Parameters[port.Argument].Type is not INamedTypeSymbol { TypeArguments: [INamedTypeSymbol { Name: "KeyValuePair" } pairType] }
            || !root.Objects.Any(static o => o.Type?.Name.Contains("Dictionary") == true)) return null;
        var pair = Value.Of(_state.Object(ObjectKind.Allocated, site.Key + ":pair" + port.Argument, pairType));
        Write(pair, MemberInfo.Pseudo("Key"), Read(root, MemberInfo.Pseudo(MemberInfo.DictionaryKey)));
        Write(pair, MemberInfo.Pseudo("Value"), Read(root, MemberInfo.AnyElement));
        return Walk(pair, port.Steps.RemoveAt(0), site.Method);
    }

    /// <summary>Structures that go into an array or out of one, from or into another collection, are copied: elements of arrays can be changed where they stand.</summary>
    private Value AsCopies(Value value, ModelRow row, CallSite site) =>
        value.Objects.IsEmpty || row is not { SameValue: true, Input.Steps: [MemberInfo.Element], Output.Steps: [MemberInfo.Element] } || IsDeferred(site.Method) ? value
            : CopyEach(value, ElementOfArray(row.Output!, site) ?? ElementOfArray(row.Input!, site), _state.Below(site.Key, ':', "copies"));

    private static ITypeSymbol? ElementOfArray(ModelPort port, CallSite site) =>
        (port.Root switch
        {
            "this" => site.ReceiverOperation?.Type ?? site.Method.ContainingType,
            "return" => site.IsConstruction ? site.Method.ContainingType : site.Method.ReturnType,
            "arg" => site.TypeAt(port.Argument),
            _ => null,
        }) is { } type and (IArrayTypeSymbol or { Name: "Span" or "Memory" or "ReadOnlySpan" or "ReadOnlyMemory" or "ArraySegment" }) ? PartType(type, MemberInfo.AnyElement) : null;

    /// <summary>A table that is made of another has its values under the same keys.</summary>
    private static bool CopiesTable(ModelRow row, CallSite site) =>
        row is { SameValue: true, Input.Steps: [MemberInfo.Element] or [MemberInfo.Element, "Value"], Output: { Root: "return", Steps: [MemberInfo.Element] } }
        && IsTable(site.IsConstruction ? site.Method.ContainingType : site.Method.ReturnType)
        && (row.Input.Root == "this" ? IsTable(site.Method.ContainingType) : row.Input.Argument >= 0 && row.Input.Argument < site.Arguments.Length && !site.Arguments[row.Input.Argument].Objects.IsEmpty && site.Arguments[row.Input.Argument].Objects.All(static o => IsTable(o.Type)));

    private static bool IsTable(ITypeSymbol? type) => type is not null && (IsTableItself(type) || type.AllInterfaces.Any(IsTableItself));

    private static bool IsTableItself(ITypeSymbol type) => type is { Name: "IDictionary" or "IReadOnlyDictionary", TypeKind: TypeKind.Interface };

    private IEnumerable<(Value Value, int Ordinal)> Roots(ModelPort port, CallSite site)
    {
        if (port.Root == "this" || (port.Root == "return" && site.IsConstruction)) { if (site.Receiver is { } receiver) yield return (receiver, -1); }
        else if (port.Root == "arg" && port.Argument == ModelPort.AnyArgument) for (var i = 0; i < site.Arguments.Length; i++) yield return (site.Arguments[i], i);
        else if (port.Root == "arg" && port.Argument < site.Arguments.Length) yield return (site.Arguments[port.Argument], port.Argument);
        else if (port.Root[0] == '@') yield return (Read(StaticPlace(port.Root, out var place), place), -1);
    }

    /// <summary><c>@F:Acme.Store.cache</c>: a static place, by the object that holds all of a type's and the member.</summary>
    private Value StaticPlace(string root, out MemberInfo member)
    {
        var name = root.Substring(root.IndexOf(':') + 1);
        var dot = name.LastIndexOf('.');
        var owner = name.Substring(0, dot);
        var declared = Declared.Compilation.GetTypeByMetadataName(owner)?.GetMembers(name.Substring(dot + 1)).FirstOrDefault(m => m.IsShownTo(_solver.Compilation));
        member = new MemberInfo(name.Substring(dot + 1), declared is null ? null : TypeOf(declared), owner, null, false);
        return Value.Of(_solver.StaticObject(_solver.Ports.Root("@" + owner, null, "static")));
    }

    /// <summary><c>[argN]</c>: the element under that argument if it is a constant, any element if not.</summary>
    private ImmutableArray<string> Keyed(ModelPort port, CallSite site)
    {
        for (var i = 0; i < port.Steps.Length; i++)
        {
            if (ModelPort.KeyIn(port.Steps[i]) is not { } argument) continue;
            var key = argument < site.ArgumentOperations.Length && site.ArgumentOperations[argument] is { } at ? ElementKey(at, null, null).Key : MemberInfo.Element;
            return port.Steps.SetItem(i, key);
        }
        return port.Steps;
    }

    private Value Walk(Value value, ImmutableArray<string> steps, IMethodSymbol method)
    {
        foreach (var step in steps)
        {
            if (step.Length > 1 && step[0] == '[' && value.Objects.IsEmpty) continue;
            if (step == ReachedByKey) { value = Value.Of(ReachedBy(value)); continue; }
            value = ReadOrMake(value, StepInfo(value, step));
        }
        return value;
    }

    /// <summary>Reads a part of a framework object; a part that was never written (headers, attachments, an exception's data) comes into being, so that it can be filled.</summary>
    private Value ReadOrMake(Value value, MemberInfo member)
    {
        var part = Read(value, member);
        return !part.Objects.IsEmpty || member.IsElement || member.Key == MemberInfo.DictionaryKey || Declarations.IsLeaf(member.Type) || value.Objects.IsEmpty ? part : MakePart(value, member);
    }

    private Value MakePart(Value value, MemberInfo member)
    {
        foreach (var obj in value.Objects)
        {
            if (obj.Kind is not (ObjectKind.Allocated or ObjectKind.Opaque) || obj.Key.Length > 200) continue;
            var made = Value.Of(_state.Object(ObjectKind.Allocated, obj.Key + "." + member.Key, member.Type));
            _heap = _heap.Set(obj, member.Key, Peek(obj, member).Join(made));
        }
        return Read(value, member);
    }

    private const string CalledStep = "called";

    /// <summary>A model's step by name: the member of the value's type if it has one, so that its declared owner and zone are known.</summary>
    private MemberInfo StepInfo(Value value, string step)
    {
        if (step.Length == 0 || step[0] == '[' || step == MemberInfo.DictionaryKey) return MemberInfo.Pseudo(step);
        if (step == CalledStep) return MemberInfo.Called;
        MemberInfo? named = null;
        foreach (var obj in value.Objects)
            for (var type = obj.Type; type is not null; type = type.BaseType)
                foreach (var member in type.GetMembers(HiddenNames.NameIn(step)))
                {
                    if (member is not (IFieldSymbol or IPropertySymbol) || member.IsStatic || !member.IsShownTo(_solver.Compilation)) continue;
                    if (InfoOf(member) is var info && info.Key == step) return info;
                    named ??= info;
                }
        return named ?? MemberInfo.Pseudo(step);
    }

    private Value ModelOutput(ModelPort port, Value value, bool sameValue, CallSite site, Value result)
    {
        value = AddPc(value);
        if (port.Root == "return" && !site.IsConstruction)
        {
            if (port.Steps.IsEmpty)
            {
                if (sameValue) return result.Join(value);
                result = result.AddLabel(value.Label);
                if (!value.Channel.IsEmpty) result = result.WithChannel(result.Channel.Join(value.Channel));
                return Declarations.IsLeaf(site.Method.ReturnType) || !result.Objects.IsEmpty ? result
                    : result.Join(Value.Of(Made(site)));
            }
            if (result.Objects.IsEmpty) result = result.Join(Value.Of(Made(site)));
            StoreStep(result, Keyed(port, site), value);
            return result;
        }
        // A reader over a stream, a view over an array, a task: what is constructed is what it was given.
        if (site.IsConstruction && sameValue && port.Steps.IsEmpty && port.Root is "return" or "this" && (!value.Objects.IsEmpty || IsTaskOfResult(site.Method))) return result.Join(value);
        if (port.Root[0] == '@' && port.Steps.IsEmpty)
        {
            Write(StaticPlace(port.Root, out var place), place, value);
            return result;
        }
        foreach (var (root, ordinal) in Roots(port, site))
        {
            // How many there are tells of the condition under which one was added.
            if (!_pc.IsEmpty && ordinal < 0 && port.Steps is [MemberInfo.Element]) Write(root, MemberInfo.Whole, Value.Of(_pc));
            if (!port.Steps.IsEmpty) StoreStep(root, Keyed(port, site), port.KeyArgument is not null ? value.Join(Walk(root, Keyed(port, site), site.Method)) : value);
            else if (ordinal >= 0 && ordinal < site.Method.Parameters.Length && site.Method.Parameters[ordinal].RefKind is RefKind.Ref or RefKind.Out)
                StoreArgument(site, ordinal, sameValue && IsCopied(value, site.Method.Parameters[ordinal].Type) ? Copy(value, site.Method.Parameters[ordinal].Type, site.Key + ":out" + ordinal)
                    : sameValue || Declarations.IsLeaf(site.Method.Parameters[ordinal].Type) ? value
                    : Value.Of(value.Label, ImmutableArray.Create(_state.Object(ObjectKind.Opaque, site.Key + ":out" + ordinal, site.Method.Parameters[ordinal].Type)), value.Channel));
            else Write(root, MemberInfo.Whole, Value.Of(value.Label));
        }
        return site.IsConstruction && !value.Channel.IsEmpty && port.Root is "return" or "this" ? result.WithChannel(result.Channel.Join(value.Channel)) : result;
    }

    private const string MadeByModel = ":made";

    private AbstractObject Made(CallSite site)
    {
        var made = _state.Object(ObjectKind.Allocated, site.Key + MadeByModel, site.Method.ReturnType);
        if (_inLoop) Age(made);
        return made;
    }

    private void StoreStep(Value holder, ImmutableArray<string> steps, Value value)
    {
        for (var i = 0; i < steps.Length - 1; i++)
        {
            var step = StepInfo(holder, steps[i]);
            var inner = Read(holder, step);
            if (inner.Objects.IsEmpty && !holder.Objects.IsEmpty)
            {
                Write(holder, step, Value.Of(_state.Object(ObjectKind.Allocated, holder.Objects[0].Key + "." + steps[i], step.Type)));
                inner = Read(holder, step);
            }
            holder = inner;
        }
        var last = steps[steps.Length - 1];
        if (last == MemberInfo.Element && HoldsXml(holder)) StoreContent(holder, value);
        else Write(holder, StepInfo(holder, last), value);
    }

    /// <summary>Runs the delegates that the rows name (an argument, or what an object was made with) on what the rows hand them.</summary>
    private Dictionary<string, Value> InvokeCallbacks(ImmutableArray<ModelRow> rows, Dictionary<(string Callback, int Parameter), Value> inputs, CallSite site)
    {
        var results = new Dictionary<string, Value>(StringComparer.Ordinal);
        var ports = new SortedDictionary<string, ModelPort>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Input is { TakesDelegateResult: true } taken) ports[taken.Callback.ToString()] = taken.Callback;
            if (row.Output is { IsDelegateInput: true } given) ports[given.Callback.ToString()] = given.Callback;
        }
        foreach (var port in ports)
        {
            foreach (var (root, ordinal) in Roots(port.Value, site))
                foreach (var callback in Walk(root, port.Value.Steps, site.Method).Objects)
                {
                    if (callback.Kind is not (ObjectKind.Delegate or ObjectKind.Port) && !(callback.Kind == ObjectKind.Opaque && DelegateIn(callback.Type) is { TypeKind: TypeKind.Delegate })) continue;
                    var type = callback.Type ?? (ordinal >= 0 && port.Value.Steps.IsEmpty ? site.Method.Parameters[Math.Min(ordinal, site.Method.Parameters.Length - 1)].Type : ordinal < 0 ? TakerOf(port.Key, inputs) : null);
                    var target = callback.Target ?? (DelegateIn(type) as INamedTypeSymbol)?.DelegateInvokeMethod;
                    if (target is null) continue;
                    var values = target.Parameters.Select(p => inputs.TryGetValue((port.Key, p.Ordinal), out var input) ? Adapt(input, p.Type, site.Key + "|" + port.Key + "." + p.Ordinal) : Value.Empty).ToArray();
                    var inner = new CallSite(_state, site.Operation, target, Value.Of(callback), null, values, new IOperation?[values.Length]) { Key = site.Key + "|callback" + port.Key, Around = site.Around ?? site, MeetOf = (parameter, _) => MeetOfCallback(rows, target, port.Key, parameter, site), IsRepeated = IsForEach(rows, port.Key) };
                    var returned = Perhaps(inner, InvokeDelegate);
                    if (IsRunLater(site.Method) || IsStarted(site)) Start(callback, inner.Key, values, StartedAs(site));
                    results[port.Key] = results.TryGetValue(port.Key, out var known) ? known.Join(returned) : returned;
                }
        }
        return results;
    }

    /// <summary>What the object that stands behind a contract keeps, the contract does not declare: it is a function that takes what it is handed.</summary>
    private ITypeSymbol? TakerOf(string callback, Dictionary<(string Callback, int Parameter), Value> inputs)
    {
        var count = 0;
        foreach (var given in inputs.Keys) if (given.Callback == callback) count = Math.Max(count, given.Parameter + 1);
        return count == 0 ? null : Declared.Compilation.GetTypeByMetadataName("System.Action`" + count)?.Construct(Enumerable.Repeat<ITypeSymbol>(Declared.Compilation.ObjectType, count).ToArray());
    }

    /// <summary>What it is given runs when something else is done: a token is cancelled, a task has ended, time has passed, a thread has nothing else to do. Nobody waits for it here.</summary>
    private static bool IsRunLater(IMethodSymbol method) =>
        (method.Name is "Register" or "UnsafeRegister" or "ContinueWith" or "OnCompleted" or "UnsafeOnCompleted" or "QueueUserWorkItem" or "UnsafeQueueUserWorkItem" or "Post" || method is { MethodKind: MethodKind.Constructor, ContainingType.Name: "Timer" })
        && method.ContainingNamespace?.ToDisplayString().StartsWith("System.Threading", StringComparison.Ordinal) == true;

    /// <summary>True if the rows hand a callback the elements of something.</summary>
    private static bool IsForEach(ImmutableArray<ModelRow> rows, string callback)
    {
        foreach (var row in rows)
            if (row is { Output.IsDelegateInput: true, Input.Steps: var steps } && steps.Contains(MemberInfo.Element) && row.Output.Callback.ToString() == callback) return true;
        return false;
    }

    /// <summary>An expression tree is given where a delegate is meant.</summary>
    private static ITypeSymbol? DelegateIn(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Expression", TypeArguments: [var of] } ? of : type;

    /// <summary>
    /// A named method that is given as a callback meets what it is handed at this call, and so does a lambda that a progress was made with; any other lambda at the place inside it.
    /// </summary>
    private MeetingPoint? MeetOfCallback(ImmutableArray<ModelRow> rows, IMethodSymbol target, string callback, int parameter, CallSite site)
    {
        if (site.Operation is null || target.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction && site.Method.ContainingType is not { Name: "IProgress" or "Progress", Arity: 1 }) return null;
        foreach (var row in rows)
            if (row.Output is { IsDelegateInput: true } given && given.Parameter == parameter && given.Callback.ToString() == callback && row.Input is { } input)
                return site.MeetAt(input.Root == "arg" ? input.Argument : -1);
        return null;
    }

    /// <summary>A label that arrives in a parameter of a type with parts needs an object for the parts to be read from.</summary>
    private Value Adapt(Value value, ITypeSymbol type, string key) =>
        !value.Objects.IsEmpty || Declarations.IsLeaf(type) ? value : value.Join(Value.Of(_state.Object(ObjectKind.Opaque, key, type)));

    private Value Clean(ModelRow row, CallSite site, Value result)
    {
        var inputs = Label.Empty;
        foreach (var argument in site.Arguments) inputs = inputs.Join(Deep(argument));
        if (site.Receiver is { } receiver) inputs = inputs.Join(Deep(receiver));
        if (_solver.Policy.Routes.FirstOrDefault(r => r.OfPolicy && (r.MetadataName == row.Route || r.Id == row.Route)) is not { } route)
            return ModelOutput(row.Output!, Value.Of(inputs), false, site, result);
        var cleaned = Label.From(inputs.Entries.Select(e => e.Atom.Zone is { } zone && zone.Equals(route.From)
            ? new Label.Entry(_solver.Atoms.Of(route.To, e.Atom.Dependence), e.Trace) : e));
        return ModelOutput(row.Output!, Value.Of(cleaned), false, site, result);
    }

    private Value CallBack(ModelRow row, CallSite site, Value result)
    {
        foreach (var (root, _) in Roots(row.Input!, site))
        {
            var on = Walk(root, row.Input!.Steps, site.Method);
            foreach (var target in _solver.MembersById(row.CallMember!))
            {
                var arguments = new Value[target.Parameters.Length];
                for (var i = 0; i < arguments.Length; i++) arguments[i] = Value.Empty;
                foreach (var (parameter, argument) in row.CallArguments)
                    foreach (var (given, _) in Roots(argument, site))
                        if (parameter.Argument >= 0 && parameter.Argument < arguments.Length) arguments[parameter.Argument] = arguments[parameter.Argument].Join(Walk(given, argument.Steps, site.Method));
                var inner = new CallSite(_state, site.Operation, target, on, null, arguments, new IOperation?[arguments.Length]) { Key = site.Key + "|calls" + target.Name };
                var returned = IsForText(inner) ? TextLeftOpen(inner) : Call(inner);
                if (row.Output is { } output) result = ModelOutput(output, returned, true, site, result);
            }
        }
        return result;
    }
}
