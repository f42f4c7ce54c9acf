// pointers, fixed and address-of in unsafe code

internal static unsafe class Pointers
{
    internal static void AddressOf()
    {
        var secret = Data.SecretInt();
        int* pointer = &secret;
        Net.SendInt(*pointer); // want PK1001
        var open = Data.PlainInt();
        int* other = &open;
        Net.SendInt(*other); // clean
        *other = Data.SecretInt();
        Net.SendInt(open); // want PK1001
    }

    internal static void Fixed()
    {
        fixed (char* start = Data.Secret())
            Net.Send(new string(start)); // want PK1001
        fixed (char* start = Data.Plain())
            Net.Send(new string(start)); // clean
        var array = Data.SecretBytes();
        fixed (byte* start = array)
            Net.SendInt(start[1]); // want PK1001
    }

    internal static void FixedAndWritten()
    {
        var first = new char[12];
        fixed (char* start = first) start[1] = Data.SecretChars()[1];
        Net.Send(new string(first)); // want PK1001
        var second = new char[12];
        fixed (char* start = &second[0]) start[1] = Data.SecretChars()[1];
        Net.Send(new string(second)); // want PK1001
        var third = new char[12];
        fixed (char* start = third)
        {
            var next = start;
            *next++ = 'a';
            *(next + 1) = Data.SecretChars()[1];
        }

        Net.Send(new string(third)); // want PK1001
        var open = new char[12];
        fixed (char* start = open) start[1] = Data.Plain()[1];
        Net.Send(new string(open)); // clean
    }

    internal static void Allocated()
    {
        int* block = stackalloc int[2];
        block[0] = Data.SecretInt();
        Net.SendInt(block[0]); // want PK1001
        int* other = stackalloc int[2];
        other[0] = Data.PlainInt();
        Net.SendInt(*other); // clean
    }

    internal static void Member()
    {
        var cell = new Cell { Secret = Data.SecretInt(), Open = 2 };
        Cell* pointer = &cell;
        Net.SendInt(pointer->Secret); // want PK1001
        Net.SendInt(pointer->Open); // clean
    }
}

internal struct Cell
{
    public int Secret;
    public int Open;
}
