namespace PolicyKit.Hanamaki;

/// <summary>
/// The policy of Hanamaki City (花巻市情報セキュリティ基本方針, amended 17 March 2026, in force 1 April 2026), as the marker that
/// <c>[assembly: UsesPolicy(typeof(HanamakiPolicy))]</c> names. Everything the policy says stands in this assembly's attributes
/// (<see cref="ClauseAttribute"/>, <see cref="RuleClauseAttribute"/>, <see cref="PolicyParameterAttribute"/>) and types (routes, purposes).
/// </summary>
/// <remarks>
/// The policy's zones are those of the national three-layer model: 2(10) <see cref="ThreeLayer.MyNumberZone"/>,
/// 2(11) <see cref="ThreeLayer.LgwanZone"/>, 2(12) <see cref="ThreeLayer.InternetZone"/>.
/// No route leads to or from the My Number zone: 6(3)① allows communication only by way of exception, and this text declares none.
/// The standards (対策基準) and procedures (実施手順) below this policy are not public (clauses 9 and 10) and are not part of this package.
/// This package reproduces a published text; it is not issued by the city, and its English is a gloss without legal force.
/// </remarks>
public static class HanamakiPolicy;
