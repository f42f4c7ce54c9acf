using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Policies;

/// <summary>A policy's assembly as bytes, from a file or out of a package whose signature holds.</summary>
/// <param name="Name">The assembly's simple name.</param>
/// <param name="Bytes">The assembly.</param>
/// <param name="Signature">By what it was verified; null for a plain assembly.</param>
internal sealed record PolicyImage(string Name, byte[] Bytes, PolicySignature? Signature)
{
    public static PolicyImage Read(string file, string? certificate)
    {
        if (PolicyPackage.IsPackage(file))
        {
            return PolicyPackage.Read(file, certificate);
        }

        var bytes = Files.Read(file);
        return Of(bytes, null) ?? throw InputException.Bad("Policy_NotRead", file, Texts.Both("Policy_NoAssembly"));
    }

    /// <returns>The image; null if the bytes are no managed assembly.</returns>
    public static PolicyImage? Of(byte[] bytes, PolicySignature? signature)
    {
        try
        {
            using var file = new PEReader([.. bytes]);
            var metadata = file.HasMetadata ? file.GetMetadataReader() : null;
            return metadata is not { IsAssembly: true } ? null : new PolicyImage(metadata.GetString(metadata.GetAssemblyDefinition().Name), bytes, signature);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>Whether the assembly carries <see cref="PolicyAttribute"/>, as its metadata says.</summary>
    public bool IsPolicy
    {
        get
        {
            using var file = new PEReader([.. Bytes]);
            var metadata = file.GetMetadataReader();
            return metadata.GetAssemblyDefinition().GetCustomAttributes()
                .Select(handle => metadata.GetCustomAttribute(handle).Constructor)
                .Where(constructor => constructor.Kind == HandleKind.MemberReference)
                .Select(constructor => metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent)
                .Where(parent => parent.Kind == HandleKind.TypeReference)
                .Select(parent => metadata.GetTypeReference((TypeReferenceHandle)parent))
                .Any(type => metadata.GetString(type.Namespace) == typeof(PolicyAttribute).Namespace && metadata.GetString(type.Name) == nameof(PolicyAttribute));
        }
    }
}
