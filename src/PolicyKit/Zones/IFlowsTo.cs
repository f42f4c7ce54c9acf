namespace PolicyKit;

/// <summary>
/// Says that data of the implementing zone may flow to <typeparamref name="TTo"/> unaided, and makes
/// <see cref="Zoned.FlowTo{TFrom,TTo,T}"/> compile.
/// </summary>
/// <remarks>The declaration must agree with the lattice (see <see cref="ZoneLabel.FlowsTo"/>): a policy in which it does
/// not is refused by <see cref="PolicyCatalog"/>, and <c>FlowTo</c> throws.</remarks>
/// <typeparam name="TTo">The zone that may receive.</typeparam>
public interface IFlowsTo<TTo> : IZone where TTo : IZone;
