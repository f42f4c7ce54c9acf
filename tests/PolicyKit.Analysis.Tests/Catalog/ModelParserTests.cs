using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Findings;

namespace PolicyKit.Analysis.Tests.Catalog;

public sealed class ModelParserTests
{
    private const string Member = "M:Acme.Store.Save(System.String)";

    [Fact]
    public void A_source_says_where_which_zone_comes_out()
    {
        var row = Row($"source {Member} return.Name lgwan");

        Assert.Equal((ModelVerb.Source, Member, false), (row.Verb, row.Member, row.Optional));
        Assert.Equal("return.Name", row.Output!.ToString());
        Assert.Equal("lgwan", row.Zone!.Name);
        Assert.Null(row.Input);
    }

    [Fact]
    public void A_sink_says_where_which_zone_is_reached()
    {
        var row = Row($"sink {Member} arg0 PolicyKit.ThreeLayer.InternetZone");

        Assert.Equal(ModelVerb.Sink, row.Verb);
        Assert.Equal("arg0", row.Input!.ToString());
        Assert.Equal("PolicyKit.ThreeLayer.InternetZone", row.Zone!.Name);
        Assert.Equal(SinkKind.Place, row.Kind);
    }

    [Fact]
    public void A_sink_to_the_channel_of_a_port_has_no_zone_of_its_own()
    {
        var row = Row($"sink {Member} arg0 channel(this) database");

        Assert.Null(row.Zone!.Name);
        Assert.Equal("this", row.Zone.Channel!.ToString());
        Assert.Equal(SinkKind.Database, row.Kind);
    }

    [Fact]
    public void A_sink_to_a_dash_leads_out_of_every_zone()
    {
        var row = Row($"sink {Member} arg0 - log");

        Assert.Null(row.Zone!.Name);
        Assert.Null(row.Zone.Channel);
        Assert.Equal(SinkKind.Log, row.Kind);
    }

    [Theory]
    [InlineData("lgwan:3B", "lgwan", null, 2, false)]
    [InlineData("PolicyKit.ThreeLayer.LgwanZone:1", "PolicyKit.ThreeLayer.LgwanZone", null, 5, false)]
    [InlineData("code(lgwan):3A", "lgwan", null, 1, true)]
    [InlineData("channel(arg1:client):2", null, "arg1", 4, false)]
    [InlineData("channel(arg1:client)", null, "arg1", 0, false)]
    [InlineData("-:3C", null, null, 3, false)]
    [InlineData("3A", "3A", null, 0, false)]
    [InlineData("coder(x)", "coder(x)", null, 0, false)]
    [InlineData("code(x:3A", "code(x", null, 1, false)]
    public void A_place_may_state_a_class(string written, string? zone, string? channel, int level, bool isOfCode)
    {
        var place = Row($"sink {Member} arg0 {written} ai").Zone!;

        Assert.Equal((zone, channel, level, isOfCode), (place.Name, place.Channel?.ToString(), place.Class, place.IsOfCode));
    }

    [Fact]
    public void A_channel_says_which_connection_comes_out()
    {
        var row = Row($"channel {Member} return mynumber network");

        Assert.Equal((ModelVerb.Channel, "mynumber", SinkKind.Network), (row.Verb, row.Zone!.Name, row.Kind));
        Assert.Equal("return", row.Output!.ToString());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(" derived", false)]
    [InlineData(" value", true)]
    public void A_flow_is_derived_unless_it_says_value(string step, bool sameValue)
    {
        var row = Row($"flow {Member} arg0.[] -> return.key{step}");

        Assert.Equal(ModelVerb.Flow, row.Verb);
        Assert.Equal(("arg0.[]", "return.key"), (row.Input!.ToString(), row.Output!.ToString()));
        Assert.Equal(sameValue, row.SameValue);
    }

    [Fact]
    public void A_kill_names_the_port_that_holds_nothing_afterwards() => Assert.Equal("this.[]", Row($"kill {Member} this.[]").Output!.ToString());

    [Fact]
    public void A_clean_names_a_port_and_a_route()
    {
        var row = Row($"clean {Member} return mail-in");

        Assert.Equal((ModelVerb.Clean, "return", "mail-in"), (row.Verb, row.Output!.ToString(), row.Route));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("returns")]
    public void A_guard_names_a_port_an_outcome_and_a_route(string outcome)
    {
        var row = Row($"guard {Member} arg0 when {outcome} mail-in");

        Assert.Equal((ModelVerb.Guard, "arg0", outcome, "mail-in"), (row.Verb, row.Input!.ToString(), row.When, row.Route));
    }

    [Fact]
    public void A_calls_line_names_the_object_the_member_and_how_ports_fit()
    {
        var row = Row($"calls {Member} arg0 M:Acme.IVisitor.Visit(System.String) arg0=this.Name arg1=arg1.[] return=return");

        Assert.Equal((ModelVerb.Calls, "arg0", "M:Acme.IVisitor.Visit(System.String)"), (row.Verb, row.Input!.ToString(), row.CallMember));
        Assert.Equal([("arg0", "this.Name"), ("arg1", "arg1.[]")], row.CallArguments.Select(a => (a.Parameter.ToString(), a.Argument.ToString())));
        Assert.Equal("return", row.Output!.ToString());
    }

    [Theory]
    [InlineData("neutral M:Acme.Store.Count")]
    [InlineData("neutral P:Acme.Store.Items")]
    [InlineData("neutral T:Acme.*")]
    [InlineData("neutral E:Acme.Store.Changed")]
    [InlineData("neutral F:Acme.Store.Cache")]
    public void Every_kind_of_member_can_be_named(string line) => Assert.Equal(line["neutral ".Length..], Row(line).Member);

    [Theory]
    [InlineData("network", SinkKind.Network)]
    [InlineData("mail", SinkKind.Mail)]
    [InlineData("log", SinkKind.Log)]
    [InlineData("telemetry", SinkKind.Telemetry)]
    [InlineData("console", SinkKind.Console)]
    [InlineData("exception", SinkKind.Exception)]
    [InlineData("file", SinkKind.File)]
    [InlineData("removable", SinkKind.Removable)]
    [InlineData("clipboard", SinkKind.Clipboard)]
    [InlineData("print", SinkKind.Print)]
    [InlineData("process", SinkKind.Process)]
    [InlineData("database", SinkKind.Database)]
    [InlineData("cache", SinkKind.Cache)]
    [InlineData("cookie", SinkKind.Cookie)]
    [InlineData("response", SinkKind.Response)]
    [InlineData("social", SinkKind.Social)]
    [InlineData("ai", SinkKind.Ai)]
    internal void Every_kind_has_its_word(string word, SinkKind kind) => Assert.Equal(kind, Row($"sink {Member} arg0 - {word}").Kind);

    [Theory]
    [InlineData("this")]
    [InlineData("arg0")]
    [InlineData("arg12")]
    [InlineData("return")]
    [InlineData("arg0.Address.Street")]
    [InlineData("this.[]")]
    [InlineData("arg1.key")]
    [InlineData("arg0.param0")]
    [InlineData("arg0.return.[]")]
    [InlineData("@F:Acme.Store.cache")]
    [InlineData("@F:Acme.Store.cache.[]")]
    [InlineData("arg*")]
    public void A_port_reads_as_it_is_written(string port) => Assert.Equal(port, ModelParser.Port(port)!.ToString());

    [Theory]
    [InlineData("arg1:number", "arg1")]
    [InlineData("return.await", "return")]
    [InlineData("return.await.Name", "return.Name")]
    [InlineData("arg0.current", "arg0.[]")]
    public void A_port_has_one_form(string written, string form) => Assert.Equal(form, ModelParser.Port(written)!.ToString());

    [Theory]
    [InlineData("arg")]
    [InlineData("argX")]
    [InlineData("arg-1")]
    [InlineData("arg 1")]
    [InlineData("self")]
    [InlineData("this.")]
    [InlineData("this..Name")]
    [InlineData("@")]
    [InlineData("@F:X")]
    [InlineData("@F:A.B.")]
    [InlineData("@F:.c")]
    [InlineData("arg0.[arg")]
    [InlineData("")]
    public void What_is_no_port_is_none(string text) => Assert.Null(ModelParser.Port(text));

    [Theory]
    [InlineData("arg0.param1", "arg0", 1, "")]
    [InlineData("arg0.Handler.param12.Name.[]", "arg0.Handler", 12, "Name .[]")]
    [InlineData("this.[].param0.key", "this.[]", 0, "key")]
    [InlineData("arg0.param0.param3.Name", "arg0.param0", 3, "Name")]
    public void What_a_delegate_receives_is_a_part_of_its_parameter(string port, string callback, int parameter, string part)
    {
        var parsed = ModelParser.Port(port)!;

        Assert.True(parsed.IsDelegateInput);
        Assert.Equal((callback, parameter), (parsed.Callback.ToString(), parsed.Parameter));
        Assert.Equal(part, string.Join(" ", parsed.InParameter).Replace("[]", ".[]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("arg0.return", "arg0", "")]
    [InlineData("arg0.Handler.return.Name", "arg0.Handler", "Name")]
    [InlineData("this.return.key.Name", "this", "key Name")]
    public void What_a_delegate_gives_is_a_part_of_its_result(string port, string callback, string part)
    {
        var parsed = ModelParser.Port(port)!;

        Assert.True(parsed.TakesDelegateResult);
        Assert.False(parsed.IsDelegateInput);
        Assert.Equal((callback, part), (parsed.Callback.ToString(), string.Join(" ", parsed.AfterCallback)));
    }

    [Theory]
    [InlineData("arg0.param", false)]
    [InlineData("arg0.paramX", false)]
    [InlineData("arg0.xparam0", false)]
    [InlineData("arg0.params1", true)]
    public void A_step_is_a_parameter_by_its_name_and_number(string port, bool isInput) => Assert.Equal(isInput, ModelParser.Port(port)!.IsDelegateInput);

    [Fact]
    public void A_delegates_ports_are_told_apart()
    {
        Assert.False(ModelParser.Port("return.return")!.TakesDelegateResult);
        Assert.False(ModelParser.Port("arg0.Name")!.TakesDelegateResult);
        Assert.True(ModelParser.Port("arg0.param1")!.IsDelegateInput);
        Assert.False(ModelParser.Port("arg0.parameters")!.IsDelegateInput);
        Assert.True(ModelParser.Port("arg0.return")!.TakesDelegateResult);
        Assert.False(ModelParser.Port("return")!.TakesDelegateResult);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t ")]
    [InlineData("# source M:A.B return lgwan")]
    [InlineData("   # comment")]
    [InlineData("   #comment")]
    public void A_blank_or_comment_line_gives_neither_row_nor_error(string line) => Assert.Equal(default, ModelParser.Parse(line));

    [Fact]
    public void What_stands_after_a_number_sign_is_provenance() =>
        Assert.Equal("lgwan", Row("source M:Acme.Store.Load return lgwan   # from the vendor's manual, p. 12").Zone!.Name);

    [Fact]
    public void A_number_sign_inside_a_word_is_part_of_it() => Assert.Equal("M:Acme.Store.#ctor(System.String)", Row("neutral M:Acme.Store.#ctor(System.String)").Member);

    [Fact]
    public void A_member_that_ends_with_a_question_mark_may_be_absent()
    {
        var row = Row("neutral M:Acme.Store.Count?");

        Assert.Equal(("M:Acme.Store.Count", true), (row.Member, row.Optional));
    }

    [Fact]
    public void Columns_are_separated_by_any_blanks() => Assert.Equal(Row($"sink {Member} arg0 lgwan"), Row($"\tsink   {Member}\t\targ0  lgwan  "), ByText.Instance);

    [Theory]
    [InlineData("  taint M:Acme.Store.Save arg0", "taint", ModelFault.NotAVerb)]
    [InlineData("sink Acme.Store.Save arg0 lgwan", "Acme.Store.Save", ModelFault.NotAMember)]
    [InlineData("sink X:Acme.Store arg0 lgwan", "X:Acme.Store", ModelFault.NotAMember)]
    [InlineData("neutral M", "M", ModelFault.NotAMember)]
    [InlineData("neutral M:", "M:", ModelFault.NotAMember)]
    [InlineData("neutral Mxy", "Mxy", ModelFault.NotAMember)]
    [InlineData("sink M:Acme.Store.Save self lgwan", "self", ModelFault.NotAPort)]
    [InlineData("sink M:Acme.Store.Save arg0 channel(self)", "channel(self)", ModelFault.NotAChannel)]
    [InlineData("sink M:Acme.Store.Save arg0 lgwan:4", "lgwan:4", ModelFault.NotAClass)]
    [InlineData("sink M:Acme.Store.Save arg0 lgwan:", "lgwan:", ModelFault.NotAClass)]
    [InlineData("source M:Acme.Store.Save return code(lgwan)", "code(lgwan)", ModelFault.NotAClass)]
    [InlineData("sink M:Acme.Store.Save arg0 lgwan pigeon", "pigeon", ModelFault.NotAKind)]
    [InlineData("sink M:Acme.Store.Save arg0 lgwan Network", "Network", ModelFault.NotAKind)]
    [InlineData("sink M:Acme.Store.Save arg0 lgwan place", "place", ModelFault.NotAKind)]
    [InlineData("sink M:Acme.Store.Save arg0 lgwan unfollowed", "unfollowed", ModelFault.NotAKind)]
    [InlineData("sink M:Acme.Store.Save arg0 lgwan 3", "3", ModelFault.NotAKind)]
    [InlineData("flow M:Acme.Store.Save self -> return", "self", ModelFault.NotAPort)]
    [InlineData("flow M:Acme.Store.Save arg0 -> self", "self", ModelFault.NotAPort)]
    [InlineData("flow M:Acme.Store.Save arg0 -> return copy", "copy", ModelFault.NotAStep)]
    [InlineData("guard M:Acme.Store.Save arg0 when maybe mail-in", "maybe", ModelFault.NotAnOutcome)]
    [InlineData("calls M:Acme.Store.Save self M:A.B", "self", ModelFault.NotAPort)]
    [InlineData("calls M:Acme.Store.Save arg0 M:A.B arg0:this", "arg0:this", ModelFault.NotAPairOfPorts)]
    [InlineData("calls M:Acme.Store.Save arg0 M:A.B arg0=self", "arg0=self", ModelFault.NotAPairOfPorts)]
    [InlineData("neutral M:Acme.Store.Save arg0", "arg0", ModelFault.OneWordTooMany)]
    [InlineData("kill M:Acme.Store.Save this this", "this", ModelFault.OneWordTooMany)]
    public void A_wrong_word_is_named_with_its_column(string line, string word, ModelFault fault)
    {
        var result = ModelParser.Parse(line);

        Assert.Null(result.Row);
        Assert.Equal(new ModelParser.Error(fault, word, line.LastIndexOf(word, StringComparison.Ordinal), word.Length), result.Error);
    }

    [Theory]
    [InlineData("source", ModelFault.NoMember, "")]
    [InlineData("kill M:A.B", ModelFault.NotOfTheForm, "kill <member> <port>")]
    [InlineData("source M:A.B return", ModelFault.NotOfTheForm, "source <member> <output-port> <zone>|-|channel(<port>) [kind]")]
    [InlineData("channel M:A.B return", ModelFault.NotOfTheForm, "channel <member> <output-port> <zone>|-|channel(<port>) [kind]")]
    [InlineData("sink M:A.B arg0", ModelFault.NotOfTheForm, "sink <member> <input-port> <zone>|-|channel(<port>) [kind]")]
    [InlineData("sink M:A.B arg0 lgwan log more", ModelFault.NotOfTheForm, "sink <member> <input-port> <zone>|-|channel(<port>) [kind]")]
    [InlineData("flow M:A.B arg0 return", ModelFault.NotOfTheForm, "flow <member> <input-port> -> <output-port> [value|derived]")]
    [InlineData("flow M:A.B arg0 => return", ModelFault.NotOfTheForm, "flow <member> <input-port> -> <output-port> [value|derived]")]
    [InlineData("guard M:A.B arg0 if true mail-in", ModelFault.NotOfTheForm, "guard <member> <input-port> when true|false|returns <route>")]
    [InlineData("clean M:A.B return", ModelFault.NotOfTheForm, "clean <member> <output-port> <route>")]
    [InlineData("guard M:A.B arg0 true mail-in", ModelFault.NotOfTheForm, "guard <member> <input-port> when true|false|returns <route>")]
    [InlineData("calls M:A.B arg0", ModelFault.NotOfTheForm, "calls <member> <port> <member2> <port2>=<port> … [return=<output-port>]")]
    public void What_is_missing_is_said_at_the_end_of_the_line(string line, ModelFault fault, string form)
    {
        var result = ModelParser.Parse(line + "   ");

        Assert.Null(result.Row);
        Assert.Equal(new ModelParser.Error(fault, form, line.Length - 1, 1), result.Error);
    }

    [Fact]
    public void Every_shipped_line_is_right() => Assert.Equal("", string.Join('\n',
        from line in ShippedModels.Lines() let error = ModelParser.Parse(line.Text).Error where error is not null select $"{line.File}:{line.Line}: {error}"));

    [Fact]
    public void Every_shipped_row_is_in_the_catalogue() =>
        Assert.Equal(ShippedModels.Lines().Count(l => l.Text.Trim() is { Length: > 0 } text && text[0] != '#'), ShippedModels.Set.Count);

    [Fact]
    public void Every_shipped_line_is_indexed_by_the_verb_and_the_member_that_it_parses_to() => Assert.Empty(
        from line in ShippedModels.Lines() let row = ModelParser.Parse(line.Text).Row let head = ModelParser.Head(line.Text) where head?.Verb != row?.Verb || head?.Member != row?.Member select $"{line.File}:{line.Line}");

    [Theory]
    [InlineData("calls M:A.B arg0 M:C.D? arg0=this", "M:C.D")]
    [InlineData("calls M:A.B arg0 M:C.D", "M:C.D")]
    public void The_called_member_may_be_absent_too(string line, string called) => Assert.Equal(called, Row(line).CallMember);

    [Fact]
    public void What_is_said_of_no_argument_is_nothing()
    {
        Assert.Null(Row("calls M:A.B arg0 M:C.D arg0=this").Output);
        Assert.Empty(Row("calls M:A.B arg0 M:C.D").CallArguments);
        Assert.Empty(Row("neutral M:A.B").CallArguments);
        Assert.False(Row("sink M:A.B arg0 lgwan").SameValue);
        Assert.Equal("M:A.B", ModelParser.Head("neutral M:A.B? this is more")?.Member);
        Assert.Equal(ModelVerb.Clean, ModelParser.Head("  clean M:A.B")?.Verb);
    }

    [Theory]
    [InlineData("this", "this", 0)]
    [InlineData("return", "return", 0)]
    [InlineData("arg7", "arg", 7)]
    [InlineData("arg*", "arg", -1)]
    [InlineData("@F:A.B.c", "@F:A.B.c", 0)]
    [InlineData("arg3:name", "arg", 3)]
    public void A_port_begins_with_its_root(string port, string root, int argument)
    {
        var parsed = ModelParser.Port(port)!;

        Assert.Equal((root, argument), (parsed.Root, parsed.Argument));
        Assert.Empty(parsed.Steps);
    }

    [Theory]
    [InlineData("@F:A.B.c.[].Name", "@F:A.B.c", "[] Name")]
    [InlineData("@F:A.B.c.Name", "@F:A.B.c.Name", "")]
    [InlineData("arg0.[].key", "arg0", "[] key")]
    public void The_steps_of_a_port_stand_behind_its_root(string port, string root, string steps)
    {
        var parsed = ModelParser.Port(port)!;

        Assert.Equal(root, parsed.Root == "arg" ? "arg" + parsed.Argument : parsed.Root);
        Assert.Equal(steps, string.Join(' ', parsed.Steps));
    }

    private static ModelRow Row(string line)
    {
        var result = ModelParser.Parse(line);
        Assert.Null(result.Error);
        return result.Row!;
    }

    private sealed class ByText : IEqualityComparer<ModelRow>
    {
        public static readonly ByText Instance = new();
        public bool Equals(ModelRow? x, ModelRow? y) => Text(x) == Text(y);
        public int GetHashCode(ModelRow row) => StringComparer.Ordinal.GetHashCode(Text(row));
        private static string Text(ModelRow? row) => $"{row?.Verb} {row?.Member} {row?.Optional} {row?.Input} {row?.Output} {row?.Zone?.Name} {row?.Zone?.Channel} {row?.Kind}";
    }
}
