using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Lab.Programs;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Robustness;

/// <summary>One broken compilation, told by its seed and number: a unit of the corpus or of decompiled code, at times with references missing.</summary>
/// <param name="Name">Seed and number.</param>
/// <param name="Unit">What was broken.</param>
/// <param name="Empty">The compilation that brings the references.</param>
/// <param name="Files">The files, broken and whole.</param>
internal sealed record BrokenVariant(string Name, Unit Unit, CSharpCompilation Empty, IReadOnlyList<SourceFile> Files)
{
    private const int OfCorpus = 35;
    private const int LessReferences = 15;
    private const int BrokenFiles = 40;

    public bool IsOfCorpus => Unit.Whole.Count > 0;

    public static BrokenVariant Of(Material material, uint seed, ulong number)
    {
        var draw = new Draw(new PCG(seed, number));
        var units = draw.Chance(OfCorpus) ? Material.Corpus : material.RealCode(number);
        var unit = draw.Pick(units.Count > 0 ? units : Material.Corpus);
        var empty = draw.Chance(LessReferences) ? unit.Empty[draw.Between(1, unit.Empty.Count - 1)] : unit.Empty[0];
        var always = draw.Next(unit.Files.Count);
        var files = unit.Files.Select((f, i) => i == always || draw.Chance(BrokenFiles) ? f with { Text = TokenMutation.Of(f.Text, draw) } : f);
        return new BrokenVariant(string.Create(CultureInfo.InvariantCulture, $"{seed}/{number}"), unit, empty, [.. files, .. unit.Whole]);
    }

    public CSharpCompilation Compile() => Empty.AddSyntaxTrees(Files.Select(f => Unit.Trees.TryGetValue(f, out var tree) ? tree : Unit.Parse(f)));
}
