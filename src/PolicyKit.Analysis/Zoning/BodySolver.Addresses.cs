using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Constant addresses. An address whose host the policy or the application declares is a connection by itself: its zone travels with the text and the <c>Uri</c>, and
/// decides where a call leads that is given it, or whose client has it as its base address.
/// </summary>
internal sealed partial class BodySolver
{
    private Value Addressed(string text, bool isWhole = true) =>
        _solver.Hosts.IsEmpty || _solver.Hosts.Of(text, isWhole) is not { } zone ? Value.Empty : Value.Empty.WithChannel(Label.Of(_solver.Atoms.Of(zone), null));

    /// <summary>A value of this type may be a connection, or the address of one.</summary>
    private bool MayConnect(ITypeSymbol? type) => !Declarations.IsLeaf(type) || !_solver.Hosts.IsEmpty && HostZones.IsAddress(type);

    /// <summary>
    /// Where a call over a connection leads: the address it is given decides, then what the connection was declared to be, then its base address.
    /// </summary>
    private Label Towards(Label connection, ModelPort port, CallSite site)
    {
        if (_solver.Hosts.IsEmpty) return connection;
        var given = Label.Empty;
        for (var i = 0; i < site.Arguments.Length; i++)
            if (HostZones.IsAddress(site.TypeAt(i) ?? TypeOfParameter(site.Method, i))) given = given.Join(site.Arguments[i].Channel);
            else given = given.Join(AddressIn(site.Arguments[i], RequestAddress));
        if (given.Where(static a => a.Zone is not null) is { IsEmpty: false } addressed) return addressed;
        if (connection.Entries.All(static e => e.Atom.Zone is null))
            foreach (var (client, _) in Roots(port, site)) connection = connection.Join(AddressIn(client, BaseAddress));
        return connection.Join(given);
    }

    /// <summary>A client that is registered for a zone under its name.</summary>
    private Value? NamedClient(Microsoft.CodeAnalysis.Operations.IInvocationOperation operation)
    {
        if (!_solver.Clients.HasNames) return null;
        foreach (var argument in operation.Arguments)
            if (argument.Value.ConstantValue is { HasValue: true, Value: string name } && _solver.Clients.Of(name) is { } zone)
                return Value.Of(Allocate(Key("client", operation), operation.Type)).WithChannel(Label.Of(_solver.Atoms.Of(zone), null));
        return null;
    }

    /// <summary>A program that is started with an address goes there (<c>curl https://…</c>, a browser). What a variable says of a program is said somewhere in the method.</summary>
    private bool GoesToAddress(CallSite site)
    {
        foreach (var argument in site.ArgumentOperations.Append(site.ReceiverOperation))
            if (argument is not null && (NamesAddress(argument.Syntax) || argument is ILocalReferenceOperation && _state.Body!.Graphs.Any(static g => NamesAddress(g.OriginalOperation.Syntax)))) return true;
        return false;
    }

    private static bool NamesAddress(SyntaxNode code)
    {
        foreach (var token in code.DescendantTokens())
            if (token.Value is string text && text.IndexOf("://", StringComparison.Ordinal) > 0) return true;
        return false;
    }

    private const string BaseAddress = "BaseAddress";
    private const string RequestAddress = "RequestUri";

    private Label AddressIn(Value value, string name)
    {
        var channel = Label.Empty;
        foreach (var obj in value.Objects)
            for (var type = obj.Type; type is not null; type = type.BaseType)
                if (type.GetMembers(name) is [IPropertySymbol property])
                {
                    channel = channel.Join(Peek(obj, InfoOf(property)).Channel);
                    break;
                }
        return channel;
    }
}
