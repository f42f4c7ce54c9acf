namespace PolicyKit.Sanitization;

/// <summary>How large a mail's body may be. Beyond a limit nothing is sanitised: there is no shortened output. Immutable and thread-safe.</summary>
public sealed class MailTextLimits
{
    /// <summary>The default of <see cref="MaxInputBytes"/>: 10 MiB.</summary>
    public const int DefaultMaxInputBytes = 10 * 1024 * 1024;

    /// <summary>The default of <see cref="MaxNesting"/>: 512 elements, where browsers stop nesting too.</summary>
    public const int DefaultMaxNesting = 512;

    /// <summary>Limits of one's own.</summary>
    /// <param name="maxInputBytes">See <see cref="MaxInputBytes"/>.</param>
    /// <param name="maxNesting">See <see cref="MaxNesting"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    public MailTextLimits(int maxInputBytes = DefaultMaxInputBytes, int maxNesting = DefaultMaxNesting)
    {
        MaxInputBytes = maxInputBytes >= 1 ? maxInputBytes : throw new ArgumentOutOfRangeException(nameof(maxInputBytes));
        MaxNesting = maxNesting >= 1 ? maxNesting : throw new ArgumentOutOfRangeException(nameof(maxNesting));
    }

    /// <summary>The default limits.</summary>
    public static MailTextLimits Default { get; } = new();

    /// <summary>The largest input, in bytes of UTF-8.</summary>
    public int MaxInputBytes { get; }

    /// <summary>The deepest nesting of HTML elements that are open at once.</summary>
    public int MaxNesting { get; }
}
