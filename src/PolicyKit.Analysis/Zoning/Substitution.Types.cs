using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

internal sealed partial class BodySolver
{
    /// <summary>Types of the callee as the call sees them.</summary>
    private sealed partial class Substitution
    {
        /// <summary>What a type parameter of the callee stands for at this call: an object of exactly that type, or a type parameter of the caller.</summary>
        private Value TypeArgument(string name)
        {
            foreach (var (parameter, argument) in TypeArguments)
                if (parameter.Name == name)
                    return argument is ITypeParameterSymbol open ? caller.TypeParameter(open) : Summaries.Value.Of(caller._state.Object(ObjectKind.Allocated, "type:" + argument.ToDisplayString(), argument));
            // A nested function stands in the method whose type parameter it is: what that is, the method's caller knows.
            foreach (var (outer, frame) in FramesAround())
                foreach (var parameter in outer.Method.TypeParameters) if (parameter.Name == name) return caller.Read(frame, MemberInfo.Pseudo(TypeMark + name));
            return Summaries.Value.Empty;
        }

        /// <summary>The key that <c>typeof</c> of a type parameter of the callee is at this call; null if nobody here knows it.</summary>
        private string? KeyOfType(string name)
        {
            foreach (var (parameter, argument) in TypeArguments) if (parameter.Name == name) return caller.KeyOfType(argument, null) is { IsConstantElement: true } key ? key.Key : null;
            // A nested function is called in the method whose type parameter it is, and a method calls itself.
            for (var body = caller._state.Body; body is not null; body = body.Outer)
                foreach (var own in body.Method.TypeParameters) if (own.Name == name && IsWithin(body.Method)) return MemberInfo.KeyedBy(own, null).Key;
            return null;
        }

        private bool IsWithin(IMethodSymbol method)
        {
            for (var body = callee.Body; body is not null; body = body.Outer) if (SymbolEqualityComparer.Default.Equals(body.Method, method)) return true;
            return false;
        }

        /// <summary>What the callee made of a type parameter is made by the constructor of the type that it stands for here.</summary>
        private void Construct(AbstractObject made)
        {
            if (caller.PlainConstructorOf(Concrete(made.Type)) is not { } constructor) return;
            var here = Summaries.Value.Of(Label.Empty, Objects(made), Label.Empty);
            caller.CallTarget(new CallSite(caller._state, null, constructor, here, null, [], []) { Key = caller._state.Below(site.Key, ':', "new" + constructor.ContainingType.Name) });
            _before = caller._heap;
        }

        /// <summary>The functions around a nested one, each with its variables.</summary>
        private IEnumerable<(MethodBody Outer, Value Frame)> FramesAround()
        {
            for (var (outer, frame) = (callee.Body!.Outer, CapturedFrame()); outer is not null; (outer, frame) = (outer.Outer, caller.Read(frame, MemberInfo.Outer))) yield return (outer, frame);
        }

        private IEnumerable<(ITypeParameterSymbol Parameter, ITypeSymbol Argument)> TypeArguments => _typeArguments ??= CallerTypes();
        private List<(ITypeParameterSymbol, ITypeSymbol)>? _typeArguments;

        /// <summary>What the callee's type parameters stand for: as the call names it and, where dispatch chose another member, through the type that both have in common.</summary>
        private List<(ITypeParameterSymbol, ITypeSymbol)> CallerTypes()
        {
            var pairs = new List<(ITypeParameterSymbol, ITypeSymbol)>();
            Add(callee.Method.TypeParameters, site.Method.TypeArguments);
            Add(callee.Method.TypeParameters, site.Named.TypeArguments);
            foreach (var (outer, frame) in FramesAround())
                foreach (var parameter in outer.Method.TypeParameters)
                    foreach (var obj in caller.Read(frame, MemberInfo.Pseudo(TypeMark + parameter.Name)).Objects)
                        if (obj is { Kind: ObjectKind.Allocated, Type: { } known and not ITypeParameterSymbol }) Add(ImmutableArray.Create(parameter), ImmutableArray.Create(known));
            if (callee.Method.ContainingType is not { } type) return pairs;
            // What an interface says by default is said for the type that it is asked of.
            if (type is { TypeKind: TypeKind.Interface, IsGenericType: true } && site.Receiver?.Objects is [{ Kind: ObjectKind.Allocated, Type: INamedTypeSymbol exact }])
                foreach (var implemented in exact.AllInterfaces)
                    if (SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, type)) Add(type.TypeParameters, implemented.TypeArguments);
            Add(type.TypeParameters, site.Method.ContainingType.TypeArguments);
            foreach (var obj in site.Receiver?.Objects ?? ImmutableArray<AbstractObject>.Empty)
                for (var t = obj.Type as INamedTypeSymbol; t is not null; t = t.BaseType)
                    if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, type)) Add(type.TypeParameters, t.TypeArguments);
            if (site.Named.ContainingType is { IsGenericType: true } named)
                foreach (var common in type.AllInterfaces.Append(type.BaseType).Append(type).OfType<INamedTypeSymbol>())
                    if (SymbolEqualityComparer.Default.Equals(common.OriginalDefinition, named.OriginalDefinition))
                        foreach (var (inner, outer) in common.TypeArguments.Zip(named.TypeArguments, static (i, o) => (i, o)))
                            if (inner is ITypeParameterSymbol parameter) Add(ImmutableArray.Create(parameter), ImmutableArray.Create(outer));
            return pairs;

            void Add(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments)
            {
                foreach (var (parameter, argument) in parameters.Zip(arguments, static (p, a) => (p, a)))
                    if (!SymbolEqualityComparer.Default.Equals(parameter, argument) && pairs.All(p => p.Item1.Name != parameter.Name)) pairs.Add((parameter, argument));
            }
        }

        /// <summary>A member of a generic interface, with the type arguments that this call gives.</summary>
        private IMethodSymbol Concretely(IMethodSymbol method) =>
            method is { IsGenericMethod: false, ContainingType: { TypeKind: TypeKind.Interface, Arity: > 0 } contract } && Concrete(contract) is INamedTypeSymbol named && !ReferenceEquals(named, contract)
                ? named.GetMembers(method.Name).OfType<IMethodSymbol>().First(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method.OriginalDefinition)) : method;

        /// <summary>A type of the callee as the caller sees it: its type parameters replaced by what they stand for here.</summary>
        private ITypeSymbol? Concrete(ITypeSymbol? type)
        {
            if (type is null || !caller._solver.IsOpen(type)) return type;
            switch (type)
            {
                case ITypeParameterSymbol parameter:
                    foreach (var (name, argument) in TypeArguments) if (name.Name == parameter.Name) return argument;
                    return type;
                case IArrayTypeSymbol { ElementType: { } element } array:
                    return Concrete(element) is { } of && !SymbolEqualityComparer.Default.Equals(of, element) ? caller.Declared.Compilation.CreateArrayTypeSymbol(of, array.Rank) : type;
                case INamedTypeSymbol { IsTupleType: false, IsAnonymousType: false, TypeArguments.Length: > 0 } named when named.ContainingType is not { IsGenericType: true }:
                    var arguments = named.TypeArguments.Select(a => Concrete(a) ?? a).ToArray();
                    return arguments.SequenceEqual(named.TypeArguments, SymbolEqualityComparer.Default) ? type : named.OriginalDefinition.Construct(arguments);
                default: return type;
            }
        }
    }
}
