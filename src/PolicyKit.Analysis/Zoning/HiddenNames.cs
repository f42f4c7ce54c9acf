using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Keys of places whose names occur more than once in one object: a member that hides one of a base class (private fields do so without a word), and
/// parameters of primary constructors. <c>name'1</c> hides one of the same name, <c>name'2</c> two.
/// </summary>
internal static class HiddenNames
{
    private const char Mark = '\'';

    public static string KeyOf(ISymbol member, Compilation compilation) =>
        member.IsStatic || member is IPropertySymbol { IsIndexer: true } ? member.Name
            : Marked(member.Name, member.ContainingType, compilation, static (type, name) => type.GetMembers(name).Any(static m => !m.IsStatic && m is IFieldSymbol or IPropertySymbol or IEventSymbol));

    public static string KeyOf(IParameterSymbol captured, Compilation compilation) =>
        Marked("$" + captured.Name, captured.ContainingType, compilation, static (type, name) => type.InstanceConstructors.Any(c => c.Parameters.Any(p => p.Name.Length == name.Length - 1 && name.EndsWith(p.Name, StringComparison.Ordinal))));

    /// <summary>The name that a member of this key has.</summary>
    public static string NameIn(string key) => key.IndexOf(Mark) is > 0 and var end ? key.Substring(0, end) : key;

    private static string Marked(string name, INamedTypeSymbol? type, Compilation compilation, Func<INamedTypeSymbol, string, bool> has)
    {
        var hidden = 0;
        for (var below = type?.BaseType?.OriginalDefinition; below is not null && below.IsInSource(compilation); below = below.BaseType?.OriginalDefinition)
            if (has(below, name)) hidden++;
        return hidden == 0 ? name : name + Mark + hidden.ToString(CultureInfo.InvariantCulture);
    }
}
