using System.Collections.Immutable;

namespace PolicyKit.Analysis.Tests.Laws;

/// <summary>A program of several files that meet in many ways: wrappers, recursion, fields, delegates, exceptions, implicit flows.</summary>
internal static class Samples
{
    public static readonly ImmutableArray<string> Files =
    [
        """
        public static class Registry
        {
            [OfZone(typeof(MyNumberZone))] public static string Number() => "123456789018";
            [OfZone(typeof(LgwanZone))] public static string Circular() => "circular no. 7";
        }
        """,
        """
        public static class Net
        {
            private static readonly HttpClient Http = new();
            public static void Send(string text) => Http.PostAsync("https://example.com", new StringContent(text)).Wait();
        }
        """,
        """
        public class Ping
        {
            public string Turn(string text, int n) => n == 0 ? text : new Pong().Turn(text, n - 1);
            public void Run() { Net.Send(Turn(Registry.Number(), 3)); Net.Send(Turn("x", 3)); }
        }
        """,
        """
        public class Pong
        {
            public string Turn(string text, int n) => n == 0 ? text : new Ping().Turn(text + "!", n - 1);
        }
        """,
        """
        public class Inbox
        {
            private string _last = "";
            public void Receive() => _last = Registry.Circular();
            public void Forward() => Net.Send(_last);
            public void Each(Action<string> say) => say(Registry.Circular());
        }
        """,
        """
        public class Desk
        {
            public void Work(Inbox inbox)
            {
                inbox.Each(x => Net.Send(x));
                try { throw new InvalidOperationException(Registry.Number()); }
                catch (InvalidOperationException e) { Net.Send(e.Message); }
                if (Registry.Number().StartsWith("1")) Net.Send("yes");
                var text = Registry.Circular();
                foreach (var part in text.Split(' ')) { Console.WriteLine(Registry.Number()); Net.Send(part); }
            }
        }
        """,
    ];
}
