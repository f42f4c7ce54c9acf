using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Languages;

/// <summary>A method whose declaration says that it handles an event.</summary>
/// <param name="Event">The event.</param>
/// <param name="Method">What handles it.</param>
/// <param name="Variable">The variable whose object raises it; null for the method's own object.</param>
/// <param name="Part">The property of that object which holds the one that raises it.</param>
internal sealed record DeclaredHandler(IEventSymbol Event, IMethodSymbol Method, IPropertySymbol? Variable, IPropertySymbol? Part);
