using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Recording;

namespace PolicyKit.Tool.Verifying.Binaries;

/// <summary>
/// One delivered assembly against one project of the record. Checksums of a PDB say from which files somebody claims to have compiled; that the
/// code is theirs is proven by compiling them again and comparing every member. Bytes are not compared: they hold the compiler's own version.
/// </summary>
internal sealed class AssemblyComparison(DeliveredAssembly delivered)
{
    private const int Shown = 5;

    private readonly List<Bilingual> _proven = [];
    private readonly List<Bilingual> _open = [];
    private readonly List<Bilingual> _wrong = [];

    /// <param name="project">The project.</param>
    /// <param name="compilation">The project compiled from what was delivered.</param>
    /// <param name="build">The record with what was delivered.</param>
    public AssemblyProof With(RecordedProject project, Compilation compilation, RecordedBuild build, CancellationToken cancellationToken)
    {
        CompareForm();
        var texts = CompiledText.Pair(project.Sources, build.BytesOf, delivered.Documents);
        var again = Recompilation.Of(project, compilation, texts, delivered, build, cancellationToken);
        var isSameCode = CompareCode(again, cancellationToken);
        if (delivered.Symbols == SymbolState.Found)
        {
            CompareTexts(texts, again.Documents, isSameCode);
        }

        return new AssemblyProof(delivered.File, delivered.Mvid, [.. _proven], [.. _open], [.. _wrong]);
    }

    private void CompareForm()
    {
        (delivered.IsDeterministic ? _proven : _open).Add(Texts.Both(delivered.IsDeterministic ? "Binary_Deterministic" : "Binary_NotDeterministic"));
        if (!delivered.IsOnlyIL)
        {
            _open.Add(Texts.Both("Binary_NativeCode"));
        }

        if (delivered.Symbols == SymbolState.Altered)
        {
            _wrong.Add(Texts.Both("Binary_SymbolsAltered"));
        }
        else if (delivered.Symbols != SymbolState.Found)
        {
            _open.Add(Texts.Both("Binary_Symbols" + delivered.Symbols));
        }
    }

    private void CompareTexts(ImmutableArray<CompiledText> texts, ImmutableArray<SymbolDocument> again, bool isSameCode)
    {
        foreach (var text in texts.Where(text => !text.IsProven && !text.File.Carried))
        {
            _wrong.Add(Texts.Both(text.Document is null ? "Binary_NotCompiled" : "Binary_OtherText", text.File.Path));
        }

        // A text that a build wrote holds what only that build knew, such as where it ran. What it came to is in the code.
        var written = texts.Where(text => !text.IsProven && text.File.Carried && text.File.Path.Length > 0).Select(text => text.File.Path).ToList();
        if (written.Count > 0)
        {
            (isSameCode ? _proven : _open).Add(Texts.Both(isSameCode ? "Binary_WrittenTextsByCode" : "Binary_WrittenTexts", written.Count, Some(written)));
        }

        var known = texts.Select(text => text.Document).OfType<SymbolDocument>().Concat(again).Select(document => (document.Name, Convert.ToHexString(document.Hash.AsSpan()))).ToHashSet();
        foreach (var document in delivered.Documents.Where(document => !known.Contains((document.Name, Convert.ToHexString(document.Hash.AsSpan()))) && !IsFacts(document)))
        {
            _wrong.Add(Texts.Both("Binary_UnknownText", document.Name));
        }

        var proven = texts.Count(text => text.IsProven);
        _proven.Add(Texts.Both("Binary_Texts", proven, texts.Length));
    }

    // The facts that PolicyKit's generator writes are left out of the record: the verifier's own generator writes them. What such a file
    // could hold beside them would be a member more.
    private static bool IsFacts(SymbolDocument document) => document.Name.Contains("PolicyKit.Analyzers", StringComparison.Ordinal);

    private bool CompareCode(Recompilation again, CancellationToken cancellationToken)
    {
        if (again.Image is null)
        {
            _open.Add(Texts.Both("Binary_NotCompiledAgain", again.Error!));
            return false;
        }

        IReadOnlyDictionary<string, AssemblyMember> here, there;
        try
        {
            (here, there) = (AssemblyMembers.Of(again.Image, cancellationToken), AssemblyMembers.Of(delivered.Bytes, cancellationToken));
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or NotSupportedException)
        {
            _open.Add(Texts.Both("Binary_NotRead"));
            return false;
        }

        var more = there.Where(member => !here.ContainsKey(member.Key)).Select(member => member.Value).ToList();
        var less = here.Where(member => !there.ContainsKey(member.Key)).Select(member => member.Value).ToList();
        var other = here.Where(member => there.TryGetValue(member.Key, out var one) && one.Text != member.Value.Text).Select(member => member.Value).ToList();
        if (more.Count + less.Count + other.Count == 0)
        {
            _proven.Add(Texts.Both("Binary_SameCode", here.Count));
            return true;
        }

        Report("Binary_MoreMembers", more, again.Compiler);
        Report("Binary_LessMembers", less, again.Compiler);
        Report("Binary_OtherCode", other, again.Compiler);
        return false;
    }

    // Another version of the compiler may translate a body in another way and name what it makes by itself differently; it adds and drops no
    // declaration. The PDB's word for the version only ever spares the harsher sentence, never gives the level.
    private void Report(string key, List<AssemblyMember> members, string compiler)
    {
        if (members.Count == 0)
        {
            return;
        }

        var declared = key == "Binary_OtherCode" ? [] : members.Where(member => member.IsDeclared).ToList();
        if (declared.Count > 0 || compiler == delivered.Compiler)
        {
            var named = declared.Count > 0 ? declared : members;
            _wrong.Add(Texts.Both(key, named.Count, Some(named.Select(member => member.Name))));
        }
        else
        {
            _open.Add(Texts.Both("Binary_OtherCompiler", members.Count, Some(members.Select(member => member.Name)), Short(delivered.Compiler ?? "?"), Short(compiler)));
        }
    }

    private static string Short(string version) => version.Split('+')[0];

    private static string Some(IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", all.Take(Shown)) + (all.Count > Shown ? ", …" : "");
    }
}
