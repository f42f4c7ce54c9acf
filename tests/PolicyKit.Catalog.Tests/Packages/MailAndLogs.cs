// MimeKit and MailKit, Serilog and NLog
using MailKit.Net.Smtp;
using MimeKit;

internal static class MailAndLogs
{
    private static readonly Serilog.ILogger Log = Serilog.Log.ForContext(typeof(MailAndLogs));
    private static readonly NLog.Logger Other = NLog.LogManager.GetCurrentClassLogger();

    internal static async Task Mailed(Resident r)
    {
        var message = new MimeMessage { Subject = "notice" };
        message.Body = new TextPart("plain") { Text = "No. " + r.Number };
        using var client = new SmtpClient();
        await client.SendAsync(message); // want PK1001
    }

    internal static async Task MailedOpen(Resident r)
    {
        var message = new MimeMessage { Subject = "notice for " + r.Name };
        message.Body = new BodyBuilder { TextBody = r.Name }.ToMessageBody();
        using var client = new SmtpClient();
        await client.SendAsync(message); // clean
    }

    internal static async Task Attached(Resident r)
    {
        var builder = new BodyBuilder { TextBody = r.Name };
        builder.Attachments.Add("notice.txt", System.Text.Encoding.UTF8.GetBytes(r.Number));
        var message = new MimeMessage { Body = builder.ToMessageBody() };
        using var client = new SmtpClient();
        await client.SendAsync(message); // want PK1001
    }

    internal static void Logged(Resident r)
    {
        Log.Information("resident {Number}", r.Number); // want PK1007
        Log.Information("resident {Name}", r.Name); // clean
        Other.Info("resident {0}", r.Number); // want PK1007
        Other.Info("resident {0}", r.Name); // clean
        Log.ForContext("number", r.Number).Warning("late"); // want PK1007
    }
}
