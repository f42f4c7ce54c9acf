using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.VisualBasic;
using PolicyKit.Analysis;
using PolicyKit.Analyzers;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Recording;

namespace PolicyKit.Tool.Checking.Caching;

/// <summary>
/// Names for what is analysed: digests over everything that decides what is found in it. Texts, arguments of the compiler, settings, models, the
/// assemblies it refers to, the projects it refers to by their own names, and the tool itself. Places count relative to the root, so that the same
/// code in another folder has the same name. Safe for several threads.
/// </summary>
internal sealed class ProjectKeys(string root)
{
    private static readonly string Tool = string.Join(' ', new[] { typeof(ProjectKeys), typeof(PolicyKitAnalyzer), typeof(FlowSession), typeof(Compilation), typeof(CSharpCompilation), typeof(VisualBasicCompilation) }
        .Select(type => type.Module.ModuleVersionId));

    private readonly Spots _spots = new(root);
    private readonly ConcurrentDictionary<Compilation, Lazy<string>> _compilations = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, string> _assemblies = new(StringComparer.Ordinal);

    /// <summary>The name of a program and of all that it refers to.</summary>
    public string Of(Compilation compilation) => _compilations.GetOrAdd(compilation, other => new Lazy<string>(() => Compute(other))).Value;

    /// <summary>The name of a project: the program with the build's settings.</summary>
    public string Of(LoadedProject project)
    {
        var digest = new Digest();
        digest.Add(Of(project.Compilation), project.Name, project.File is null ? "" : _spots.PathOf(project.File), $"{project.HasAnalyzers}");
        foreach (var (rule, tree) in Silencing.Settings(project))
        {
            digest.Add(rule, tree is null ? "" : _spots.PathOf(tree.FilePath));
        }

        foreach (var text in project.AdditionalFiles.OrderBy(text => text.Path, StringComparer.Ordinal))
        {
            digest.Add(_spots.PathOf(text.Path), $"{text.GetText()}");
        }

        if (project.Configuration is { } configuration)
        {
            Add(digest, configuration.GlobalOptions);
            foreach (var tree in InOrder(project.Compilation))
            {
                Add(digest, configuration.GetOptions(tree));
            }

            foreach (var text in project.AdditionalFiles.OrderBy(text => text.Path, StringComparer.Ordinal))
            {
                Add(digest, configuration.GetOptions(text));
            }
        }

        return digest.Value();
    }

    private string Compute(Compilation compilation)
    {
        var digest = new Digest();
        var dialect = RecordedDialect.Of(compilation.Language);
        var trees = InOrder(compilation).ToList();
        digest.Add(Tool, JsonSerializer.Serialize(dialect.LanguageOf(compilation)), JsonSerializer.Serialize(dialect.OptionsOf(compilation)));
        foreach (var tree in trees)
        {
            digest.Add(_spots.PathOf(tree.FilePath), tree.GetText().ToString());
        }

        foreach (var reference in compilation.References)
        {
            digest.Add(reference switch
            {
                CompilationReference other => Of(other.Compilation),
                ProjectImage other => Of(other.Compilation),
                PortableExecutableReference { FilePath: { } file } when Path.IsPathRooted(file) => _assemblies.GetOrAdd(file, path => Convert.ToHexStringLower(SHA256.HashData(Files.Read(path)))),
                _ => reference.Display ?? "",
            });
            digest.Add([.. reference.Properties.Aliases, $"{reference.Properties.EmbedInteropTypes}"]);
        }

        return digest.Value();
    }

    private static IEnumerable<SyntaxTree> InOrder(Compilation compilation) => compilation.SyntaxTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal);

    private void Add(Digest digest, AnalyzerConfigOptions options)
    {
        foreach (var key in options.Keys.Order(StringComparer.Ordinal))
        {
            // Folders of the machine stand among the build's properties.
            digest.Add(key, options.TryGetValue(key, out var value) ? value.Replace(root, "", StringComparison.Ordinal) : "");
        }
    }

    /// <summary>A digest over texts, each with its length before it, so that no two lists of texts are one.</summary>
    private sealed class Digest
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public void Add(params ReadOnlySpan<string> texts)
        {
            foreach (var text in texts)
            {
                _hash.AppendData(BitConverter.GetBytes(text.Length));
                _hash.AppendData(Encoding.Unicode.GetBytes(text));
            }
        }

        public string Value() => Convert.ToHexStringLower(_hash.GetHashAndReset());
    }
}
