namespace PolicyKit.Sanitization;

/// <summary>
/// Sanitises the body of a mail to plain text (<see cref="TextOnly"/>), as <see cref="MailText"/> says, and verifies the output by parsing it
/// anew. Thread-safe.
/// </summary>
/// <remarks>
/// An exception inside a computation on zone data loses its text (<see cref="ZonedComputationException"/>): give
/// <c>limitExceeded</c> to learn which limit a refused body broke.
/// </remarks>
/// <typeparam name="TZone">The zone that the mail comes from.</typeparam>
public sealed class TextOnlyMailSanitizer<TZone> : Sanitizer<TZone, TextOnly, string, string> where TZone : IZone
{
    private readonly MailBodyFormat _format;
    private readonly MailTextLimits _limits;
    private readonly Action<MailTextLimitException>? _limitExceeded;

    /// <summary>A sanitiser on the system's clock.</summary>
    /// <param name="format">How the bodies are written. Default: HTML.</param>
    /// <param name="limits">The limits; by default <see cref="MailTextLimits.Default"/>.</param>
    /// <param name="limitExceeded">Told of a body beyond a limit before it is refused; may run on several threads. Default: nobody.</param>
    public TextOnlyMailSanitizer(MailBodyFormat format = MailBodyFormat.Html, MailTextLimits? limits = null, Action<MailTextLimitException>? limitExceeded = null)
        : this(TimeProvider.System, format, limits, limitExceeded)
    {
    }

    /// <summary>A sanitiser on the given clock.</summary>
    /// <param name="time">The clock of the evidence.</param>
    /// <param name="format">How the bodies are written. Default: HTML.</param>
    /// <param name="limits">The limits; by default <see cref="MailTextLimits.Default"/>.</param>
    /// <param name="limitExceeded">Told of a body beyond a limit before it is refused; may run on several threads. Default: nobody.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is no known format.</exception>
    public TextOnlyMailSanitizer(TimeProvider time, MailBodyFormat format = MailBodyFormat.Html, MailTextLimits? limits = null, Action<MailTextLimitException>? limitExceeded = null)
        : base(time)
    {
        _format = format is MailBodyFormat.Html or MailBodyFormat.PlainText ? format : throw new ArgumentOutOfRangeException(nameof(format));
        _limits = limits ?? MailTextLimits.Default;
        _limitExceeded = limitExceeded;
    }

    /// <inheritdoc/>
    protected override ValueTask<string> SanitizeCoreAsync(string input, CancellationToken ct)
    {
        try
        {
            return new(_format == MailBodyFormat.PlainText ? MailText.FromPlainText(input, _limits) : MailText.FromHtml(input, _limits, ct));
        }
        catch (MailTextLimitException exceeded)
        {
            _limitExceeded?.Invoke(exceeded);
            throw;
        }
    }

    /// <inheritdoc/>
    protected override bool Verify(string output) => MailText.IsPlain(output);
}
