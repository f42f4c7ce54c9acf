using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Policies;

/// <summary>For which declarations, that others can call, a method is one of the answers.</summary>
public sealed class OpenContractsTests
{
    private static readonly Compilation Program = Programs.Compile("""
        public interface IStep<T> { T Apply(T text); void Rest() { } }
        internal interface IHidden { void Apply(int number); }
        public abstract class Template { public abstract string Make(string text); internal abstract void Close(); public virtual string Say(string text) => text; }
        public abstract class Middle : Template { public override string Make(string text) => text; }
        public sealed class Last : Middle { public override string Make(string text) => text; internal override void Close() { } public override string Say(string text) => text; }
        public sealed class Named : IStep<string>, IHidden, IDisposable
        {
            string IStep<string>.Apply(string text) => text;
            public void Rest() { }
            public void Apply(int number) { }
            public void Dispose() { }
            public void Alone() { }
        }
        public sealed class Writer : StringWriter { public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8; }
        """).Valid();

    [Theory]
    [InlineData("Last", "Make", "M:Template.Make(System.String)")]
    [InlineData("Middle", "Make", "M:Template.Make(System.String)")]
    [InlineData("Named", "IStep<System.String>.Apply", "M:IStep`1.Apply(`0)")]
    [InlineData("Last", "Close", "")]
    [InlineData("Last", "Say", "")]
    [InlineData("Named", "Apply", "")]
    [InlineData("Named", "Rest", "")]
    [InlineData("Named", "Dispose", "")]
    [InlineData("Named", "Alone", "")]
    [InlineData("Writer", "get_Encoding", "")]
    public void Only_abstract_members_of_the_same_assembly_that_others_can_name_are_open(string type, string method, string contracts) =>
        Assert.Equal(contracts, string.Join(' ', OpenContracts.Of(Program.GetTypeByMetadataName(type)!.GetMembers(method).OfType<IMethodSymbol>().Single()).Select(static m => m.GetDocumentationCommentId())));
}
