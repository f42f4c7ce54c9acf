using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Catalog;

/// <summary>Model files of a project: what is wrong in them is said where it stands.</summary>
public sealed class UserModelsTests
{
    private static readonly Compilation Acme = Programs.Compile("""
        namespace Acme;
        public class Store
        {
            public void Save(string text) { }
            public void Save(int number) { }
            public string Load<T>() => "";
            public string Name { get; set; } = "";
            public Store(string path) { }
        }
        """);

    [Fact]
    public void A_wrong_line_is_located_in_its_file()
    {
        var error = Assert.Single(Errors("# Acme's store", "", "sink M:Acme.Store.Save(*) self internet"));

        Assert.Equal("models/0.policymodel", error.Location.GetLineSpan().Path);
        Assert.Equal("(2,26)-(2,30)", error.Location.GetLineSpan().Span.ToString());
        Assert.Equal("NotAPort self", Text(error));
    }

    [Fact]
    public void Every_wrong_line_is_said() =>
        Assert.Equal([0, 2], Errors("taint X", "neutral M:Acme.Store.Save(*)", "sink").Select(e => e.Location.GetLineSpan().StartLinePosition.Line));

    [Fact]
    public void A_misspelt_member_comes_with_the_nearest_name()
    {
        var error = Assert.Single(Errors("sink M:Acme.Store.Sve(System.String) arg0 internet"));

        Assert.Equal("NoSuchMember Acme.Store M:Acme.Store.Sve(System.String)", Text(error));
        Assert.Equal("M:Acme.Store.Save(System.String)", error.Nearest);
        Assert.Equal("(0,5)-(0,36)", error.Location.GetLineSpan().Span.ToString());
    }

    [Fact]
    public void A_member_with_other_parameters_comes_with_the_ones_it_has() =>
        Assert.Equal("M:Acme.Store.Save(System.String)", Assert.Single(Errors("neutral M:Acme.Store.Save(System.Double)")).Nearest);

    [Fact]
    public void A_type_that_no_reference_contains_is_an_error() =>
        Assert.Equal(["NoTypeOfMember M:Acme.Shop.Save", "NoSuchType T:Acme.Shop"], Errors("neutral M:Acme.Shop.Save", "neutral T:Acme.Shop").Select(Text));

    [Fact]
    public void An_unknown_zone_is_an_error_at_its_column()
    {
        var error = Assert.Single(Errors("sink M:Acme.Store.Save(*) arg0 lgwann"));

        Assert.Equal("NoSuchZone lgwann", Text(error));
        Assert.Equal("(0,31)-(0,37)", error.Location.GetLineSpan().Span.ToString());
    }

    [Theory]
    [InlineData("sink M:Acme.Store.Save(*) arg0 internet")]
    [InlineData("sink M:Acme.Store.Save(*) arg0 PolicyKit.ThreeLayer.InternetZone")]
    [InlineData("sink M:Acme.Store.Save(System.Int32) arg0 - log")]
    [InlineData("neutral M:Acme.Store.Load``1")]
    [InlineData("neutral M:Acme.Store.Load(*)")]
    [InlineData("source P:Acme.Store.Name return mynumber")]
    [InlineData("neutral M:Acme.Store.#ctor(System.String)")]
    [InlineData("neutral M:Acme.Store.#ctor(*)")]
    [InlineData("neutral T:Acme.Store")]
    [InlineData("neutral T:Gone.*")]
    [InlineData("neutral M:*.Anything(*)")]
    [InlineData("neutral M:Gone.Store.Save(*)?")]
    [InlineData("neutral M:System.String.Trim")]
    public void A_right_line_is_no_error(string line) => Assert.Empty(Errors(line));

    [Fact]
    public void A_line_from_a_package_may_name_what_is_not_referenced()
    {
        var file = new ModelFile("/packages/acme/1.0/buildTransitive/acme.policymodel", "neutral M:Gone.Store.Save(*)\nsink M:Gone.Store.Save(*) self internet");
        var session = FlowSession.Create(Acme, [file], null, CancellationToken.None);

        Assert.Equal("NotAPort self", Text(Assert.Single(session.ModelErrors)));
    }

    [Fact]
    public void Other_additional_files_are_not_read() =>
        Assert.Empty(FlowSession.Create(Acme, [new ModelFile("notes.txt", "taint X")], null, CancellationToken.None).ModelErrors);

    [Fact]
    public void Lines_may_end_as_Windows_ends_them()
    {
        var session = Flows.Session(Acme, "neutral M:Acme.Store.Save(*)\r\nsink M:Acme.Store.Save(*) arg0\r\n");

        Assert.Equal("(1,29)-(1,30)", Assert.Single(session.ModelErrors).Location.GetLineSpan().Span.ToString());
    }

    private static IEnumerable<ModelError> Errors(params string[] lines) => Flows.Session(Acme, string.Join('\n', lines)).ModelErrors;

    private static string Text(ModelError error) => $"{error.Fault} {string.Join(' ', error.Arguments)}";
}
