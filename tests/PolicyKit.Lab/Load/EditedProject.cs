using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Lab.NonInterference;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.Load;

/// <summary>
/// A project under an editor: generated programs, one a file, and a type they share, whose member now has a zone and now has none. An edit puts another program into
/// a file, takes a file away, or changes the shared type. All is drawn from one seed.
/// </summary>
internal sealed class EditedProject
{
    private const int Files = 6;
    private const string Shared = "Shared.cs";

    private readonly Draw _draw;
    private readonly uint _seed;
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private ulong _programs;

    public EditedProject(uint seed)
    {
        _seed = seed;
        _draw = new Draw(new CsCheck.PCG(seed, 0));
        for (var i = 0; i < Files; i++) _texts[NameOf(i)] = Program();
        _texts[Shared] = SharedType(true);
        Compilation = Fresh();
    }

    /// <summary>As the editor has it: grown from edit to edit, trees that were not touched shared.</summary>
    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The same texts, parsed anew.</summary>
    public CSharpCompilation Fresh() => Batch.Empty.AddSyntaxTrees(_texts.Select(static t => Batch.Parse(t.Key, t.Value)));

    public void Edit()
    {
        var name = _draw.Chance(25) ? Shared : NameOf(_draw.Next(Files));
        var old = Compilation.SyntaxTrees.FirstOrDefault(t => t.FilePath == name);
        if (old is not null && name != Shared && _draw.Chance(15))
        {
            _texts.Remove(name);
            Compilation = Compilation.RemoveSyntaxTrees(old);
            return;
        }
        var tree = Batch.Parse(name, _texts[name] = name == Shared ? SharedType(_draw.Chance(50)) : Program());
        Compilation = old is null ? Compilation.AddSyntaxTrees(tree) : Compilation.ReplaceSyntaxTree(old, tree);
    }

    private string Program()
    {
        var text = Rendering.Of(ProgramGen.Program(_seed, _programs++, Profile.Explicit, KnownMisses.Sound).Root).Text;
        return text + $"\npublic static class Sender {{ public static void Send(Shared.Card card) {{ Net.Send(card.Text); Net.Send(card.Other{_draw.Next(2).ToString(CultureInfo.InvariantCulture)}); }} }}\n";
    }

    private static string SharedType(bool hasZone) =>
        $"namespace Shared; public sealed class Card {{ {(hasZone ? "[PolicyKit.OfZone(typeof(PolicyKit.ThreeLayer.MyNumberZone))] " : "")}public string Text = \"\"; public string Other0 = \"\"; public string Other1 = \"\"; }}";

    private static string NameOf(int file) => "F" + file.ToString(CultureInfo.InvariantCulture) + ".cs";
}
