// objects that are joined or converted to text show what their ToString prints, not what they hold
using System.Text;

internal class RowFault
{
    public string Message = "";
    public string? Raw;

    public override string ToString() => Message;
}

internal sealed class LoudFault : RowFault
{
    public override string ToString() => Message + Raw;
}

internal static class JoinedAsText
{
    internal static void Joined()
    {
        Net.Send(string.Join("\n", Quiet())); // clean
        Net.Send(string.Join<RowFault>(",", Quiet().ToArray())); // clean
        Net.Send(string.Join("\n", Loud())); // want PK1001
        Net.Send(string.Join("\n", Quiet().Select(f => f.Raw))); // want PK1001
        Net.Send(string.Join("\n", Quiet().Where(f => f.Message != ""))); // clean
        Net.Send(string.Join("\n", Loud().Where(f => f.Message != ""))); // want PK1001
    }

    internal static void PutTogether()
    {
        Net.Send(string.Concat(Quiet())); // clean
        Net.Send(string.Concat(Loud())); // want PK1001
        Net.Send(new StringBuilder().AppendJoin(",", Quiet()).ToString()); // clean
        Net.Send(new StringBuilder().AppendJoin(",", Loud()).ToString()); // want PK1001
    }

    internal static void Converted()
    {
        Net.Send(Convert.ToString(Quiet()[0])); // clean
        Net.Send(Convert.ToString(Loud()[0])); // want PK1001
        object number = Data.Secret();
        Net.Send(Convert.ToString(number)); // want PK1001
    }

    private static List<RowFault> Quiet() => [new RowFault { Message = "bad", Raw = Data.Secret() }];

    private static List<LoudFault> Loud() => [new LoudFault { Message = "bad", Raw = Data.Secret() }];
}
