namespace PolicyKit.CodeFixes.Tests;

public class FileChannelFixTests
{
    private const string Head = Fixes.Usings + "using System.IO;\n[assembly: InZone(typeof(MyNumberZone))]\nclass Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = \"\"; }\n";

    [Theory]
    [InlineData("class C { void M(string path, Resident r) => File.WriteAllText(path, r.Number); }", "class C { void M([Channel(typeof(MyNumberZone))] string path, Resident r) => File.WriteAllText(path, r.Number); }")]
    [InlineData("class C(string path) { void M(Resident r) => File.AppendAllText(path, r.Number); }", "class C([Channel(typeof(MyNumberZone))] string path) { void M(Resident r) => File.AppendAllText(path, r.Number); }")]
    public async Task File_is_declared_a_channel_of_the_zone(string before, string after) => await Fixes.Check(new FileChannelFix(), Head + before, Head + after);

    [Theory]
    [InlineData("class C { void M(Resident r) => File.WriteAllText(\"all.txt\", r.Number); }")]
    [InlineData("class C { void M(Resident r) => File.WriteAllText(Path.GetTempFileName(), r.Number); }")]
    public async Task Nothing_is_offered_for_a_path_that_has_no_declaration(string source) => await Fixes.OffersNothing(new FileChannelFix(), Head + source);
}
