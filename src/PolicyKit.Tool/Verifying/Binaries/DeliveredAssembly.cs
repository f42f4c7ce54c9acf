using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Verifying.Binaries;

/// <summary>An assembly of the delivered folder, read as data. Nothing of it is loaded or run.</summary>
/// <param name="File">Where it lies in the folder.</param>
/// <param name="Bytes">All of it.</param>
/// <param name="Name">Its own name, whatever the file is called.</param>
/// <param name="Mvid">The id of this build of it.</param>
/// <param name="IsDeterministic">Whether its compiler says that the same input gives the same bytes.</param>
/// <param name="IsOnlyIL">Whether it holds nothing but IL: machine code beside it would run instead of what can be compared.</param>
/// <param name="HoldsCode">Whether any method of it has a body.</param>
/// <param name="Resources">How many files are embedded in it.</param>
/// <param name="Optimization">How it was compiled.</param>
/// <param name="Symbols">What became of the search for its PDB.</param>
/// <param name="Documents">The files that its compiler read, in compilation order; none without a PDB.</param>
/// <param name="Compiler">The compiler and its version; null without a PDB.</param>
internal sealed record DeliveredAssembly(
    string File, byte[] Bytes, string Name, Guid Mvid, bool IsDeterministic, bool IsOnlyIL, bool HoldsCode, int Resources, OptimizationLevel Optimization,
    SymbolState Symbols, ImmutableArray<SymbolDocument> Documents, string? Compiler)
{
    private const int DisableOptimizations = 0x100;

    private static readonly Guid CompilationOptions = new("b5feec05-8cd0-4a83-96da-466284bb4bd8");

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <returns>The assembly; null if the file is none.</returns>
    public static DeliveredAssembly? Read(string path, string file)
    {
        var bytes = Files.Read(path);
        try
        {
            using var image = new PEReader([.. bytes]);
            if (!image.HasMetadata || image.GetMetadataReader() is not { IsAssembly: true } metadata)
            {
                return null;
            }

            using var symbols = Loading.Symbols.Of(image, path);
            var cor = image.PEHeaders.CorHeader!;
            return new DeliveredAssembly(
                file, bytes, metadata.GetString(metadata.GetAssemblyDefinition().Name), metadata.GetGuid(metadata.GetModuleDefinition().Mvid),
                image.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible),
                cor.Flags.HasFlag(CorFlags.ILOnly) && cor.ManagedNativeHeaderDirectory.Size == 0,
                metadata.MethodDefinitions.Any(method => metadata.GetMethodDefinition(method).RelativeVirtualAddress != 0),
                metadata.ManifestResources.Count,
                OptimizationOf(metadata), symbols.State,
                symbols.Reader is { } pdb ? SymbolDocument.Of(pdb, metadata) : [], symbols.Reader is { } reader ? CompilerOf(reader) : null);
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static OptimizationLevel OptimizationOf(MetadataReader metadata)
    {
        foreach (var attribute in AssemblyMembers.AttributesOf(metadata).Where(attribute => attribute.Type == "System.Diagnostics.DebuggableAttribute"))
        {
            var value = metadata.GetBlobReader(attribute.Value);
            return value.ReadUInt16() == 1 && value.RemainingBytes >= sizeof(int) && (value.ReadInt32() & DisableOptimizations) != 0
                ? OptimizationLevel.Debug
                : OptimizationLevel.Release;
        }

        return OptimizationLevel.Release;
    }

    // Names and values in turn, each ended by a zero.
    private static string? CompilerOf(MetadataReader pdb)
    {
        foreach (var information in pdb.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(pdb.GetCustomDebugInformation)
            .Where(information => pdb.GetGuid(information.Kind) == CompilationOptions))
        {
            var words = Encoding.UTF8.GetString(pdb.GetBlobBytes(information.Value)).Split('\0');
            return Array.IndexOf(words, "compiler-version") is >= 0 and var at && at + 1 < words.Length ? words[at + 1] : null;
        }

        return null;
    }
}
