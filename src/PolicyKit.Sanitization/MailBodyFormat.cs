namespace PolicyKit.Sanitization;

/// <summary>How a mail's body is written, as its <c>Content-Type</c> says. Default: <see cref="Html"/>, the one that is taken apart.</summary>
public enum MailBodyFormat : byte
{
    /// <summary><c>text/html</c>.</summary>
    Html = 0,

    /// <summary><c>text/plain</c>: tags in it are text that somebody wrote, and stay readable.</summary>
    PlainText = 1,
}
