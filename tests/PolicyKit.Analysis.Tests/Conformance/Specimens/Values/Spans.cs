// Span, ReadOnlySpan, Memory, stackalloc

internal static class Spans
{
    internal static void OverAString()
    {
        ReadOnlySpan<char> secret = Data.Secret().AsSpan(2, 4);
        Net.Send(secret.ToString()); // want PK1001
        Net.Send(new string(secret[1..])); // want PK1001
        ReadOnlySpan<char> open = Data.Plain();
        Net.Send(open[..4].ToString()); // clean
        Net.Send(secret.Length.ToString()); // clean
    }

    internal static void OverAnArray()
    {
        var array = new char[12];
        Span<char> view = array;
        Data.Secret().AsSpan().CopyTo(view);
        Net.Send(new string(array)); // want PK1001
        var other = new char[12];
        Span<char> otherView = other;
        Data.Plain().AsSpan(0, 12).CopyTo(otherView);
        Net.Send(new string(other)); // clean
        otherView[3] = Data.Secret()[3];
        Net.Send(new string(other)); // want PK1001
    }

    internal static void OnTheStack()
    {
        Span<char> secret = stackalloc char[12];
        Data.Secret().CopyTo(secret);
        Net.Send(secret.ToString()); // want PK1001
        Span<char> open = stackalloc char[4];
        open.Fill('x');
        Net.Send(open.ToString()); // clean
        Span<int> numbers = stackalloc[] { 1, Data.SecretInt(), 3 };
        Net.SendInt(numbers[1]); // want PK1001
    }

    internal static void Memories()
    {
        Memory<char> memory = new char[12];
        Data.Secret().AsMemory().CopyTo(memory);
        Net.Send(memory.Span.ToString()); // want PK1001
        ReadOnlyMemory<char> open = Data.Plain().AsMemory();
        Net.Send(open.Slice(2).ToString()); // clean
        ReadOnlyMemory<char> part = Data.Secret().AsMemory(3);
        Net.Send(part.ToString()); // want PK1001
    }

    internal static void Through(bool flag)
    {
        Span<char> target = stackalloc char[12];
        Copy(Data.Secret(), target);
        Net.Send(target.ToString()); // want PK1001
        Span<char> other = stackalloc char[12];
        Copy("000000000000", other);
        Net.Send(other.ToString()); // clean
        Net.Send(Head(Data.Secret()).ToString()); // want PK1001
        Net.Send(Head(Data.Plain()).ToString()); // clean
    }

    internal static void Formatted()
    {
        Span<char> buffer = stackalloc char[8];
        Data.SecretInt().TryFormat(buffer, out var written);
        Net.Send(buffer.ToString()); // want PK1001
        Span<char> other = stackalloc char[8];
        Data.PlainInt().TryFormat(other, out var count);
        Net.Send(other[..count].ToString()); // clean
    }

    private static void Copy(ReadOnlySpan<char> from, Span<char> to) => from.CopyTo(to);

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> text) => text[..3];
}
