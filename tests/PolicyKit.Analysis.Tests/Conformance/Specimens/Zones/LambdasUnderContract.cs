// a contract on what a lambda gives or is given

internal static class LambdasUnderContract
{
    internal static void Result()
    {
        var number = [return: OfZone(typeof(MyNumberZone))] (string text) => text;
        var title = (string text) => text;
        Net.Send(number("a")); // want PK1001
        Net.Send(title("a")); // clean
    }

    internal static void Block()
    {
        Func<string, string> number = [return: OfZone(typeof(MyNumberZone))] (text) => { return text; };
        Net.Send(number("a")); // want PK1001
    }

    internal static void Handed()
    {
        Net.Send(Use([return: OfZone(typeof(MyNumberZone))] (text) => text)); // want PK1001
        Net.Send(Use(text => text)); // clean
    }

    internal static void Framework(List<string> all)
    {
        Net.Send(all.Select([return: OfZone(typeof(MyNumberZone))] (text) => text).First()); // want PK1001
        Net.Send(all.Select(text => text).First()); // clean
    }

    internal static void Parameter()
    {
        Action<string> send = ([OfZone(typeof(MyNumberZone))] text) => Net.Send(text); // want PK1001
        Action<string> free = text => Net.Send(text); // clean
        send("a");
        free("a");
    }

    internal static void Body()
    {
        var number = [return: OfZone(typeof(MyNumberZone))] () => Data.Outside(); // want PK1003
        var other = [return: OfZone(typeof(MyNumberZone))] () => Data.Secret(); // clean
        number();
        other();
    }

    private static string Use(Func<string, string> change) => change("a");
}
