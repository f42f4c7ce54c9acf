// delegates made of the name of a member: of an extension method, of a base class's member, out of a list of invocations

internal static class GroupExtensions
{
    public static string Loud(this string text) => text + "!";

    public static string Beside(this string text, string other) => other + "!";

    public static string Both(this string text, string other) => text + other;
}

internal class GroupBase
{
    protected string Held = "t";

    protected virtual string Core() => Held;
}

internal sealed class GroupHeir : GroupBase
{
    public GroupHeir(string text) => Held = text;

    protected override string Core() => "k";

    public string OfBase()
    {
        Func<string> core = base.Core;
        return core();
    }

    public string Own()
    {
        Func<string> core = Core;
        return core();
    }
}

internal static class GroupsOfMembers
{
    internal static void OfAnExtension()
    {
        Func<string> loud = Data.Secret().Loud;
        Net.Send(loud()); // want PK1001
        Func<string> plain = "a".Loud;
        Net.Send(plain()); // clean
    }

    internal static void OfAnExtensionWithAnArgument()
    {
        var secret = Data.Secret();
        Func<string, string> beside = secret.Beside;
        Net.Send(beside("a")); // clean
        Func<string, string> other = "a".Beside;
        Net.Send(other(secret)); // want PK1001
        Func<string, string> both = secret.Both;
        Net.Send(both("a")); // want PK1001
    }

    internal static void OfABaseClass()
    {
        Net.Send(new GroupHeir(Data.Secret()).OfBase()); // want PK1001
        Net.Send(new GroupHeir(Data.Secret()).Own()); // clean
    }

    internal static void OneOfTheInvocations()
    {
        Func<string> secret = static () => Data.Secret();
        Net.Send(((Func<string>)secret.GetInvocationList()[0])()); // want PK1001
        Func<string> plain = static () => "a";
        Net.Send(((Func<string>)plain.GetInvocationList()[0])()); // clean
    }
}
