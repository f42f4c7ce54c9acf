using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyKit.CodeFixes.Tests;

/// <summary>
/// Every fix that writes into code, in every surrounding that code may have: the change is the same one everywhere, what stands around it stays character by character, and the
/// result compiles without the finding. <c>TYPE</c> in a sample is the kind of type that the surrounding asks for.
/// </summary>
public class SurroundingsTests
{
    private const string MyNumber = Fixes.Usings + "[assembly: InZone(typeof(MyNumberZone))]\nclass Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = \"\"; }\n";
    private const string Lgwan = Fixes.Usings + "[assembly: InZone(typeof(LgwanZone))]\nclass Case { [OfZone(typeof(LgwanZone))] public string Text { get; set; } = \"\"; }\n";
    private const string Internet = Fixes.Usings + "[assembly: InZone(typeof(InternetZone))]\n[InZone(typeof(LgwanZone))] public class Inbox { public void Wake() { } }\n";

    private const string Mfa = Fixes.Usings + "using PolicyKit.AspNetCore;\n[assembly: InZone(typeof(MyNumberZone))]\n"
        + "namespace PolicyKit.AspNetCore { [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)] public sealed class RequireZoneMfaAttribute(Type zone) : Attribute { public Type Zone => zone; } }\n";

    private static readonly Dictionary<string, Sample> Samples = new()
    {
        [nameof(OfZoneFix)] = new(MyNumber, "TYPE C\n{\n    // the number\n    public string? MyNumber { get; set; } // kept\n}\n", "    public string? MyNumber", "    [OfZone(typeof(MyNumberZone))]\n    public string? MyNumber"),
        [nameof(ClassifiedFix)] = new(MyNumber, "/* stored */\n[Serializable]\nTYPE C\n{\n    [OfZone(typeof(MyNumberZone))] public string A = \"\"; // kept\n}\n", "[Serializable]\nTYPE", "[Serializable]\n[Classified(Confidentiality.Level3B)]\nTYPE", "Level3B"),
        [nameof(RaiseClassificationFix)] = new(MyNumber, "[Classified(Confidentiality.Level2)] // at first\nTYPE C\n{\n    [Classified(Confidentiality.Level3B)] public string A = \"\";\n}\n", "Level2)] // at", "Level3B)] // at"),
        [nameof(StricterZoneFix)] = new(MyNumber, "[OfZone(typeof(MyNumberZone))]\nTYPE C\n{\n    [OfZone(typeof(LgwanZone))] // lax\n    public string A = \"\";\n}\n", "typeof(LgwanZone)", "typeof(MyNumberZone)"),
        [nameof(CorrectContractFix)] = new(MyNumber, "TYPE C\n{\n    // gives it\n    [return: OfZone(typeof(LgwanZone))] // old\n    public string M(Resident r) => r.Number;\n}\n", "typeof(LgwanZone)", "typeof(MyNumberZone)"),
        [nameof(BoundaryFix)] = new(Internet, "TYPE C\n{\n    /* wakes */\n    public void M(Inbox i) => i.Wake(); // it\n}\n", "    public void M", "    [Boundary(typeof(InboundMail))]\n    public void M"),
        [nameof(DeclareChannelFix)] = new(Lgwan, "TYPE C\n{\n    // the office's\n    private readonly System.Net.Http.HttpClient http = new(); // one\n    object M(string server) => http.GetStringAsync(server);\n}\n", "    private readonly", "    [Channel(typeof(LgwanZone))]\n    private readonly", "Lgwan"),
        [nameof(FileChannelFix)] = new(MyNumber, "TYPE C\n{\n    void M(string path, /* whose */ Resident r) => System.IO.File.WriteAllText(path, r.Number); // kept\n}\n", "M(string path", "M([Channel(typeof(MyNumberZone))] string path"),
        [nameof(RedactFix)] = new(MyNumber, "TYPE C\n{\n    void M(Resident r)\n    {\n        Console.WriteLine(/* n */ r.Number); // shown\n    }\n}\n", "r.Number", "\"[mynumber]\""),
        [nameof(MaterialiseFix)] = new(MyNumber, "TYPE C\n{\n    // all\n    object M(Zoned<MyNumberZone, List<string>> z) => z.Select(list => list.Skip(1) /* but one */);\n}\n", "list.Skip(1)", "list.Skip(1).ToList()"),
        [nameof(RemoveSwitchFix)] = new(Lgwan, "TYPE C\n{\n    void M(WebApplication app)\n    {\n        // pilot\n        app.UseDeveloperExceptionPage();\n        app.Run(); // go\n    }\n}\n", "        app.UseDeveloperExceptionPage();\n", ""),
        [nameof(RemoveAnonymousFix)] = new(Lgwan, "TYPE C\n{\n    void M(WebApplication app)\n    {\n        app.MapGet(\"/\", () => \"\").AllowAnonymous(); // open\n    }\n}\n", ".AllowAnonymous()", ""),
        [nameof(CrossingFix)] = new(
            Lgwan, "TYPE C\n{\n    async System.Threading.Tasks.Task<object> M(Case its, Sanitizer<LgwanZone, TextOnly, string, string> toText, Approval<PublicNotice> approval)\n    {\n        return Zoned.Enter(Zones.Internet, its.Text, default); // out\n    }\n}\n",
            "Zoned.Enter(Zones.Internet, its.Text, default)", "await (await toText.SanitizeAsync(Zoned.Enter(Zones.Lgwan, its.Text, default))).DeclassifyAsync(Zones.Internet, approval)"),
        [nameof(RequireMfaFix)] = new(Mfa, "/* cases */\n[ApiController]\npublic TYPE C : ControllerBase\n{\n    public string Get() => \"\"; // all\n}\n", "public TYPE", "[RequireZoneMfa(typeof(MyNumberZone))]\npublic TYPE") { IsOfClasses = true },
    };

    private static readonly Dictionary<string, Func<string, string>> Surroundings = new()
    {
        ["partial class"] = text => text.Replace("TYPE", "partial class", StringComparison.Ordinal) + "partial class C { }\n",
        ["record"] = text => text.Replace("TYPE", "record", StringComparison.Ordinal),
        ["generic partial record"] = text => text.Replace("TYPE C", "partial record C<T>", StringComparison.Ordinal) + "partial record C<T> { }\n",
        ["nested"] = text => "static class Around\n{\n" + text.Replace("TYPE", "class", StringComparison.Ordinal) + "}\n",
        ["namespace"] = text => "namespace Acme\n{\n" + text.Replace("TYPE", "class", StringComparison.Ordinal) + "}\n",
        ["without nullable"] = text => "#nullable disable warnings\n#nullable disable annotations\n" + text.Replace("TYPE", "class", StringComparison.Ordinal).Replace("string?", "string", StringComparison.Ordinal) + "#nullable restore\n",
        ["conditional text"] = text => "#if !NEVER\n" + text.Replace("TYPE", "class", StringComparison.Ordinal) + "#else\nclass C : never\n#endif\n",
        ["a region"] = text => "#region theirs\n" + text.Replace("TYPE", "class", StringComparison.Ordinal) + "#endregion\n",
        ["Windows lines"] = text => text.Replace("TYPE", "class", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal),
        ["tabs"] = text => text.Replace("TYPE", "class", StringComparison.Ordinal).Replace("    ", "\t", StringComparison.Ordinal),
        ["two of them"] = text => text.Replace("TYPE", "class", StringComparison.Ordinal) + text.Replace("TYPE C", "class D", StringComparison.Ordinal),
    };

    public static TheoryData<string, string> All => new(
        from sample in Samples
        from around in Surroundings.Keys
        where !sample.Value.IsOfClasses || !around.Contains("record", StringComparison.Ordinal)
        select (sample.Key, around));

    [Theory, MemberData(nameof(All))]
    public async Task Change_is_the_same_and_leaves_what_stands_around_it(string fix, string around)
    {
        var sample = Samples[fix];
        var surround = Surroundings[around];
        var isWindows = around == "Windows lines";
        var head = isWindows ? sample.Head.Replace("\n", "\r\n", StringComparison.Ordinal) : sample.Head;
        var before = head + surround(sample.Before);
        var after = head + surround(sample.Before.Replace(sample.Old, sample.New, StringComparison.Ordinal));
        var source = new FixedSource((CodeFixProvider)Activator.CreateInstance(typeof(OfZoneFix).Assembly.GetType("PolicyKit.CodeFixes." + fix)!)!);

        var actual = around == "two of them" ? await source.All(before, sample.Word) : await source.Once(before, sample.Word);

        Assert.NotEqual(before, after);
        Assert.Equal(after, actual);
        Assert.Empty(await source.Remaining(actual));
    }

    [Fact]
    public void Every_fix_of_code_has_a_sample() => Assert.Equal(
        typeof(OfZoneFix).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Edits.TextFix))).Select(t => t.Name).Except([nameof(NewHashFix)]).Order(StringComparer.Ordinal),
        Samples.Keys.Order(StringComparer.Ordinal));

    /// <summary>A finding and what its fix writes for it.</summary>
    private sealed record Sample(string Head, string Before, string Old, string New, string Word = "")
    {
        /// <summary>Only a class can have it: a record cannot derive from a controller.</summary>
        public bool IsOfClasses { get; init; }
    }
}
