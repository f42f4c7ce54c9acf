// mail: message parts travel with the message
using System.Net.Mail;

internal static class Mail
{
    private static readonly SmtpClient Smtp = new("smtp.example.com");

    internal static void Parts()
    {
        Smtp.Send(new MailMessage("a@example.com", "b@example.com", "subject", Data.Secret())); // want PK1001
        Smtp.Send(new MailMessage("a@example.com", "b@example.com", "subject", Data.Plain())); // clean
        var message = new MailMessage { Subject = "s" };
        message.Body = Data.Secret();
        Smtp.Send(message); // want PK1001
        var open = new MailMessage { Subject = Data.Plain(), Body = Data.Plain() };
        Smtp.Send(open); // clean
        Smtp.Send("a@example.com", "b@example.com", Data.Secret(), "body"); // want PK1001
        Smtp.Send("a@example.com", "b@example.com", "subject", "body"); // clean
    }

    internal static async Task Attached()
    {
        var message = new MailMessage();
        message.Attachments.Add(Attachment.CreateAttachmentFromString(Data.Secret(), "n.txt"));
        await Smtp.SendMailAsync(message); // want PK1001
        var open = new MailMessage();
        open.Attachments.Add(Attachment.CreateAttachmentFromString(Data.Plain(), "n.txt"));
        await Smtp.SendMailAsync(open); // clean
    }

    internal static void Replaced()
    {
        var message = new MailMessage { Body = Data.Secret() };
        message.Body = Data.Plain();
        Smtp.Send(message); // clean
        message.Subject = Data.Secret();
        Smtp.Send(message); // want PK1001
    }
}
