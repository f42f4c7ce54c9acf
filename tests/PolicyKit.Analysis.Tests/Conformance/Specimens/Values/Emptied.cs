// builders and streams that are emptied by giving them no length
using System.Text;

internal static class Emptied
{
    public static void Builder() { var text = new StringBuilder(Data.Secret()); text.Length = 0; Net.Send(text.Append("x").ToString()); } // clean
    public static void BuilderLessOne() { var text = new StringBuilder(Data.Secret()); text.Length--; Net.Send(text.ToString()); } // want PK1001
    public static void BuilderCut() { var text = new StringBuilder(Data.Secret()); text.Length = 4; Net.Send(text.ToString()); } // want PK1001
    public static void Stream() { using var stream = new MemoryStream(); stream.Write(Data.SecretBytes()); stream.SetLength(0); stream.WriteByte(1); Net.Send(Convert.ToBase64String(stream.ToArray())); } // clean
    public static void StreamCut() { using var stream = new MemoryStream(); stream.Write(Data.SecretBytes()); stream.SetLength(1); Net.Send(Convert.ToBase64String(stream.ToArray())); } // want PK1001
    public static void Reused() { var line = new StringBuilder(); foreach (var r in new[] { Data.Resident() }) { line.Length = 0; line.Append(r.Name); Net.Send(line.ToString()); line.Append(r.Number); } } // clean
    public static void ReusedTooLate() { var line = new StringBuilder(); foreach (var r in new[] { Data.Resident() }) { line.Append(r.Name); Net.Send(line.ToString()); line.Append(r.Number); } } // want PK1001
}
