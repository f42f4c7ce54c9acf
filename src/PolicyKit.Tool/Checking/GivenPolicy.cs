using System.Collections.Immutable;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Recording;

namespace PolicyKit.Tool.Checking;

/// <summary>
/// The policy that a check is asked to hold the code's own against. Code is judged by the policy that it refers to, which whoever wrote the code
/// chose; held against a municipality's copy, it must say the same.
/// </summary>
internal static class GivenPolicy
{
    /// <returns>Who is known to have issued the policy, and what of the code is judged by a policy that is not at hand.</returns>
    /// <exception cref="InputException">A policy that the code refers to says something else (PK9203), or the given one is not to be trusted.</exception>
    public static (Bilingual Origin, ImmutableArray<Bilingual> Missing) Hold(PolicyRequest request, LoadedSubject subject)
    {
        if (request.File is null)
        {
            return (Texts.Both("Check_PolicyOfCode"), []);
        }

        var policy = PolicySource.Read(request, null);
        var compilations = subject.Projects.Select(project => project.Compilation).ToList();
        var images = PolicySource.ImagesOf(request);
        var (wrong, missing) = new CompiledPolicies(images).Compare(compilations);
        if (wrong.Count > 0)
        {
            throw new InputException(ExitCode.Integrity, wrong[0]);
        }

        var name = PolicyImage.Of(images[^1], null)!.Name;
        var isUsed = compilations.SelectMany(compilation => compilation.SourceModule.ReferencedAssemblies).Any(reference => reference.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return (
            PolicyOriginText.Of(policy.Edition.Id, policy.Signatures.GetValueOrDefault(policy.Edition.Id)),
            [.. missing, .. isUsed ? [] : new[] { Texts.Both("Check_PolicyNotUsed", name) }]);
    }
}
