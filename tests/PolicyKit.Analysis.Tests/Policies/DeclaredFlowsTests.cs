using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Policies;

/// <summary>What declarations make of a program's flows, where the declaration stands on something else than what is written.</summary>
public sealed class DeclaredFlowsTests
{
    [Fact]
    public void What_an_explicit_implementation_returns_arrives_in_the_zone_that_its_interface_declares() => Assert.Equal(["PK1005@3", "PK1005@4", "PK1005@5"], Found("""
        public interface IStore { [return: OfZone(typeof(LgwanZone))] string Take(); [OfZone(typeof(LgwanZone))] string Name { get; } }
        public static class Net { [OfZone(typeof(InternetZone))] public static string Mail() => ""; }
        public class Store : IStore { public string Take() => Net.Mail(); public string Name => ""; }
        public class Explicit : IStore { string IStore.Take() => Net.Mail(); string IStore.Name => ""; }
        public class Named : IStore { string IStore.Take() => ""; string IStore.Name => Net.Mail(); }
        """));

    [Fact]
    public void The_class_that_a_member_states_of_a_value_whose_type_has_a_zone_stays_with_it_when_the_whole_is_written() => Assert.Equal(["PK1007@5", "PK1007@6", "PK1007@7"], Found("""
        [OfZone(typeof(LgwanZone))] public record Letter(string Text);
        public record Case([Classified(Confidentiality.Level3B)] Letter Secret, string Title);
        public static class Desk
        {
            public static void Member(Case one) => Console.WriteLine(one.Secret);
            public static void Whole(Case one) => Console.WriteLine(one);
            public static void Made(Letter letter) => Console.WriteLine(new Case(letter, ""));
            public static void Plain(Letter letter) => Console.WriteLine(letter);
        }
        """));

    private static IEnumerable<string> Found(string source) => Flows.Of(Programs.Compile(source).Valid()).OrderBy(f => f.Location.SourceSpan.Start).Select(Flows.Short);
}
