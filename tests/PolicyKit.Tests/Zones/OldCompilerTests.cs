using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.Tests.Zones;

/// <summary>A net48 program is compiled with C# 7.3 against the netstandard2.0 build.</summary>
public sealed class OldCompilerTests
{
    const string Program = """
        using System;
        using System.Collections.Generic;
        using System.Security.Claims;
        using System.Threading;
        using System.Threading.Tasks;
        using PolicyKit;
        using PolicyKit.ThreeLayer;

        [assembly: InZone(typeof(LgwanZone))]
        [assembly: Policy("p", "1", Sequence = 1, NameJa = "方針")]
        [assembly: HostZone("*.lgwan.jp", typeof(LgwanZone))]

        [Purpose("inquiry", "law")] sealed class Inquiry : IPurpose { }
        [ZoneRoute("mail-in", Clause = "6", Purposes = new[] { typeof(Inquiry) }, MaxDays = 30)]
        sealed class MailIn : Route<InternetZone, LgwanZone>, IAccepts<TextOnly> { }

        [Classified(Confidentiality.Level3B)]
        class Resident
        {
            [OfZone(typeof(MyNumberZone))] public string Number { get; set; }
            [Unzoned("public")] public int Year;
        }

        sealed class Desk : ApprovalAuthority
        {
            public Desk(ICrossingLedger ledger, TimeProvider time) : base(ledger, time) { }
            protected override ValueTask<Decision> DecideAsync(Type route, Type purpose, PrincipalId requester, string reason, TimeSpan validFor, CancellationToken ct)
            {
                return new ValueTask<Decision>(new Decision(true, new PrincipalId("sato"), "1", null));
            }
        }

        sealed class Ledger : ICrossingLedger
        {
            public ValueTask AppendAsync(CrossingRecord record, CancellationToken ct) { Console.WriteLine(record.Route); return default(ValueTask); }
        }

        sealed class Stripper : Sanitizer<InternetZone, TextOnly, string, string>
        {
            protected override ValueTask<string> SanitizeCoreAsync(string input, CancellationToken ct) { return new ValueTask<string>(input); }
            protected override bool Verify(string output) { return true; }
        }

        sealed class Gate : ZoneGate<LgwanZone>
        {
            public Gate(MfaRule rule) : base(rule, TimeProvider.System) { }
            protected override ValueTask<bool> AdmitAsync(ClaimsPrincipal user, Type purpose, CancellationToken ct) { return new ValueTask<bool>(true); }
        }

        static class Entry
        {
            static async Task RunAsync(ClaimsPrincipal user)
            {
                var rule = new MfaRule(TimeSpan.FromHours(12), TimeSpan.FromMinutes(30)) { AtLeast = AuthenticatorAssurance.Aal2, PhishingResistant = true, TrustMfaClaimFrom = new List<string> { "issuer" } };
                var level = new Classification(Confidentiality.Level2, Integrity.Level2, Availability.Level2);
                var approval = await new Desk(new Ledger(), TimeProvider.System).RequestAsync<MailIn, Inquiry>(new PrincipalId("tanaka"), "reason", TimeSpan.FromDays(1));
                var clean = await new Stripper().SanitizeAsync(Zoned.Enter(Zones.Internet, "text", level));
                Zoned<LgwanZone, string> arrived = await clean.CrossAsync(Zones.Lgwan, approval);
                var both = from a in arrived from b in arrived select a + b;
                using (var session = await new Gate(rule).OpenAsync<Inquiry>(user))
                {
                    Console.WriteLine(both.Use(session, text => text.Length));
                }

                if (IndividualNumber.TryParse("123456789018", out var number) && IndividualNumber.IsWellFormed("123456789018"))
                {
                    Console.WriteLine(number.ToString());
                }

                CorporateNumber company;
                Console.WriteLine(CorporateNumber.TryParse("7123456789012", null, out company) ? company.ToString() : "");
                Console.WriteLine(PolicyCatalog.ThreeLayer.Zones.Count);
            }
        }
        """;

    [Fact]
    public void A_program_in_csharp_7_3_compiles_against_the_netstandard_build()
    {
        var references = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "netstandard2.0"), "*.dll");
        var compilation = CSharpCompilation.Create(
            "Old",
            [CSharpSyntaxTree.ParseText(Program, new CSharpParseOptions(LanguageVersion.CSharp7_3))],
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
    }
}
