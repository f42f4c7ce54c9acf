using System.Collections.Immutable;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Catalog;

internal enum ModelVerb { Source, Sink, Channel, Flow, Kill, Clean, Guard, Calls, Neutral }

/// <summary>
/// A port as a model line writes it: a root (<c>this</c>, <c>argN</c>, <c>arg*</c>, <c>return</c>, <c>@F:…</c>) and the steps after it
/// (members, <c>[]</c>, <c>[k]</c>, <c>key</c>, <c>paramN</c>, <c>return</c> of a delegate). <c>.await</c> is dropped: a task stands for its result.
/// </summary>
internal sealed record ModelPort(string Root, int Argument, ImmutableArray<string> Steps)
{
    public const int AnyArgument = -1;
    public bool IsDelegateInput => ParameterStep >= 0;

    private int ParameterStep
    {
        get
        {
            for (var i = Steps.Length - 1; i >= 0; i--) if (Steps[i].StartsWith("param", StringComparison.Ordinal) && char.IsDigit(Steps[i][Steps[i].Length - 1])) return i;
            return -1;
        }
    }

    /// <summary>The delegate that a port below one (<c>….paramN</c>, <c>….return</c>) belongs to.</summary>
    public ModelPort Callback => new(Root, Argument, Steps.RemoveRange(Depth, Steps.Length - Depth));

    /// <summary>N of <c>….paramN</c>.</summary>
    public int Parameter => int.Parse(Steps[ParameterStep].Substring(5), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The part of the parameter that is filled.</summary>
    public ImmutableArray<string> InParameter => Steps.RemoveRange(0, ParameterStep + 1);

    /// <summary>N of <c>[argN]</c>: the argument that tells which element it is.</summary>
    public int? KeyArgument => Steps.IsEmpty ? null : KeyIn(Steps[0]);

    public static int? KeyIn(string step) => step.StartsWith("[arg", StringComparison.Ordinal) && step[4] - '0' is >= 0 and < 10 and var argument ? argument : null;

    /// <summary>What is read of a delegate's result.</summary>
    public ImmutableArray<string> AfterCallback => Steps.RemoveRange(0, Depth + 1);

    private int Depth => IsDelegateInput ? ParameterStep : Steps.IndexOf("return");
    public bool TakesDelegateResult => Root != "return" && Steps.Contains("return");
    public override string ToString() => (Root == "arg" ? "arg" + (Argument < 0 ? "*" : Argument.ToString(System.Globalization.CultureInfo.InvariantCulture)) : Root) + string.Concat(Steps.Select(s => "." + s));
}

/// <summary>
/// The zone column: a zone's name or id, <c>-</c> (null <see cref="Name"/> and <see cref="Channel"/>), or <c>channel(port)</c>; and after a colon a class (<c>lgwan:3B</c>), of the data
/// or up to which a service may hold data. <c>code(lgwan):3B</c> is data with a class and no zone, which code of that zone declares.
/// </summary>
internal sealed record ModelZone(string? Name, ModelPort? Channel)
{
    // In the order of the library's enumeration; its first value says nothing.
    private static readonly ImmutableArray<string> s_classes = ImmutableArray.Create("", "3A", "3B", "3C", "2", "1");

    /// <summary>The value of the library's enumeration of confidentiality; 0 where nothing is stated.</summary>
    public int Class { get; init; }

    /// <summary>True for data that has a class and no zone (<see cref="ZoneInfo.IsOfCode"/>).</summary>
    public bool IsOfCode { get; init; }

    /// <summary>The zone that is named, with its class; null if none is named or known.</summary>
    public ZoneInfo? In(Declarations declarations) =>
        Name is null || declarations.ZoneByName(Name) is not { } zone ? null : IsOfCode ? zone.OfCode(Class) : zone.Classified(Class);

    /// <summary>The column for a zone as the engine knows it.</summary>
    public static string TextOf(ZoneInfo zone) => zone.IsOfCode ? $"code({zone.MetadataName}){Suffix(zone.Class)}" : zone.MetadataName + Suffix(zone.Class);

    /// <summary>What is written behind the place for a class; empty where nothing is stated.</summary>
    public static string Suffix(int confidentiality) => confidentiality > 0 && confidentiality < s_classes.Length ? ":" + s_classes[confidentiality] : "";

    /// <summary>The class of a word, or 0 if it is none.</summary>
    public static int ClassOf(string word) => Math.Max(0, s_classes.IndexOf(word));
}

/// <summary>One model line, parsed. Immutable; holds no symbols.</summary>
internal sealed record ModelRow(
    ModelVerb Verb, string Member, bool Optional,
    ModelPort? Input, ModelPort? Output, ModelZone? Zone, SinkKind Kind, bool SameValue, string? Route, string? When,
    string? CallMember, ImmutableArray<(ModelPort Parameter, ModelPort Argument)> CallArguments);
