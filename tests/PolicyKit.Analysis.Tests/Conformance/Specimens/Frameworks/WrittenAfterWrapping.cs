// a stream or an array is written after a content or an attachment was made over it
using System.Net.Mail;

internal static class WrittenAfterWrapping
{
    internal static void Streams(HttpClient http)
    {
        var (stream, other) = (new MemoryStream(), new MemoryStream());
        var (content, open) = (new StreamContent(stream), new StreamContent(other));
        stream.Write(Data.SecretBytes());
        other.WriteByte(1);
        http.PostAsync("https://example.com/", content); // want PK1001
        http.PostAsync("https://example.com/", open); // clean
    }

    internal static void Arrays(HttpClient http)
    {
        byte[] bytes = new byte[4], others = new byte[4];
        var (content, open) = (new ByteArrayContent(bytes), new ByteArrayContent(others));
        bytes[0] = Data.SecretBytes()[0];
        others[0] = 1;
        http.PostAsync("https://example.com/", content); // want PK1001
        http.PostAsync("https://example.com/", open); // clean
    }

    internal static void Attachments(SmtpClient smtp)
    {
        var (stream, other) = (new MemoryStream(), new MemoryStream());
        var (mail, open) = (new MailMessage("a@example.jp", "b@example.jp"), new MailMessage("a@example.jp", "b@example.jp"));
        mail.Attachments.Add(new Attachment(stream, "a"));
        open.Attachments.Add(new Attachment(other, "a"));
        stream.Write(Data.SecretBytes());
        other.WriteByte(1);
        smtp.Send(mail); // want PK1001
        smtp.Send(open); // clean
    }
}
