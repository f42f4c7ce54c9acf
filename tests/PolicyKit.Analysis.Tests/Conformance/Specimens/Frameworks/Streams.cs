// streams, readers, writers, sockets, encoders
using System.IO.Compression;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

internal static class Streams
{
    internal static void Sockets()
    {
        using var client = new TcpClient("example.com", 9);
        using var stream = client.GetStream();
        stream.Write(Data.SecretBytes()); // want PK1001
        stream.Write([1, 2, 3]); // clean
        using var writer = new StreamWriter(stream);
        writer.Write(Data.Secret()); // want PK1001
        writer.Write(Data.Plain()); // clean
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Send(Data.SecretBytes()); // want PK1001
        socket.Send([1, 2]); // clean
        using var udp = new UdpClient();
        udp.Send(Data.SecretBytes(), 2); // want PK1001
    }

    internal static void InMemory()
    {
        using var secret = new MemoryStream();
        secret.Write(Data.SecretBytes());
        Net.Send(Convert.ToHexString(secret.ToArray())); // want PK1001
        secret.Position = 0;
        Net.Send(new StreamReader(secret).ReadToEnd()); // want PK1001
        using var open = new MemoryStream([1, 2]);
        Net.Send(new StreamReader(open).ReadToEnd()); // clean
        using var copy = new MemoryStream();
        secret.Position = 0;
        secret.CopyTo(copy);
        Net.Send(Convert.ToHexString(copy.ToArray())); // want PK1001
        Net.Send(secret.Length.ToString()); // clean
    }

    internal static void Compressed()
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(Data.SecretBytes());
        Net.Send(Convert.ToBase64String(target.ToArray())); // want PK1001
        using var open = new MemoryStream();
        using (var zip = new GZipStream(open, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write([1, 2, 3]);
        Net.Send(Convert.ToBase64String(open.ToArray())); // clean
    }

    internal static void Encrypted(byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        Net.Send(Convert.ToBase64String(aes.EncryptEcb(Data.SecretBytes(), PaddingMode.PKCS7))); // want PK1001
        Net.Send(Convert.ToBase64String(aes.EncryptEcb([1, 2], PaddingMode.PKCS7))); // clean
        Net.Send(Convert.ToHexString(HMACSHA256.HashData(key, Data.SecretBytes()))); // want PK1001
        Net.Send(Convert.ToHexString(HMACSHA256.HashData(key, new byte[] { 1, 2 }))); // clean
        Net.Send(BitConverter.ToString(MD5.HashData(Data.SecretBytes()))); // want PK1001
        Net.Send(Convert.ToHexString(RandomNumberGenerator.GetBytes(8))); // clean
    }

    internal static void Encodings()
    {
        Net.Send(Encoding.UTF8.GetString(Data.SecretBytes())); // want PK1001
        var bytes = new byte[12];
        Encoding.UTF8.GetBytes(Data.Secret(), bytes);
        Net.Send(Convert.ToHexString(bytes)); // want PK1001
        var open = new byte[40];
        Encoding.UTF8.GetBytes(Data.Plain(), open);
        Net.Send(Convert.ToHexString(open)); // clean
    }

    internal static void OverAnArray()
    {
        var (bytes, open) = (new byte[8], new byte[8]);
        using (var writer = new BinaryWriter(new MemoryStream(bytes)))
            writer.Write(Data.SecretInt());
        using (var writer = new BinaryWriter(new MemoryStream(open)))
            writer.Write(7);
        Net.SendInt(BitConverter.ToInt32(bytes, 0)); // want PK1001
        Net.SendInt(BitConverter.ToInt32(open, 0)); // clean
    }

    internal static void RoomOfABuffer()
    {
        var (buffer, open) = (new System.Buffers.ArrayBufferWriter<char>(), new System.Buffers.ArrayBufferWriter<char>());
        Data.Secret().AsSpan(0, 4).CopyTo(buffer.GetSpan(4));
        buffer.Advance(4);
        "text".AsSpan(0, 4).CopyTo(open.GetSpan(4));
        open.Advance(4);
        Net.Send(buffer.WrittenSpan.ToString()); // want PK1001
        Net.Send(open.WrittenSpan.ToString()); // clean
    }
}
