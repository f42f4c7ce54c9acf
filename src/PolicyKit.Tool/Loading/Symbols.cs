using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Loading;

/// <summary>
/// What a compiler wrote down about the source of an assembly: its portable PDB, inside the assembly or beside it. Read as data; a file that
/// does not belong to the assembly is told from none.
/// </summary>
internal sealed class Symbols : IDisposable
{
    private readonly MetadataReaderProvider? _provider;

    private Symbols(SymbolState state, MetadataReaderProvider? provider)
    {
        State = state;
        _provider = provider;
    }

    public SymbolState State { get; }

    /// <summary>The PDB; null unless it was found.</summary>
    public MetadataReader? Reader => _provider?.GetMetadataReader();

    /// <param name="image">The assembly.</param>
    /// <param name="path">Where it lies.</param>
    public static Symbols Of(PEReader image, string path)
    {
        try
        {
            if (image.TryOpenAssociatedPortablePdb(path, Open, out var provider, out var file))
            {
                var altered = file is not null && !IsAsBuilt(image, provider!.GetMetadataReader(), Files.Read(file));
                return new Symbols(altered ? SymbolState.Altered : SymbolState.Found, altered ? null : provider);
            }
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or InvalidOperationException or ArgumentException or InvalidDataException)
        {
            // What lies beside the assembly is told below.
        }

        return new Symbols(StateOf(Path.ChangeExtension(path, ".pdb")), null);
    }

    public void Dispose() => _provider?.Dispose();

    private static MemoryStream? Open(string path) => File.Exists(path) ? new MemoryStream(Files.Read(path), writable: false) : null;

    private static SymbolState StateOf(string beside) =>
        !File.Exists(beside) ? SymbolState.Missing
        : Files.Read(beside).AsSpan().StartsWith("BSJB"u8) ? SymbolState.OfAnotherBuild
        : SymbolState.NotPortable;

    // The compiler hashes the PDB with its id left blank and writes the hash into the assembly. An older compiler writes none.
    private static bool IsAsBuilt(PEReader image, MetadataReader pdb, byte[] bytes)
    {
        bytes.AsSpan(pdb.DebugMetadataHeader!.IdStartOffset, 20).Clear();
        return image.ReadDebugDirectory()
            .Where(entry => entry.Type == DebugDirectoryEntryType.PdbChecksum)
            .Select(image.ReadPdbChecksumDebugDirectoryData)
            .All(checksum => checksum.AlgorithmName switch
            {
                "SHA256" => SHA256.HashData(bytes),
                "SHA384" => SHA384.HashData(bytes),
                "SHA512" => SHA512.HashData(bytes),
                _ => [],
            } is var hash && checksum.Checksum.AsSpan().SequenceEqual(hash));
    }
}
