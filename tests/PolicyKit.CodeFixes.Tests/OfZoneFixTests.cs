namespace PolicyKit.CodeFixes.Tests;

public class OfZoneFixTests
{
    private const string InZone = "[assembly: PolicyKit.InZone(typeof(PolicyKit.ThreeLayer.MyNumberZone))]\n";

    private static readonly FixedSource Fixed = new(new OfZoneFix());

    [Fact]
    public async Task Property_gets_the_attribute_on_a_line_of_its_own_below_its_comment() => await Check(
        """
        using System;
        using PolicyKit;
        using PolicyKit.ThreeLayer;

        [assembly: InZone(typeof(MyNumberZone))]

        class Resident
        {
            /// <summary>The number.</summary>
            [Obsolete] // old
            public string MyNumber { get; set; } = ""; // keep
        }
        """,
        """
        using System;
        using PolicyKit;
        using PolicyKit.ThreeLayer;

        [assembly: InZone(typeof(MyNumberZone))]

        class Resident
        {
            /// <summary>The number.</summary>
            [Obsolete] // old
            [OfZone(typeof(MyNumberZone))]
            public string MyNumber { get; set; } = ""; // keep
        }
        """);

    [Theory]
    [InlineData("class C { public string? MyNumber; }", "class C { [OfZone(typeof(MyNumberZone))] public string? MyNumber; }")]
    [InlineData("class C\n{\n\t/* n */ string? MyNumber { get; }\n}", "class C\n{\n\t/* n */ [OfZone(typeof(MyNumberZone))] string? MyNumber { get; }\n}")]
    [InlineData("class C\r\n{\r\n    public long KojinBango;\r\n}", "class C\r\n{\r\n    [OfZone(typeof(MyNumberZone))]\r\n    public long KojinBango;\r\n}")]
    [InlineData("class C { void M(int a, in string myNumber) { } }", "class C { void M(int a, [OfZone(typeof(MyNumberZone))] in string myNumber) { } }")]
    [InlineData("record R(int A, string MyNumber);", "record R(int A, [OfZone(typeof(MyNumberZone))] string MyNumber);")]
    [InlineData("class C(string myNumber) { string M() => myNumber; }", "class C([OfZone(typeof(MyNumberZone))] string myNumber) { string M() => myNumber; }")]
    public async Task Declaration_gets_the_attribute(string before, string after)
    {
        const string usings = "using PolicyKit;\nusing PolicyKit.ThreeLayer;\n";

        await Check(usings.Replace("\n", LineEnd(before), StringComparison.Ordinal) + InZone + before, usings.Replace("\n", LineEnd(before), StringComparison.Ordinal) + InZone + after);
    }

    [Fact]
    public async Task Missing_usings_are_added_in_their_place() => await Check(
        "// header\nusing System;\nusing Zebra = System.Int32;\nusing System.Text;\n\n" + InZone + "class C\n{\n    string? MyNumber;\n    Zebra z; StringBuilder? b; Type? t;\n}\n",
        "// header\nusing System;\nusing Zebra = System.Int32;\nusing System.Text;\nusing PolicyKit;\nusing PolicyKit.ThreeLayer;\n\n" + InZone + "class C\n{\n    [OfZone(typeof(MyNumberZone))]\n    string? MyNumber;\n    Zebra z; StringBuilder? b; Type? t;\n}\n");

    [Fact]
    public async Task File_without_usings_gets_them_below_its_header() => await Check(
        "// header\n\n" + InZone + "class C\n{\n    string? MyNumber;\n}\n",
        "// header\n\nusing PolicyKit;\nusing PolicyKit.ThreeLayer;\n\n" + InZone + "class C\n{\n    [OfZone(typeof(MyNumberZone))]\n    string? MyNumber;\n}\n");

    [Fact]
    public async Task Usings_inside_a_namespace_get_company_there() => await Check(
        InZone + "namespace Acme\n{\n    using System.Text;\n    using Xunit;\n    class C\n    {\n        string? MyNumber;\n    }\n}\nnamespace Xunit { }\n",
        InZone + "namespace Acme\n{\n    using System.Text;\n    using PolicyKit;\n    using PolicyKit.ThreeLayer;\n    using Xunit;\n    class C\n    {\n        [OfZone(typeof(MyNumberZone))]\n        string? MyNumber;\n    }\n}\nnamespace Xunit { }\n");

    [Fact]
    public async Task Usings_come_after_global_ones() => await Check(
        "global using System;\n" + InZone + "class C\n{\n    string? MyNumber;\n}\n",
        "global using System;\nusing PolicyKit;\nusing PolicyKit.ThreeLayer;\n" + InZone + "class C\n{\n    [OfZone(typeof(MyNumberZone))]\n    string? MyNumber;\n}\n");

    [Theory]
    [InlineData("#if A\nusing System;\n#endif\nusing System.Text;\n", "")]
    [InlineData("", "class OfZone { } class MyNumberZone { }\n")]
    public async Task Names_are_written_in_full_where_short_ones_would_be_wrong(string usings, string others) => await Check(
        usings + InZone + others + "class C\n{\n    string? MyNumber;\n}\n",
        usings + InZone + others + "class C\n{\n    [global::PolicyKit.OfZone(typeof(global::PolicyKit.ThreeLayer.MyNumberZone))]\n    string? MyNumber;\n}\n");

    [Fact]
    public async Task Fix_all_covers_every_declaration_and_adds_the_usings_once()
    {
        const string before = "class C\n{\n    string? MyNumber;\n\n    public string? KojinBango { get; set; }\n    void M(string myNumber) { }\n}\nrecord R(string 個人番号);\n";

        var after = await Fixed.All(InZone + before);

        Assert.Equal(
            "using PolicyKit;\nusing PolicyKit.ThreeLayer;\n\n" + InZone
            + "class C\n{\n    [OfZone(typeof(MyNumberZone))]\n    string? MyNumber;\n\n    [OfZone(typeof(MyNumberZone))]\n    public string? KojinBango { get; set; }\n"
            + "    void M([OfZone(typeof(MyNumberZone))] string myNumber) { }\n}\nrecord R([OfZone(typeof(MyNumberZone))] string 個人番号);\n",
            after);
        Assert.Empty(await Fixed.Remaining(after));
    }

    [Theory]
    [InlineData("public static class C\n{\n    // n\n    public static string M(R r) => r.N;\n}\n", "public static class C\n{\n    // n\n    [OfZone(typeof(MyNumberZone))]\n    public static string M(R r) => r.N;\n}\n")]
    [InlineData("public static class C { public static bool M(R r, out string? n) { n = r.N; return true; } }", "public static class C { public static bool M(R r, [OfZone(typeof(MyNumberZone))] out string? n) { n = r.N; return true; } }")]
    [InlineData("public record C(R r)\n{\n    public string this[int i] => r.N[i..];\n}\n", "public record C(R r)\n{\n    [OfZone(typeof(MyNumberZone))]\n    public string this[int i] => r.N[i..];\n}\n")]
    public async Task Member_that_gives_zone_data_gets_the_attribute(string before, string after)
    {
        const string usings = "using PolicyKit;\nusing PolicyKit.ThreeLayer;\n";
        const string holder = "public class R { [OfZone(typeof(MyNumberZone))] public string N = \"\"; }\n";

        await Check(usings + InZone + holder + before, usings + InZone + holder + after);
    }

    [Theory]
    [InlineData("class C { string? A, MyNumber; }")]
    [InlineData("class C { const string MyNumber = \"123456789018\"; }")]
    public async Task Nothing_is_offered_where_the_attribute_would_be_wrong(string source)
    {
        Assert.NotEmpty(await Fixed.Remaining(InZone + source));
        Assert.Empty(await Fixed.Titles(InZone + source));
    }

    private static string LineEnd(string source) => source.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static async Task Check(string before, string after)
    {
        var actual = await Fixed.Once(before);

        Assert.Equal(after, actual);
        Assert.Empty(await Fixed.Remaining(actual));
    }
}
