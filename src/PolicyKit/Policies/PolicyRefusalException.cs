namespace PolicyKit;

/// <summary>
/// The policy does not allow what was asked: a gate, an approval, a sanitisation or a crossing was refused, and nothing
/// happened. A web host answers it with 403. The text never quotes data of a zone.
/// </summary>
public abstract class PolicyRefusalException : Exception
{
    private protected PolicyRefusalException(string message) : base(message)
    {
    }
}
