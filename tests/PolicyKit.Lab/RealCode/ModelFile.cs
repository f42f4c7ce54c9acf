using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Lab.RealCode;

/// <summary>A <c>.policymodel</c> file in memory: how code that nobody here wrote gets its zones.</summary>
internal sealed class ModelFile(string text) : AdditionalText
{
    public override string Path => "lab.policymodel";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
