using PolicyKit.Lab.Programs;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>
/// One of the tool's readers of strangers' files, and what it is fed. What must hold of every input: it is answered or refused in the reader's own
/// way, without another exception and within the time a run allows; what was made to be forbidden is never accepted; and of what is accepted, that
/// which <see cref="Accepts"/> holds it to.
/// </summary>
internal abstract class FuzzedReader
{
    /// <summary>Its name on the page of results.</summary>
    public abstract string Name { get; }

    /// <summary>How many of a thousand inputs it gets.</summary>
    public abstract int Share { get; }

    /// <summary>One input: something good with something done to it.</summary>
    public abstract FuzzInput Make(Draw draw);

    /// <summary>Reads the input.</summary>
    /// <returns>Whether the reader took it for good; false if it refused it as it should.</returns>
    /// <exception cref="UnsoundException">It took something that it must not.</exception>
    public abstract bool Accepts(byte[] bytes);
}

/// <summary>An input.</summary>
/// <param name="Bytes">What is read.</param>
/// <param name="Forbidden">What was done to it, if that must never be accepted.</param>
internal sealed record FuzzInput(byte[] Bytes, string? Forbidden = null);

/// <summary>A reader accepted what it must not.</summary>
internal sealed class UnsoundException(string what) : Exception(what);
