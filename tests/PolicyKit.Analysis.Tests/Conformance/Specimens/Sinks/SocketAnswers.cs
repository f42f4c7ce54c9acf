// What is written to a socket arrives at the other end: what is read of it afterwards is not what was written
using System.IO;
using System.Net.Sockets;
using System.Text;

public sealed class Session
{
    public required Stream Stream { get; init; }
    public required StreamWriter Writer { get; init; }

    public void Say(string line) => Writer.WriteLine(line);

    public string Hear()
    {
        var buffer = new byte[80];
        var count = Stream.Read(buffer, 0, 80);
        return Encoding.UTF8.GetString(buffer, 0, count);
    }
}

public sealed class SocketAnswers
{
    public void Answer(TcpClient client)
    {
        using NetworkStream stream = client.GetStream();
        stream.Write(Encoding.UTF8.GetBytes(Data.Secret())); // want PK1001
        var buffer = new byte[8];
        stream.ReadExactly(buffer);
        Net.Send(Encoding.UTF8.GetString(buffer)); // clean
    }

    public void ThroughSession(TcpClient client)
    {
        using NetworkStream stream = client.GetStream();
        var session = new Session { Stream = stream, Writer = new StreamWriter(stream) };
        session.Say(Data.Secret()); // want PK1001
        Net.Send(session.Hear()); // clean
    }

    public void KeptInSession()
    {
        using var memory = new MemoryStream();
        var session = new Session { Stream = memory, Writer = new StreamWriter(memory) };
        session.Say(Data.Secret());
        Net.Send(session.Hear()); // want PK1001
    }

    public void Kept()
    {
        using var memory = new MemoryStream();
        memory.Write(Encoding.UTF8.GetBytes(Data.Secret()));
        memory.Position = 0;
        var buffer = new byte[8];
        memory.ReadExactly(buffer);
        Net.Send(Encoding.UTF8.GetString(buffer)); // want PK1001
    }

    public void Either(TcpClient client, bool dry)
    {
        Stream stream = dry ? new MemoryStream() : client.GetStream();
        stream.Write(Encoding.UTF8.GetBytes(Data.Secret())); // want PK1001
        var buffer = new byte[8];
        stream.ReadExactly(buffer);
        Net.Send(Encoding.UTF8.GetString(buffer)); // want PK1001
    }
}
