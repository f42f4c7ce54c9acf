using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace PolicyKit.Analysis.Tests.Architecture;

/// <summary>Which namespaces of the engine know which, read from its compiled code: signatures, fields and every token of every body.</summary>
internal static class References
{
    public static readonly Assembly Engine = typeof(FlowSession).Assembly;

    private const string Root = "PolicyKit.Analysis";

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    /// <summary>Pairs of rooms, as "Flow → Summaries"; the root is "".</summary>
    public static ImmutableSortedSet<string> Arrows { get; } =
    [
        .. from type in Engine.GetTypes()
           where Room(type) is not null
           from known in Known(type).SelectMany(Parts)
           where Room(known) is { } to && to != Room(type)
           select $"{Room(type)} → {Room(known)}",
    ];

    /// <summary>The types of the engine that know one of an assembly; what the compiler made of a type's code counts as the type.</summary>
    public static IEnumerable<string> TypesThatKnow(string assembly) =>
        Engine.GetTypes().Where(type => Room(type) is not null && Known(type).SelectMany(Parts).Any(known => known.Assembly.GetName().Name == assembly)).Select(Outermost).Distinct();

    private static string Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type.Name;

    public static string? Room(Type type) =>
        type.Assembly != Engine || type.Namespace is not { } ns || !ns.StartsWith(Root, StringComparison.Ordinal) ? null
        : ns == Root ? "" : ns[(Root.Length + 1)..];

    private static IEnumerable<Type> Known(Type type)
    {
        if (type.BaseType is { } baseType) yield return baseType;
        foreach (var contract in type.GetInterfaces()) yield return contract;
        foreach (var field in type.GetFields(Declared)) yield return field.FieldType;
        foreach (var method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
        {
            foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
            if (method is MethodInfo { ReturnType: var result }) yield return result;
            if (method.GetMethodBody() is not { } body) continue;
            foreach (var local in body.LocalVariables) yield return local.LocalType;
            foreach (var inside in InBody(method, body.GetILAsByteArray()!)) yield return inside;
        }
    }

    private static IEnumerable<Type> InBody(MethodBase method, byte[] code)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var i = 0; i < code.Length;)
        {
            var opcode = code[i] == 0xFE ? Codes[unchecked((short)(0xFE00 | code[i + 1]))] : Codes[code[i]];
            i += opcode.Size;
            if (opcode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, i), typeArguments, methodArguments)!;
                yield return member as Type ?? member.DeclaringType!;
                if (member is MethodInfo { IsGenericMethod: true } generic)
                    foreach (var argument in generic.GetGenericArguments()) yield return argument;
            }
            i += Size(opcode.OperandType, code, i);
        }
    }

    private static int Size(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
        _ => 4,
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType) return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
    }

    public static bool IsCompilerMade(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), false) || member.Name[0] == '<' || (member.DeclaringType is { } outer && IsCompilerMade(outer));
}
