// string members, and what of a string carries no label
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

internal static class Strings
{
    internal static void Parts()
    {
        var secret = Data.Secret();
        Net.Send(secret.Substring(8)); // want PK1001
        Net.Send(secret[^4..]); // want PK1001
        Net.Send(secret[0].ToString()); // want PK1001
        Net.Send(secret.Replace("1", "*")); // want PK1001
        Net.Send(secret.PadLeft(20).Trim().ToUpperInvariant()); // want PK1001
        Net.Send(secret.Split('0')[1]); // want PK1001
        Net.Send(secret.IndexOf('8').ToString()); // want PK1001
        var open = Data.Plain();
        Net.Send(open.Substring(3)); // clean
        Net.Send(open[^4..].Replace("1", "*")); // clean
        Net.Send(open.Split(' ')[1]); // clean
    }

    internal static void NoLabel()
    {
        var secret = Data.Secret();
        Net.Send(secret.Length.ToString()); // clean
        Net.Send((secret is null).ToString()); // clean
        Net.Send(secret.GetType().Name); // clean
        Net.Send((secret == "123456789018").ToString()); // want PK1001
        Net.Send(secret.StartsWith('1').ToString()); // want PK1001
        Net.Send(secret.GetHashCode().ToString()); // want PK1001
    }

    internal static void Coded()
    {
        var secret = Data.Secret();
        Net.Send(Convert.ToBase64String(Encoding.UTF8.GetBytes(secret))); // want PK1001
        Net.Send(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)))); // want PK1001
        Net.Send(Uri.EscapeDataString(secret)); // want PK1001
        Net.Send(Regex.Replace(secret, "[0-9]{8}", "********")); // want PK1001
        Net.Send(Regex.Match(secret, "(..)$").Groups[1].Value); // want PK1001
        Net.Send(Convert.ToBase64String(Encoding.UTF8.GetBytes(Data.Plain()))); // clean
        Net.Send(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Data.Plain())))); // clean
        Net.Send(Regex.Replace(Data.Plain(), "o", "0")); // clean
        Net.Send(Guid.NewGuid().ToString()); // clean
    }

    internal static void Made()
    {
        Net.Send(new string(Data.SecretChars())); // want PK1001
        Net.Send(new string('x', 3)); // clean
        Net.Send(string.Create(12, Data.Secret(), (span, s) => s.CopyTo(span))); // want PK1001
        Net.Send(string.Create(22, Data.Plain(), (span, s) => s.CopyTo(span))); // clean
        Net.Send(string.Intern(Data.Secret())); // want PK1001
    }
}
