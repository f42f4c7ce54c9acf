using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Tool.Checking;

/// <summary>
/// The build's settings for analyzers without those that would silence or soften a rule of PolicyKit, and with the strict mode on. Everything
/// else, such as the files' own properties, passes.
/// </summary>
internal sealed class UnsilencedOptions(AnalyzerConfigOptionsProvider? inner) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(inner?.GlobalOptions);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(inner?.GetOptions(tree));

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(inner?.GetOptions(textFile));

    private sealed class Options(AnalyzerConfigOptions? inner) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => (inner?.Keys ?? []).Where(key => !Silences(key));

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            if (key.Equals("build_property.PolicyKitEnforcement", StringComparison.OrdinalIgnoreCase))
            {
                value = "strict";
                return true;
            }

            value = null;
            return inner is not null && !Silences(key) && inner.TryGetValue(key, out value);
        }

        private static bool Silences(string key) =>
            key.StartsWith("dotnet_analyzer_diagnostic", StringComparison.OrdinalIgnoreCase)
            || key.StartsWith("dotnet_diagnostic.pk", StringComparison.OrdinalIgnoreCase)
            || key.Equals("generated_code", StringComparison.OrdinalIgnoreCase);
    }
}
