using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Recording;

namespace PolicyKit.Tool.Verifying.Binaries;

/// <summary>
/// The C# compiler of an SDK on this machine, for assemblies that were compiled with that version of it: each version translates some bodies in
/// its own way. It gets texts, references and options of the record; no analyzer, no generator, no file of the vendor's build. INVARIANT: no
/// argument can become two, for names in it come from strangers and a compiler that is told to load an analyzer runs it.
/// </summary>
/// <param name="file">The compiler's assembly.</param>
internal sealed class SdkCompiler(string file)
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location) ?? ".", "..", "..", ".."));

    /// <returns>The compiler of this version; null if no SDK of this machine has it.</returns>
    public static SdkCompiler? Find(string version)
    {
        var folder = Path.Combine(Root, "sdk");
        var found = Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Select(sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll")).Order(StringComparer.Ordinal)
                .FirstOrDefault(compiler => File.Exists(compiler) && FileVersionInfo.GetVersionInfo(compiler).ProductVersion == version)
            : null;
        return found is null ? null : new SdkCompiler(found);
    }

    /// <returns>The assembly; null if the compiler refused, or is of another language.</returns>
    public byte[]? Compile(Compilation compilation, RecordedProject project, RecordedBuild build, CancellationToken cancellationToken)
    {
        if (compilation is not CSharpCompilation program)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("policykit-compile-").FullName;
        try
        {
            var output = Path.Combine(folder, project.Options.AssemblyName + ".dll");
            var arguments = OptionsOf(program, folder).Append("/out:" + output)
                .Concat(References(compilation, project, build, folder)).Concat(Texts(compilation, folder)).ToList();
            if (!arguments.TrueForAll(IsOne))
            {
                return null;
            }

            var response = Path.Combine(folder, "arguments.rsp");
            Files.Write(response, Encoding.UTF8.GetBytes(string.Join('\n', arguments.Select(argument => $"\"{argument}\""))));
            return Run(response, cancellationToken) && File.Exists(output) ? Files.Read(output) : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsOne(string argument) => !argument.EndsWith('\\') && !argument.Any(c => c == '"' || char.IsControl(c));

    private bool Run(string response, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), ["exec", file, "/noconfig", "@" + response])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(response),
        };
        using var process = Process.Start(start)!;
        using var stop = cancellationToken.Register(() => process.Kill());
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        cancellationToken.ThrowIfCancellationRequested();
        return process.ExitCode == 0;
    }

    private static IEnumerable<string> OptionsOf(CSharpCompilation compilation, string folder)
    {
        var options = compilation.Options;
        var parsing = compilation.SyntaxTrees.Select(tree => (CSharpParseOptions)tree.Options).FirstOrDefault(CSharpParseOptions.Default);
        yield return "/target:" + options.OutputKind switch
        {
            OutputKind.ConsoleApplication => "exe",
            OutputKind.WindowsApplication => "winexe",
            OutputKind.WindowsRuntimeApplication => "appcontainerexe",
            OutputKind.WindowsRuntimeMetadata => "winmdobj",
            OutputKind.NetModule => "module",
            _ => "library",
        };
        yield return "/platform:" + options.Platform switch { Platform.AnyCpu32BitPreferred => "anycpu32bitpreferred", var platform => platform.ToString().ToLowerInvariant() };
        yield return options.OptimizationLevel == OptimizationLevel.Release ? "/optimize+" : "/optimize-";
        yield return options.CheckOverflow ? "/checked+" : "/checked-";
        yield return options.AllowUnsafe ? "/unsafe+" : "/unsafe-";
        yield return "/nullable:" + options.NullableContextOptions.ToString().ToLowerInvariant();
        yield return "/langversion:" + parsing.LanguageVersion.ToDisplayString();
        yield return "/define:" + string.Join(';', parsing.PreprocessorSymbolNames);
        yield return "/nostdlib+";
        yield return "/deterministic+";
        yield return "/debug:portable";
        yield return "/warn:0";
        yield return "/utf8output";
        foreach (var feature in parsing.Features)
        {
            yield return $"/features:{feature.Key}={feature.Value}";
        }

        if (options.MainTypeName is { } main)
        {
            yield return "/main:" + main;
        }

        if (!options.CryptoPublicKey.IsEmpty)
        {
            var key = Path.Combine(folder, "public.snk");
            Files.Write(key, [.. options.CryptoPublicKey]);
            yield return "/keyfile:" + key;
            yield return "/publicsign+";
        }
    }

    // Each text in a folder of its own, which stands for the folder it was compiled in.
    private static IEnumerable<string> Texts(Compilation compilation, string folder)
    {
        foreach (var (tree, i) in compilation.SyntaxTrees.Select((tree, i) => (tree, i)))
        {
            var end = tree.FilePath.LastIndexOfAny(['/', '\\']);
            var place = Path.Combine(folder, "texts", $"{i}");
            var path = Path.Combine(place, tree.FilePath[(end + 1)..] is var name && name is "" or "." or ".." ? "text.cs" : name);
            Files.Write(path, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(tree.GetText().ToString())]);
            yield return path;
            if (end > 0)
            {
                yield return $"/pathmap:{Escaped(place)}={Escaped(tree.FilePath[..end])}";
            }
        }
    }

    private static string Escaped(string path) => path.Replace(",", ",,", StringComparison.Ordinal).Replace("=", "==", StringComparison.Ordinal);

    private static IEnumerable<string> References(Compilation compilation, RecordedProject project, RecordedBuild build, string folder)
    {
        var projects = compilation.References
            .Select(reference => reference switch { CompilationReference same => same.Compilation, ProjectImage cross => cross.Compilation, _ => null })
            .OfType<Compilation>().ToLookup(other => other.AssemblyName ?? "?", StringComparer.Ordinal);
        foreach (var (reference, i) in project.References.Select((reference, i) => (reference, i)))
        {
            var bytes = reference.Sha256 is null ? Metadata(projects[reference.Name].FirstOrDefault()) : build.BytesOf(reference);
            if (bytes is not null)
            {
                var path = Path.Combine(folder, "references", $"{i}", Path.GetFileName(reference.Name) + (reference.Sha256 is null ? ".dll" : ""));
                Files.Write(path, bytes);
                foreach (var alias in reference.Aliases.DefaultIfEmpty(""))
                {
                    yield return (reference.EmbedsTypes ? "/link:" : "/reference:") + (alias.Length == 0 ? "" : alias + "=") + path;
                }
            }
        }
    }

    private static byte[]? Metadata(Compilation? compilation)
    {
        using var image = new MemoryStream();
        return compilation?.Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: true)).Success == true ? image.ToArray() : null;
    }
}
