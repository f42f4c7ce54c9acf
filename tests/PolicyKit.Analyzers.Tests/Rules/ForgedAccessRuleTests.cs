using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class ForgedAccessRuleTests
{
    private const string Head = Marked.InMyNumber;

    [Theory]
    [InlineData("class C { object? M(Zoned<MyNumberZone, string> z) => {|typeof(Zoned<MyNumberZone, string>).GetField|}(\"_value\")?.GetValue(z); }")]
    [InlineData("class C { object? M(Zoned<MyNumberZone, string> z) => {|z.GetType().GetFields|}(); }")]
    [InlineData("class C { object? M() => {|typeof(Approval<>).MakeGenericType(typeof(PublicNotice)).GetConstructors|}(); }")]
    [InlineData("class C { object? M() => {|Activator.CreateInstance(typeof(Approval<PublicNotice>), true)|}; }")]
    [InlineData("class C { object? M() => {|System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(ZoneSession<MyNumberZone>))|}; }")]
    [InlineData("class Twin { public string A = \"\"; } class C { string M(Zoned<MyNumberZone, string> z) => {|System.Runtime.CompilerServices.Unsafe.As<Twin>(z)|}.A; }")]
    [InlineData("static class C { [{|System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Field, Name = \"_value\")|}] static extern ref string Value(Zoned<MyNumberZone, string> z); }")]
    [InlineData("class C { void M(Zoned<MyNumberZone, string>[] z) { {|System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(z)|}.ToString(); } }")]
    public async Task Code_that_reaches_into_the_library_is_reported(string source) =>
        await Marked.Check("PK4003", Head + source);

    [Theory]
    [InlineData("InternalsVisibleTo", "PolicyKit")]
    [InlineData("InternalsVisibleTo", "PolicyKit.Hanamaki, PublicKey=00")]
    public async Task Assembly_that_opens_itself_to_the_library_is_reported(string attribute, string target) => await Marked.Check(
        "PK4003", Marked.Usings + $"[assembly: InZone(typeof(MyNumberZone))]\n[assembly: {{|System.Runtime.CompilerServices.{attribute}(\"{target}\")|}}]");

    [Theory]
    [InlineData("class C { object? M() => typeof(string).GetMethods(); string? N() => typeof(Zoned<MyNumberZone, string>).FullName; }")]
    [InlineData("class C { object? M() => Activator.CreateInstance(typeof(List<string>)); object N(object o) => System.Runtime.CompilerServices.Unsafe.As<string>(o); }")]
    [InlineData("class C { object? M() => typeof(C).GetField(\"A\"); object? N(object o) => o.GetType().GetMethods(); }")]
    [InlineData("class Gate { object? GetField(string a) => null; object? M(Gate g) => g.GetField(\"A\"); }")]
    public async Task Reflection_of_other_types_is_silent(string source) => await Marked.Check("PK4003", Head + source);

    [Fact]
    public async Task Assembly_that_opens_itself_to_its_tests_is_silent() => await Marked.Check(
        "PK4003", Marked.Usings + "[assembly: InZone(typeof(MyNumberZone))]\n[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Acme.Tests\")]");
}
