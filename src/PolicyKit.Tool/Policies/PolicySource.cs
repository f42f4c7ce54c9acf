using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Security;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Policies;

/// <summary>
/// Finds the policy that is asked for: an assembly, a signed package, or one that the tool carries. Only its attributes and type declarations are
/// read, through the library's own reader, so that the tool and a program take one policy for the same. No code of it runs: the attributes that are made
/// are the library's, which are sealed, and whatever else is asked of a type does not initialise it.
/// </summary>
internal static class PolicySource
{
    private static readonly string[] Carried = ["PolicyKit.Hanamaki"];
    private static readonly Lazy<ImmutableDictionary<string, PolicyEdition>> CarriedEditions =
        new(() => Carried.Select(id => Catalog(PolicyRequest.Carried, id).Edition).ToImmutableDictionary(edition => edition.Id, StringComparer.Ordinal));

    /// <param name="request">What was asked for.</param>
    /// <param name="id">The id of a policy that the tool carries; null for the only one.</param>
    public static PolicyFacts Read(PolicyRequest request, string? id)
    {
        var file = request.File ?? PathOf(id);
        var image = PolicyImage.Read(file, request.Certificate);
        var overlays = request.Overlays.Select(overlay => PolicyImage.Read(overlay, request.Certificate)).ToList();
        if (overlays.Prepend(image).GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } same)
        {
            throw InputException.Bad("Policy_SameName", same.Key);
        }

        var images = new PolicyImages([image, .. overlays]);
        var open = Catalog(file, images.Load(image));
        if (request.MinimumSequence > 0 && open.Edition.Sequence < request.MinimumSequence)
        {
            throw new InputException(ExitCode.Integrity, Texts.Both("PK9204_Minimum", open.Edition.Id, open.Edition.Sequence, request.MinimumSequence));
        }

        var policy = PolicyFacts.Of(open) with { Signatures = Signatures([(open.Edition.Id, image.Signature)]) };
        if (overlays.Count == 0)
        {
            return policy;
        }

        try
        {
            var whole = PolicyCatalog.Read(images.Load(image), [.. overlays.Select(images.Load)]);
            return PolicyFacts.Of(whole) with
            {
                Base = policy,
                Signatures = Signatures(whole.Overlays.Zip(overlays, (edition, overlay) => (edition.Id, overlay.Signature)).Prepend((open.Edition.Id, image.Signature))),
            };
        }
        catch (PolicyDeclarationException exception)
        {
            throw InputException.Bad("PK9207", string.Join(", ", request.Overlays.Select(Path.GetFileName)), exception.Message);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw InputException.Bad("Policy_NotRead", string.Join(", ", request.Overlays), exception.Message);
        }
    }

    /// <summary>The policy without overlays, with its types.</summary>
    public static PolicyCatalog Catalog(PolicyRequest request, string? id)
    {
        var file = request.File ?? PathOf(id);
        var image = PolicyImage.Read(file, request.Certificate);
        return Catalog(file, new PolicyImages([image]).Load(image));
    }

    /// <summary>The edition of a policy that the tool carries; null if it carries none of that id.</summary>
    public static PolicyEdition? CarriedEdition(string id) => CarriedEditions.Value.GetValueOrDefault(id);

    /// <summary>The library and the policies, for reading as metadata.</summary>
    public static IReadOnlyList<byte[]> ImagesOf(PolicyRequest request) =>
    [
        Files.Read(typeof(ZoneAttribute).Assembly.Location),
        .. (request.File is null ? Carried.Select(id => PathOf(id)) : [request.File]).Select(file => PolicyImage.Read(file, request.Certificate).Bytes),
    ];

    private static PolicyCatalog Catalog(string file, Assembly assembly)
    {
        try
        {
            return PolicyCatalog.Read(assembly);
        }
        catch (PolicyDeclarationException exception)
        {
            throw InputException.Bad("Policy_NotSound", file, exception.Message);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw InputException.Bad("Policy_NotRead", file, exception.Message);
        }
    }

    private static ImmutableSortedDictionary<string, PolicySignature> Signatures(IEnumerable<(string Id, PolicySignature? Signature)> read)
    {
        var signatures = ImmutableSortedDictionary.CreateBuilder<string, PolicySignature>(StringComparer.Ordinal);
        foreach (var (id, signature) in read.Where(one => one.Signature is not null))
        {
            signatures[id] = signature!;
        }

        return signatures.ToImmutable();
    }

    private static string PathOf(string? id) => Carried.Contains(id ?? Carried[0], StringComparer.Ordinal)
        ? Path.Combine(AppContext.BaseDirectory, (id ?? Carried[0]) + ".dll")
        : throw InputException.Bad("Policy_Unknown", id!, string.Join(", ", Carried));

    // What the run time says of a file that is no assembly, or of one that somebody altered.
    private static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or BadImageFormatException or SecurityException or ArgumentException or TypeLoadException or FormatException or NotSupportedException;

    // What a policy refers to is one of the policies read with it, or the tool's: the attributes must be of the types that the tool knows.
    private sealed class PolicyImages(IReadOnlyList<PolicyImage> images) : AssemblyLoadContext("policy")
    {
        private readonly Dictionary<string, Assembly> _loaded = new(StringComparer.OrdinalIgnoreCase);

        public Assembly Load(PolicyImage image)
        {
            if (_loaded.TryGetValue(image.Name, out var known))
            {
                return known;
            }

            try
            {
                using var stream = new MemoryStream(image.Bytes);
                return _loaded[image.Name] = LoadFromStream(stream);
            }
            catch (Exception exception) when (IsUnreadable(exception))
            {
                throw InputException.Bad("Policy_NotRead", image.Name, exception.Message);
            }
        }

        protected override Assembly? Load(AssemblyName assemblyName) =>
            images.FirstOrDefault(image => image.Name.Equals(assemblyName.Name, StringComparison.OrdinalIgnoreCase)) is { } image ? Load(image) : null;
    }
}
