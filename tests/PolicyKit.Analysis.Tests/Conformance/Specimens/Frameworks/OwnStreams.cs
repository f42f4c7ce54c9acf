// streams and writers of the program's own under those of the framework: what is written on top arrives where they hand it on
using System.IO.Compression;
using System.Text;
using System.Text.Json;

public sealed class Filter(Stream under) : Stream
{
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => 0;
    public override long Position { get; set; }
    public override void Flush() => under.Flush();
    public override int Read(byte[] buffer, int offset, int count) => 0;
    public override long Seek(long offset, SeekOrigin origin) => 0;
    public override void SetLength(long value) { }
    public override void Write(byte[] buffer, int offset, int count) => under.Write(buffer, offset, count);
}

public sealed class Digits(StringBuilder into) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;
    public override void Write(char value) => into.Append(value);
}

internal static class OwnStreams
{
    internal static void UnderAWriter()
    {
        var (arrived, other) = (new MemoryStream(), new MemoryStream());
        using (var writer = new StreamWriter(new Filter(arrived))) writer.Write(Data.Secret());
        using (var writer = new StreamWriter(new Filter(other))) writer.Write("a");
        Net.Send(Encoding.UTF8.GetString(arrived.ToArray())); // want PK1001
        Net.Send(Encoding.UTF8.GetString(other.ToArray())); // clean
    }

    internal static void UnderABuffer()
    {
        var (arrived, other) = (new MemoryStream(), new MemoryStream());
        using (var writer = new BinaryWriter(new BufferedStream(new Filter(arrived)))) writer.Write(Data.Secret());
        using (var writer = new BinaryWriter(new BufferedStream(new Filter(other)))) writer.Write("a");
        Net.Send(Encoding.UTF8.GetString(arrived.ToArray())); // want PK1001
        Net.Send(Encoding.UTF8.GetString(other.ToArray())); // clean
    }

    internal static void Packed()
    {
        var arrived = new MemoryStream();
        using (var packed = new GZipStream(new Filter(arrived), CompressionLevel.Fastest)) packed.Write(Data.SecretBytes());
        Net.Send(Convert.ToHexString(arrived.ToArray())); // want PK1001
    }

    internal static void OneOverAnother()
    {
        var arrived = new MemoryStream();
        new Filter(new Filter(arrived)).Write(Data.SecretBytes(), 0, 2);
        Net.Send(Convert.ToHexString(arrived.ToArray())); // want PK1001
    }

    internal static void HandedOver()
    {
        var (copied, written, other) = (new MemoryStream(), new MemoryStream(), new MemoryStream());
        new MemoryStream(Data.SecretBytes()).CopyTo(new Filter(copied));
        JsonSerializer.Serialize(new Filter(written), Data.Secret());
        JsonSerializer.Serialize(new Filter(other), "a");
        Net.Send(Encoding.UTF8.GetString(copied.ToArray())); // want PK1001
        Net.Send(Encoding.UTF8.GetString(written.ToArray())); // want PK1001
        Net.Send(Encoding.UTF8.GetString(other.ToArray())); // clean
    }

    internal static void ByAHelper()
    {
        var (arrived, other) = (new StringBuilder(), new StringBuilder());
        Put(new Digits(arrived), Data.SecretInt());
        Put(new Digits(other), 7);
        Net.Send(arrived.ToString()); // want PK1001
        Net.Send(other.ToString()); // clean
    }

    private static void Put(TextWriter writer, int number) => writer.Write(number);
}
