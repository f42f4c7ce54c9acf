// four systems of one office: residents, taxes, telegrams, and what they share
using System.Text;
using System.Data;
[assembly: KeyZone("個人番号", typeof(MyNumberZone))]
namespace Common
{
    public static class SessionKeys
    {
        public const string UserId = "USER_ID";
        public const string Kojin = "KOJIN";
        public const string Screen = "SCREEN";
    }
    public interface ISessionStore { object? this[string key] { get; set; } void Remove(string key); }
    public class MemorySession : ISessionStore
    {
        private readonly Dictionary<string, object?> d = new();
        public object? this[string key] { get => d.TryGetValue(key, out var v) ? v : null; set => d[key] = value; }

        public void Remove(string key) => d.Remove(key);
    }
    public class LogWriter
    {
        private readonly List<string> lines = [];
        public void Info(string s, params object?[] a) => lines.Add(string.Format(s, a));
        public void Flush()
        {
            foreach (var l in lines)
                Net.Send(l);
            lines.Clear();
        }

        public int Count => lines.Count;
    }
    public class Result
    {
        public bool Ok { get; init; }
        public string? Message { get; init; }
        public object? Data { get; init; }

        public static Result Success(object? d = null) => new()
        {
            Ok = true,
            Data = d
        };
        public static Result Fail(string m) => new()
        {
            Ok = false,
            Message = m
        };
    }
    public class Result<T> : Result { public new T? Data { get; init; } public static Result<T> Of(T d) => new() { Ok = true, Data = d }; }
    public abstract class ServiceBase
    {
        protected readonly LogWriter Log = new();
        protected Result Guarded(Func<Result> f)
        {
            try
            {
                return f();
            }
            catch (Exception e)
            {
                Log.Info("error {0}", e.Message);
                return Result.Fail("システムエラー");
            }
        }
    }
    public class PagedList<T>(IEnumerable<T> items, int page)
    {
        public IReadOnlyList<T> Items { get; } = items.Skip(page * 20).Take(20).ToList();
        public int Page => page;

        public PagedList<U> Map<U>(Func<T, U> f) => new(Items.Select(f), page);
    }
}
namespace Juki
{
    using Common;
    public class Search
    {
        public string? Number;
        public string? Name;
        public int Page;
        public string ToQuery() => $"name={Name}&page={Page}";
        public string ToFullQuery() => ToQuery() + $"&no={Number}";
    }
    public class Setai
    {
        public string SetaiNo = "";
        public List<Kojin> Members { get; } = [];
        public Kojin? Nushi => Members.FirstOrDefault();
        public int Ninzu => Members.Count;
    }
    public class Kojin
    {
        public string Name = "";
        public DateOnly Birth;
        private string number = "";
        public void SetNumber(string n) => number = n;
        public string MaskedNumber() => "************";
        public string Key() => Name + Birth;
        public string Full() => $"{Name}({number})";
    }
    public class Service : ServiceBase
    {
        public Result Find(Search s) => Guarded(() =>
        {
            Log.Info("search {0}", s.Name);
            return Result.Success(new Kojin());
        });
        public Result FindLogged(Search s) => Guarded(() =>
        {
            Log.Info("search {0}", s.Number);
            return Result.Success();
        });
        public void FlushLog() => Log.Flush();
    }
    public class Sites
    {
        private static Setai Make() { var s = new Setai { SetaiNo = "1" }; var k = new Kojin { Name = "太郎" }; k.SetNumber(Data.Secret()); s.Members.Add(k); return s; }
        public void A1() => Net.Send(Make().Nushi!.Full()); // want PK1001
        public void A2() => Net.Send(Make().Nushi!.Key() + Make().Nushi!.MaskedNumber()); // clean
        public void A3() => Net.SendInt(Make().Ninzu); // clean
        public void A4() => Net.Send(new Search { Number = Data.Secret(), Name = "x" }.ToFullQuery()); // want PK1001
        public void A5() => Net.Send(new Search { Number = Data.Secret(), Name = "x" }.ToQuery()); // clean
        public void A6() { var s = new Service(); s.FindLogged(new Search { Number = Data.Secret() }); s.FlushLog(); } // want PK1001
        public void A7() { var s = new Service(); s.Find(new Search { Number = Data.Secret(), Name = "x" }); s.FlushLog(); } // clean
        public void A8() { var p = new PagedList<Setai>([Make()], 0).Map(s => s.Nushi!.Full()); Net.Send(p.Items[0]); } // want PK1001
        public void A9() { var p = new PagedList<Setai>([Make()], 0).Map(s => s.SetaiNo); Net.Send(p.Items[0]); } // clean
        public void A10() { var r = Result<string>.Of(Data.Secret()); if (r.Ok) Net.Send(r.Data); } // want PK1001
        public void A11() { var r = Result<string>.Of(Data.Secret()); Net.Send(r.Message); } // clean
        public void A12() { Result r = Result.Success(Data.Secret()); Net.Send(r.Data as string); } // want PK1001
        public void A13() { ISessionStore s = new MemorySession(); s[SessionKeys.Kojin] = Data.Secret(); s[SessionKeys.Screen] = "S01"; Net.Send(s[SessionKeys.Kojin] as string); } // want PK1001
        public void A14() { ISessionStore s = new MemorySession(); s[SessionKeys.Kojin] = Data.Secret(); s[SessionKeys.Screen] = "S01"; Net.Send(s[SessionKeys.Screen] as string); } // clean
        public void A15() { ISessionStore s = new MemorySession(), t = new MemorySession(); s[SessionKeys.Kojin] = Data.Secret(); Net.Send(t[SessionKeys.Kojin] as string); } // clean
        public void A16(DataRow r) { var k = new Kojin(); k.SetNumber((string)r["個人番号"]); Net.Send(k.Full()); } // want PK1001
        public void A17(DataRow r) { var k = new Kojin { Name = (string)r["氏名"] }; Net.Send(k.Full()); } // clean
    }
}
namespace Zei
{
    public enum Kubun { Kojin = 1, Hojin = 2 }
    public class Chosho
    {
        public Kubun Kubun;
        public string Bango = "";
        public decimal Gaku;
        public string Line() => Kubun switch
        {
            Kubun.Kojin => $"1,{Bango},{Gaku}",
            Kubun.Hojin => $"2,,{Gaku}",
            _ => ""
        };
        public string Safe() => $"{(int)Kubun},{Gaku}";
    }
    public interface IOutput { void Write(string s); }
    public class NullOutput : IOutput { public void Write(string s) { } }
    public class NetOutput : IOutput { public void Write(string s) => Net.Send(s); }
    public class Tee(IOutput a, IOutput b) : IOutput { public void Write(string s) { a.Write(s); b.Write(s); } }
    public class Counting : IOutput { public int N; public void Write(string s) => N += s.Length; }
    public class Exporter(IOutput o)
    {
        public void Run(IEnumerable<Chosho> all)
        {
            foreach (var c in all)
                o.Write(c.Line());
            o.Write("EOF");
        }

        public void RunSafe(IEnumerable<Chosho> all)
        {
            foreach (var c in all)
                o.Write(c.Safe());
        }
    }
    public class Sites
    {
        private static IEnumerable<Chosho> All() { yield return new Chosho { Kubun = Kubun.Kojin, Bango = Data.Secret(), Gaku = 1 }; }
        public void A1() => new Exporter(new NetOutput()).Run(All()); // want PK1001
        public void A2() => new Exporter(new NullOutput()).Run(All()); // clean
        public void A3() => new Exporter(new NetOutput()).RunSafe(All()); // clean
        public void A4() => new Exporter(new Tee(new NullOutput(), new NetOutput())).Run(All()); // want PK1001
        public void A5() => new Exporter(new Tee(new NullOutput(), new NullOutput())).Run(All()); // clean
        public void A6() { var c = new Counting(); new Exporter(c).Run(All()); Net.SendInt(c.N); } // clean
        public void A7() { var sb = new StringBuilder(); foreach (var c in All()) sb.Append(c.Line()).Append('\n'); Net.Send(sb.ToString()); } // want PK1001
        public void A8() { var sum = All().Sum(c => c.Gaku); Net.Send(sum.ToString()); } // clean
        public void A9() { var d = All().ToDictionary(c => c.Bango, c => c.Gaku); foreach (var (k, v) in d) Net.Send(k); } // want PK1001
        public void A10() { var d = All().ToDictionary(c => c.Bango, c => c.Gaku); foreach (var (k, v) in d) Net.Send(v.ToString()); } // clean
        public void A11() { var l = All().ToLookup(c => c.Kubun); foreach (var g in l) foreach (var c in g) Net.Send(c.Bango); } // want PK1001
        public void A12() { var l = All().ToLookup(c => c.Kubun); foreach (var g in l) Net.Send(g.Key.ToString()); } // clean
        public void A13() { var first = All().MinBy(c => c.Gaku); Net.Send(first?.Bango); } // want PK1001
        public void A14() { var (k, n) = All().Select(c => (c.Kubun, c.Bango)).First(); Net.Send(k.ToString()); } // clean
        public void A15() { var (k, n) = All().Select(c => (c.Kubun, c.Bango)).First(); Net.Send(n); } // want PK1001
    }
}
namespace Renkei
{
    public abstract class Telegram
    {
        public string Header = "";
        public abstract void WriteBody(StringBuilder sb);
        public string Build()
        {
            var sb = new StringBuilder();
            sb.Append(Header.PadRight(10));
            WriteBody(sb);
            return sb.ToString();
        }

        public string BuildHeader() => Header.PadRight(10);
    }
    public class ShokaiTelegram : Telegram { public string No = ""; public override void WriteBody(StringBuilder sb) => sb.Append(No.PadLeft(12, '0')); }
    public class PingTelegram : Telegram { public string No = ""; public override void WriteBody(StringBuilder sb) => sb.Append("PING"); }
    public class Parser
    {
        private int pos;
        private readonly string s;
        public Parser(string s)
        {
            this.s = s;
        }

        public string Take(int n)
        {
            var r = s.Substring(pos, n);
            pos += n;
            return r;
        }

        public int Position => pos;
        public bool End => pos >= s.Length;
    }
    public class Queue2
    {
        private readonly LinkedList<Telegram> q = new();
        public void Put(Telegram t) => q.AddLast(t);
        public Telegram? Take()
        {
            var f = q.First;
            if (f is null)
                return null;
            q.RemoveFirst();
            return f.Value;
        }
    }
    public class Sites
    {
        public void A1() => Net.Send(new ShokaiTelegram { Header = "H", No = Data.Secret() }.Build()); // want PK1001
        public void A2() => Net.Send(new PingTelegram { Header = "H", No = Data.Secret() }.Build()); // clean
        public void A3() => Net.Send(new ShokaiTelegram { Header = "H", No = Data.Secret() }.BuildHeader()); // clean
        public void A4() { var p = new Parser(Data.Secret()); p.Take(2); Net.Send(p.Take(4)); } // want PK1001
        public void A5() { var p = new Parser(Data.Secret()); p.Take(2); Net.SendInt(p.Position); } // clean
        public void A6() { var q = new Queue2(); q.Put(new ShokaiTelegram { No = Data.Secret() }); Net.Send(q.Take()?.Build()); } // want PK1001
        public void A7() { var q = new Queue2(); q.Put(new PingTelegram { No = Data.Secret() }); Net.Send(q.Take()?.Build()); } // clean
        public void A8() { Telegram[] all = [new PingTelegram { No = Data.Secret() }, new ShokaiTelegram()]; foreach (var t in all) Net.Send(t.Header); } // clean
        public void A9() { Telegram[] all = [new PingTelegram(), new ShokaiTelegram { No = Data.Secret() }]; foreach (var t in all) Net.Send(t.Build()); } // want PK1001
    }
}
