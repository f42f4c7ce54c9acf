using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Catalog;

/// <summary><c>guard</c> rows: where a validator approved, what it looked at has taken the route; elsewhere it has not.</summary>
public sealed class GuardTests
{
    private const string Source = """
        public static class Check
        {
            public static bool IsClean(string text) => text.Length > 0;
            public static bool IsBad(string text) => text.Length == 0;
            public static void Demand(string text) { if (text.Length == 0) throw new ArgumentException("empty"); }
        }

        public static class Intake
        {
            [OfZone(typeof(InternetZone))] private static string Mail() => "mail";
            private static void Store([OfZone(typeof(LgwanZone))] string text) { }

            public static void Cases(int way)
            {
                var text = Mail();
                if (Check.IsClean(text)) Store(text);
                else Store(text); // found
                if (!Check.IsClean(text)) Store(text); // found
                else Store(text);
                if (Check.IsClean(text) == false) return;
                Store(text);
            }

            public static void Early()
            {
                var text = Mail();
                if (Check.IsBad(text)) return;
                Store(text);
                text = Mail();
                Store(text); // found
            }

            public static void Kept()
            {
                var text = Mail();
                var ok = Check.IsClean(text);
                if (ok) Store(text);
                if (!ok) Store(text); // found
            }

            public static void Changed()
            {
                var text = Mail();
                var ok = Check.IsClean(text);
                text = Mail() + "!";
                if (ok) Store(text); // found
            }

            public static void Demanded()
            {
                var text = Mail();
                Store(text); // found
                Check.Demand(text);
                Store(text);
            }

            public static void Switched(string other)
            {
                var text = Mail();
                switch (Check.IsClean(text))
                {
                    case true: Store(text); break;
                    default: Store(text); break; // found
                }
                Store(Check.IsClean(text) ? text : "none");
                Store(Check.IsClean(other) ? text : "none"); // found
                if (Check.IsClean(text) && other.Length > 1) Store(text);
                if (Check.IsClean(text) || other.Length > 1) Store(text); // found
            }
        }
        """;

    [Fact]
    public void A_validated_value_is_clean_on_the_branch_that_approved_it_and_nowhere_else()
    {
        var compilation = Programs.Compile(Source).Valid();
        var expected = Source.ReplaceLineEndings("\n").Split('\n').Select((text, i) => (text, Line: i + 1)).Where(l => l.text.EndsWith("// found", StringComparison.Ordinal)).Select(l => $"PK1005@{l.Line}");

        var found = Flows.Of(compilation, """
            guard M:Check.IsClean(*) arg0 when true mail-in
            guard M:Check.IsBad(*) arg0 when false mail-in
            guard M:Check.Demand(*) arg0 when returns mail-in
            """);

        Assert.Equal(expected, found.OrderBy(f => f.Location.SourceSpan.Start).Select(Flows.Short));
    }

    [Fact]
    public void A_route_that_no_policy_declares_cleans_nothing() =>
        Assert.Contains("PK1005@16", Flows.Of(Programs.Compile(Source).Valid(), "guard M:Check.IsClean(*) arg0 when true side-door").Select(Flows.Short));
}
