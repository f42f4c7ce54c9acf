using System.Reflection;

namespace PolicyKit;

/// <summary>
/// Sanitises values of a zone (無害化) and gives the evidence. The output is verified apart from the work that made it:
/// without verification there is no evidence. Thread-safe if the derived class is.
/// </summary>
/// <typeparam name="TZone">The zone.</typeparam>
/// <typeparam name="TMethod">The method.</typeparam>
/// <typeparam name="TIn">The type of the input.</typeparam>
/// <typeparam name="TOut">The type of the output.</typeparam>
public abstract class Sanitizer<TZone, TMethod, TIn, TOut> where TZone : IZone where TMethod : ISanitization
{
    private readonly TimeProvider _time;

    /// <summary>A sanitiser on the system's clock.</summary>
    protected Sanitizer() : this(TimeProvider.System)
    {
    }

    /// <summary>A sanitiser on the given clock.</summary>
    /// <param name="time">The clock.</param>
    protected Sanitizer(TimeProvider time) => _time = time ?? throw new ArgumentNullException(nameof(time));

    /// <summary>The name of the tool for the evidence. Default: the full name of the type.</summary>
    protected virtual string Tool => GetType().FullName ?? GetType().Name;

    /// <summary>The version of the tool for the evidence. Default: that of the type's assembly.</summary>
    protected virtual string ToolVersion =>
        GetType().Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? GetType().Assembly.GetName().Version?.ToString()
        ?? "";

    /// <summary>Sanitises and verifies. The output has the classification of the input.</summary>
    /// <param name="input">The value.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="SanitizationRefusedException">The output did not verify.</exception>
    /// <exception cref="ZonedComputationException">The sanitiser threw.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public async ValueTask<Sanitized<TZone, TMethod, TOut>> SanitizeAsync(Zoned<TZone, TIn> input, CancellationToken ct = default)
    {
        if (input is null)
        {
            throw new ArgumentNullException(nameof(input));
        }

        // The input is hashed before the work: a sanitiser may work in place.
        var inputHash = HashOf(input, CanonicalInput);
        var output = await input.SelectAsync(SanitizeCoreAsync, ct).ConfigureAwait(false);
        var verified = false;
        _ = output.Select(value => verified = Verify(value));
        if (!verified)
        {
            throw new SanitizationRefusedException(typeof(TMethod).Name, $"The output of '{Tool}' did not verify as {typeof(TMethod).Name}: there is no evidence, and nothing may cross.");
        }

        return new(output, new(typeof(TMethod).Name, Tool, ToolVersion, inputHash, HashOf(output, CanonicalOutput), _time.GetUtcNow()));
    }

    /// <summary>Does the work.</summary>
    /// <param name="input">The plain input.</param>
    /// <param name="ct">Cancels.</param>
    protected abstract ValueTask<TOut> SanitizeCoreAsync(TIn input, CancellationToken ct);

    /// <summary>Parses the output anew and says whether nothing is in it but what the method lets through.</summary>
    /// <param name="output">The plain output.</param>
    protected abstract bool Verify(TOut output);

    /// <summary>The bytes of the input that the evidence hashes, or null for none. Default: bytes as they are, text as
    /// UTF-8, nothing for other types.</summary>
    /// <param name="input">The plain input.</param>
    protected virtual byte[]? CanonicalInput(TIn input) => CanonicalBytes.Of(input);

    /// <summary>The bytes of the output that the evidence hashes, or null for none. Default: bytes as they are, text as
    /// UTF-8, nothing for other types.</summary>
    /// <param name="output">The plain output.</param>
    protected virtual byte[]? CanonicalOutput(TOut output) => CanonicalBytes.Of(output);

    // INVARIANT: no hash of data of an isolated zone leaves it: whoever reads the evidence could try guesses against it.
    private static string HashOf<T>(Zoned<TZone, T> value, Func<T, byte[]?> canonical)
    {
        var hash = "";
        if (ZoneFacts<TZone>.Value.Attribute is { Isolated: false })
        {
            _ = value.Select(plain => hash = CanonicalBytes.Sha256(canonical(plain)));
        }

        return hash;
    }
}
