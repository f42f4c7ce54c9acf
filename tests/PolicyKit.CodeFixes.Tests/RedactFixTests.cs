namespace PolicyKit.CodeFixes.Tests;

public class RedactFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(MyNumberZone))]\n";
    private const string Resident = "class Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = \"\"; [OfZone(typeof(MyNumberZone))] public long Digits; public string Name { get; set; } = \"\"; }\n";

    [Theory]
    [InlineData("class C { void M(Resident r) => Console.WriteLine(/* n */ r.Number); }", "class C { void M(Resident r) => Console.WriteLine(/* n */ \"[mynumber]\"); }")]
    [InlineData("class C { void M(Resident r) => Console.WriteLine($\"No. {r.Number} of {r.Name}\"); }", "class C { void M(Resident r) => Console.WriteLine($\"No. [mynumber] of {r.Name}\"); }")]
    [InlineData("class C { void M(Resident r) => Console.WriteLine(\"No. \" + r.Number); }", "class C { void M(Resident r) => Console.WriteLine(\"No. \" + \"[mynumber]\"); }")]
    [InlineData("class C { void M(Resident? r) => Console.WriteLine(r?.Number); }", "class C { void M(Resident? r) => Console.WriteLine(\"[mynumber]\"); }")]
    [InlineData("class C { void M(Resident r) => throw new InvalidOperationException(r.Number); }", "class C { void M(Resident r) => throw new InvalidOperationException(\"[mynumber]\"); }")]
    [InlineData("class C { void M(Resident r) { var n = r.Number; Console.WriteLine(n); } }", "class C { void M(Resident r) { var n = r.Number; Console.WriteLine(\"[mynumber]\"); } }")]
    [InlineData("record C(Resident R) { void M() => Console.WriteLine(\"{0}\", R.Digits); }", "record C(Resident R) { void M() => Console.WriteLine(\"{0}\", \"[mynumber]\"); }")]
    public async Task Label_stands_where_the_value_stood(string before, string after) => await Fixes.Check(new RedactFix(), Head + Resident + before, Head + Resident + after);

    [Fact]
    public async Task What_is_sent_is_redacted_inside_of_what_carries_it() => await Fixes.Check(
        new RedactFix(),
        Head + Resident + "class C(System.Net.Http.HttpClient http) { object M(Resident r) => http.PostAsync(\"https://example.com/\", new System.Net.Http.StringContent(r.Number)); }",
        Head + Resident + "class C(System.Net.Http.HttpClient http) { object M(Resident r) => http.PostAsync(\"https://example.com/\", new System.Net.Http.StringContent(\"[mynumber]\")); }");

    [Fact]
    public async Task Fix_all_redacts_every_value() => await Fixes.CheckAll(
        new RedactFix(),
        Head + Resident + "partial class C\n{\n    void M(Resident r)\n    {\n        Console.WriteLine(r.Number); // a\n        Console.Write($\"{r.Number}!\");\n    }\n}\n",
        Head + Resident + "partial class C\n{\n    void M(Resident r)\n    {\n        Console.WriteLine(\"[mynumber]\"); // a\n        Console.Write($\"[mynumber]!\");\n    }\n}\n");

    [Theory]
    [InlineData("class C { void M(Resident r) => Console.WriteLine(r.Digits); }")]
    [InlineData("class C { void M(Resident r) => Console.WriteLine(r.Digits + 1); }")]
    public async Task Nothing_is_offered_where_the_value_is_no_text(string source) => await Fixes.OffersNothing(new RedactFix(), Head + Resident + source);
}
