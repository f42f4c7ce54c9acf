using System.Collections.Immutable;

namespace PolicyKit.Analysis.Tests.Facts;

/// <summary>
/// A library and a program that uses it. Every way in which flow crosses an assembly, each leak (its line ends with the rule it breaks)
/// beside a look-alike that must stay silent.
/// <see cref="IsWhollyExported"/>: facts say as much as the source. Else the library has no zone in sight: its members that reach no sink and call nothing back
/// are left to the assumption, which may say more.
/// <see cref="Between"/>: a second library, which uses the first.
/// </summary>
internal sealed record LibraryCase(string Name, string Library, string Program, bool IsWhollyExported = true, string? Between = null)
{
    public static readonly ImmutableArray<LibraryCase> All =
    [
        new("a sink behind two wrappers", """
            namespace Lib;
            public static class Post
            {
                private static readonly HttpClient Http = new();
                public static void Out(string text, string subject) => Inner(text);
                public static void Nowhere(string text) { }
                private static void Inner(string text) => Http.PostAsync("https://example.com", new StringContent(text)).Wait();
            }
            """, """
            using Lib;
            public class P
            {
                public void M([OfZone(typeof(MyNumberZone))] string number)
                {
                    Post.Out(number, "subject"); // PK1001
                    Post.Out("text", number);
                    Post.Nowhere(number);
                }
            }
            """),
        new("answers that nobody can name: an explicit implementation, an internal type", """
            namespace Lib;
            public sealed class Card { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; }
            public interface IStep { string Apply(string text); }
            public sealed class Kept(string held) : IStep { public string Apply(string text) => held; }
            public sealed class Through : IStep { string IStep.Apply(string text) => text + "."; }
            public interface IPost { void Out(string text); }
            public sealed class NoPost : IPost { public void Out(string text) { } }
            public static class Posts { public static IPost Make() => new HttpPost(); }
            internal sealed class HttpPost : IPost
            {
                private static readonly HttpClient Http = new();
                public void Out(string text) => Http.PostAsync("https://example.com", new StringContent(text)).Wait();
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void M([OfZone(typeof(MyNumberZone))] string number)
                {
                    IStep through = new Through();
                    Http.GetStringAsync(through.Apply(number)); // PK1001
                    IStep kept = new Kept("k");
                    Http.GetStringAsync(kept.Apply(number));
                    Posts.Make().Out(number); // PK1001
                    new NoPost().Out(number);
                }
            }
            """),
        new("operators that the compiler writes", """
            namespace Lib;
            public sealed class Card { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; }
            public sealed record Disc(string A);
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void M([OfZone(typeof(MyNumberZone))] string number)
                {
                    Http.GetStringAsync((new Disc(number) == new Disc("k")).ToString()); // PK1001
                    Http.GetStringAsync((new Disc("a") == new Disc("k")).ToString());
                }
            }
            """),
        new("a value handed through", """
            namespace Lib;
            public static class Text
            {
                public static string Quote(string text, string style) => "'" + text + "'";
                public static string Same(string text) => text;
                public static string Constant(string text) => "fixed";
                public static void Split(string text, out string head, out string other) { head = text.Substring(1); other = "x"; }
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void M([OfZone(typeof(MyNumberZone))] string number)
                {
                    Http.GetStringAsync(Text.Quote(number, "")); // PK1001
                    Http.GetStringAsync(Text.Quote("", number));
                    Http.GetStringAsync(Text.Same(number)); // PK1001
                    Http.GetStringAsync(Text.Constant(number));
                    Text.Split(number, out var head, out var other);
                    Http.GetStringAsync(head); // PK1001
                    Http.GetStringAsync(other);
                }
            }
            """, IsWhollyExported: false),
        new("a source inside", """
            namespace Lib;
            public class Register
            {
                [OfZone(typeof(MyNumberZone))] private readonly string _number = "123456789018";
                public string Number() => _number;
                public string Masked() => "*" + _number.Substring(8);
                public string Title() => "register";
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void M(Register register)
                {
                    Http.GetStringAsync(register.Number()); // PK1001
                    Http.GetStringAsync(register.Masked()); // PK1001
                    Http.GetStringAsync(register.Title());
                }
            }
            """, IsWhollyExported: true),
        new("fields of an object", """
            namespace Lib;
            public class Letter
            {
                private string _body = "";
                public string To = "";
                public void Write(string text) => _body = text;
                public string Body() => _body;
                public static Letter Of(string body, string to) { var letter = new Letter(); letter._body = body; letter.To = to; return letter; }
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void M([OfZone(typeof(MyNumberZone))] string number)
                {
                    var secret = new Letter();
                    secret.Write(number);
                    Http.GetStringAsync(secret.Body()); // PK1001
                    var plain = new Letter();
                    plain.Write("hello");
                    Http.GetStringAsync(plain.Body());
                    var made = Letter.Of(number, "city");
                    Http.GetStringAsync(made.Body()); // PK1001
                    Http.GetStringAsync(made.To);
                }
            }
            """, IsWhollyExported: false),
        new("elements counted from the end, and ranges", """
            namespace Lib;
            public sealed class Row(string[] items)
            {
                public int Length => items.Length;
                public string this[int at] => items[at];
                public string Slice(int from, int length) => string.Concat(items.Skip(from).Take(length));
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void M([OfZone(typeof(MyNumberZone))] string number)
                {
                    var row = new Row([number, "a"]);
                    Http.GetStringAsync(row[^2]); // PK1001
                    Http.GetStringAsync(row[0..1]); // PK1001
                    var open = new Row(["a", "b"]);
                    Http.GetStringAsync(open[^2]);
                    Http.GetStringAsync(open[0..1]);
                }
            }
            """, IsWhollyExported: false),
        new("delegates called and answered", """
            namespace Lib;
            public static class With
            {
                public static R Each<T, R>(T value, Func<T, R> map) => map(value);
                public static void Tell(string text, Action<string> say) => say(text);
                public static void Quiet(string text, Action<string> say) => say("quiet");
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void M([OfZone(typeof(MyNumberZone))] string number)
                {
                    Http.GetStringAsync(With.Each(number, x => x + "!")); // PK1001
                    Http.GetStringAsync(With.Each(number, x => "!"));
                    With.Tell(number, x => Http.GetStringAsync(x)); // PK1001
                    With.Quiet(number, x => Http.GetStringAsync(x));
                }
            }
            """),
        new("tasks", """
            namespace Lib;
            public static class Later
            {
                private static readonly HttpClient Http = new();
                public static async Task<string> Echo(string text) { await Task.Yield(); return text; }
                public static async Task<string> Fixed(string text) { await Task.Yield(); return "fixed"; }
                public static async Task Out(string text) => await Http.PostAsync("https://example.com", new StringContent(text));
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public async Task M([OfZone(typeof(MyNumberZone))] string number)
                {
                    await Http.GetStringAsync(await Later.Echo(number)); // PK1001
                    await Http.GetStringAsync(await Later.Fixed(number));
                    await Later.Out(number); // PK1001
                }
            }
            """, IsWhollyExported: false),
        new("channels", """
            namespace Lib;
            public static class Lines
            {
                [Channel(typeof(LgwanZone))] private static readonly HttpClient Inside = new();
                public static HttpClient Lgwan() => Inside;
                public static void Through(HttpClient line, string text) => line.PostAsync("in", new StringContent(text)).Wait();
            }
            """, """
            using Lib;
            public class P
            {
                public void M([OfZone(typeof(LgwanZone))] string circular, [Channel(typeof(LgwanZone))] HttpClient inside, HttpClient outside)
                {
                    Lines.Lgwan().GetStringAsync(circular);
                    Lines.Through(inside, circular);
                    Lines.Through(outside, circular); // PK1004
                    outside.GetStringAsync(circular); // PK1004
                }
            }
            """, IsWhollyExported: true),
        new("contracts on parameters", """
            namespace Lib;
            public static class Office
            {
                public static void File([OfZone(typeof(LgwanZone))] string text) { }
                [return: OfZone(typeof(LgwanZone))] public static string Open() => "circular";
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void M([OfZone(typeof(InternetZone))] string mail)
                {
                    Office.File(mail); // PK1005
                    Office.File("plain");
                    Http.GetStringAsync(Office.Open()); // PK1004
                }
            }
            """, IsWhollyExported: true),
        new("visitors, templates, events, operators, stores and callbacks", """
            namespace Lib;
            public class Person { public string Name { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; public List<Person> Family { get; } = []; }
            public interface IReader<T> { T Person(Person person); T Text(string text); }
            public abstract class Document { public abstract T Accept<T>(IReader<T> reader); }
            public class PersonDocument(Person person) : Document { public override T Accept<T>(IReader<T> reader) => reader.Person(person); }
            public class TextDocument(string text) : Document { public override T Accept<T>(IReader<T> reader) => reader.Text(text); }
            public abstract class Form { public string Print(Person person) => Head() + Body(person); protected virtual string Head() => ""; protected abstract string Body(Person person); }
            public class Watcher { public event Action<Person>? Seen; public event EventHandler<string>? Noted; public void Push(Person person) { Seen?.Invoke(person); Noted?.Invoke(this, person.Name); } }
            public readonly struct Code { private readonly string _text; public Code(string text) { _text = text; } public static Code operator +(Code a, Code b) => new(a._text + b._text); public static implicit operator string(Code code) => code._text; }
            public class Store<T> { private readonly List<T> _items = []; public void Add(T item) => _items.Add(item); public T First() => _items[0]; public IEnumerable<T> All() { foreach (var item in _items) yield return item; } }
            public static class Functions { public static R With<T, R>(T t, Func<T, R> f) => f(t); public static void Each<T>(IEnumerable<T> ts, Action<T> a) { foreach (var t in ts) a(t); } public static Func<string> Defer(string text) => () => text; }
            public class Holder { public string Value = ""; public Holder Fill(string text) { Value = text; return this; } }
            public static class Net { private static readonly HttpClient Http = new(); public static void Send(string text) => Http.PostAsync("https://example.com", new StringContent(text)).Wait(); }
            """, """
            using Lib;
            public class Numbers : IReader<string> { public string Person(Person person) => person.Number; public string Text(string text) => text; }
            public class Names : IReader<string> { public string Person(Person person) => person.Name; public string Text(string text) => text; }
            public class NumberForm : Form { protected override string Body(Person person) => person.Number; }
            public class NameForm : Form { protected override string Body(Person person) => person.Name; }
            public class P
            {
                public void Visitors(Person person)
                {
                    Document document = new PersonDocument(person);
                    Net.Send(document.Accept(new Numbers())); // PK1001
                    Net.Send(document.Accept(new Names()));
                    Net.Send(new TextDocument(person.Number).Accept(new Names())); // PK1001
                }
                public void Templates(Person person)
                {
                    Net.Send(new NumberForm().Print(person)); // PK1001
                    Net.Send(new NameForm().Print(person));
                }
                public void Events(Person person)
                {
                    var watcher = new Watcher();
                    watcher.Seen += p => Net.Send(p.Number); // PK1001
                    watcher.Noted += (_, name) => Net.Send(name);
                    watcher.Push(person);
                }
                public void Operators(Person person)
                {
                    Net.Send(new Code(person.Number) + new Code("x")); // PK1001
                    Net.Send(new Code(person.Name) + new Code("x"));
                }
                public void Stores(Person person)
                {
                    var persons = new Store<Person>();
                    persons.Add(person);
                    Net.Send(persons.First().Name);
                    foreach (var one in persons.All()) Net.Send(one.Number); // PK1001
                }
                public void Callbacks(Person person)
                {
                    Net.Send(Functions.With(person, p => p.Number)); // PK1001
                    Net.Send(Functions.With(person, p => p.Name));
                    Functions.Each(person.Family, p => Net.Send(p.Number)); // PK1001
                    Functions.Each(person.Family, p => Net.Send(p.Name));
                    Net.Send(Functions.Defer(person.Number)()); // PK1001
                }
                public void Fluent(Person person)
                {
                    var holder = new Holder();
                    Net.Send(holder.Fill(person.Number).Value); // PK1001
                    holder.Value = "";
                    Net.Send(holder.Value);
                }
            }
            """, IsWhollyExported: true),
        new("static places", """
            namespace Lib;
            public static class Desk
            {
                private static string s_text = "";
                private static readonly Dictionary<string, string> s_texts = [];
                private static readonly Queue<string> s_queue = new();
                public static void Put(string text) => s_text = text;
                public static string Take() => s_text;
                public static void PutAt(string key, string text) => s_texts[key] = text;
                public static string TakeAt(string key) => s_texts[key];
                public static void Enqueue(string text) => s_queue.Enqueue(text);
                public static string Dequeue() => s_queue.Dequeue();
                public static string Fixed() => "fixed";
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void Put([OfZone(typeof(MyNumberZone))] string number)
                {
                    Desk.Put(number);
                    Desk.PutAt("number", number);
                    Desk.Enqueue(number);
                }
                public void Take()
                {
                    Http.GetStringAsync(Desk.Take()); // PK1001
                    Http.GetStringAsync(Desk.TakeAt("number")); // PK1001
                    Http.GetStringAsync(Desk.Dequeue()); // PK1001
                    Http.GetStringAsync(Desk.Fixed());
                }
            }
            """),
        new("static places behind a second library", """
            namespace Lib;
            public static class Desk
            {
                private static string s_text = "";
                private static string s_other = "";
                private static readonly Dictionary<string, string> s_texts = [];
                public static void Put(string text) => s_text = text;
                public static string Take() => s_text;
                public static void PutOther(string text) => s_other = text;
                public static string TakeOther() => s_other;
                public static void PutAt(string key, string text) => s_texts[key] = text;
                public static string TakeAt(string key) => s_texts[key];
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void Put([OfZone(typeof(MyNumberZone))] string number)
                {
                    Desk.Put(number);
                    Office.Keep(number);
                    Desk.PutOther("open");
                }
                public void Take()
                {
                    Http.GetStringAsync(Office.Answer()); // PK1001
                    Http.GetStringAsync(Desk.TakeAt("number")); // PK1001
                    Http.GetStringAsync(Office.Kept()); // PK1001
                    Http.GetStringAsync(Office.Other());
                }
            }
            """, Between: """
            namespace Lib;
            public static class Office
            {
                public static string Answer() => "No. " + Desk.Take();
                public static void Keep(string text) => Desk.PutAt("number", text);
                public static string Kept() => Desk.TakeAt("number");
                public static string Other() => Desk.TakeOther();
            }
            """),
        new("parts that a second library has filled by the first", """
            namespace Lib;
            public class Letter { public string Body { get; set; } = ""; public string To { get; set; } = ""; }
            public static class Filling { public static void Fill(Letter letter, string body) => letter.Body = body; }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void M([OfZone(typeof(MyNumberZone))] string number)
                {
                    var letter = new Letter();
                    Office.Write(letter, number);
                    Http.GetStringAsync(letter.Body); // PK1001
                    Http.GetStringAsync(letter.To);
                }
            }
            """, Between: """
            namespace Lib;
            public static class Office { public static void Write(Letter letter, string text) => Filling.Fill(letter, text); }
            """),
        new("what overrides, disposal, extension blocks and writers lead to", """
            namespace Lib;
            public abstract class Template { public void Run(string text) { var made = Make(text); Net.Send(made); } protected abstract string Make(string text); }
            public interface ISender { void Send(string text); }
            public class NetSender : ISender { public void Send(string text) => Net.Send(text); }
            public class Manager(ISender sender) { public void Handle(string text) => sender.Send(text); }
            public class Parcel : IDisposable { private readonly string _text; public Parcel(string text) => _text = text; public void Dispose() => Net.Send(_text); }
            public static class Blocks { extension(string text) { public string Quoted() => "'" + text + "'"; public void Post(string subject) => Net.Send(text); } }
            public static class Copying { public static void Copy(Source from, Target to) => to.Number = from.Number; public static void Write(string text, TextWriter writer) => writer.Write(text); }
            public class Source { public string Number = ""; public string Title = ""; }
            public class Target { public string Number = ""; public string Title = ""; }
            public class Later { private readonly Lazy<string> _text; public Later(Func<string> make) => _text = new(make); public string Text => _text.Value; }
            public static class Net { private static readonly HttpClient Http = new(); public static void Send(string text) => Http.PostAsync("https://example.com", new StringContent(text)).Wait(); }
            """, """
            using Lib;
            public class Passing : Template { protected override string Make(string text) => text; }
            public class Hiding : Template { protected override string Make(string text) => "***"; }
            public class NoSender : ISender { public void Send(string text) { } }
            public class P
            {
                public void Templates([OfZone(typeof(MyNumberZone))] string number)
                {
                    new Passing().Run(number); // PK1001
                    new Hiding().Run(number);
                    new Manager(new NetSender()).Handle(number); // PK1001
                    new Manager(new NoSender()).Handle(number);
                }
                public void Disposed([OfZone(typeof(MyNumberZone))] string number)
                {
                    using (new Parcel("open")) { }
                    using (new Parcel(number)) { } // PK1001
                }
                public void Blocks([OfZone(typeof(MyNumberZone))] string number)
                {
                    Net.Send(number.Quoted()); // PK1001
                    number.Post("subject"); // PK1001
                    "open".Post(number);
                }
                public void Parts([OfZone(typeof(MyNumberZone))] string number)
                {
                    var to = new Target();
                    Copying.Copy(new Source { Number = number, Title = "open" }, to);
                    Net.Send(to.Title);
                    Net.Send(to.Number); // PK1001
                    Copying.Write(number, Console.Out); // PK1007
                    Copying.Write("open", Console.Out);
                    Net.Send(new Later(() => number).Text); // PK1001
                    Net.Send(new Later(() => "open").Text);
                }
            }
            """),
        new("types that hold labelled data, and contracts to implement", """
            namespace Lib;
            public class Person { public string Name { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; }
            public class Case { public Person Applicant { get; set; } = new(); public string Title { get; set; } = ""; }
            public interface IRegister { void Store([OfZone(typeof(MyNumberZone))] string number, string title); }
            """, """
            using Lib;
            public class P : IRegister
            {
                private static readonly HttpClient Http = new();
                public void M(Case one)
                {
                    Http.GetStringAsync(System.Text.Json.JsonSerializer.Serialize(one)); // PK1001
                    Http.GetStringAsync(System.Text.Json.JsonSerializer.Serialize(one.Title));
                }
                public void Store(string number, string title)
                {
                    Http.GetStringAsync(number); // PK1001
                    Http.GetStringAsync(title);
                }
            }
            """),
        new("classes of data", """
            namespace Lib;
            public class Notes
            {
                [OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level3C)] private readonly string _secret = "s";
                [OfZone(typeof(LgwanZone)), Classified(Confidentiality.Level2)] private readonly string _inside = "i";
                [OfZone(typeof(LgwanZone))] private readonly string _unsaid = "u";
                public string Secret() => _secret;
                public string Quoted() => "'" + _secret + "'";
                public string Inside() => _inside;
                public string Unsaid() => _unsaid;
                public void Copy(out string secret, out string inside) { secret = _secret; inside = _inside; }
                public Page Page() => new() { Text = _secret, Title = _inside };
                public Zoned<LgwanZone, string> Entered(string text) => Zoned.Enter(Zones.Lgwan, text, new Classification(Confidentiality.Level3B, Integrity.Level1, Availability.Level1));
                public Zoned<LgwanZone, string> Plain(string text) => Zoned.Enter(Zones.Lgwan, text, new Classification(Confidentiality.Level2, Integrity.Level1, Availability.Level1));
            }
            public class Page { public string Text = ""; public string Title = ""; }
            """, """
            using Lib;
            public class P
            {
                public void M(Notes notes, ZoneSession<LgwanZone> session)
                {
                    Console.WriteLine(notes.Secret()); // PK1007
                    Console.WriteLine(notes.Quoted()); // PK1007
                    Console.WriteLine(notes.Inside());
                    Console.WriteLine(notes.Unsaid());
                    notes.Copy(out var secret, out var inside);
                    Console.WriteLine(secret); // PK1007
                    Console.WriteLine(inside);
                    var page = notes.Page();
                    Console.WriteLine(page.Text); // PK1007
                    Console.WriteLine(page.Title);
                    notes.Entered("x").Use(session, t => { Console.WriteLine(t); return 0; }); // PK1007
                    notes.Plain("x").Use(session, t => { Console.WriteLine(t); return 0; });
                }
            }
            """),
        new("contracts on what comes out by reference or without a name", """
            namespace Lib;
            public interface IDirectory
            {
                bool TryNumber(string name, [OfZone(typeof(MyNumberZone))] out string number);
                bool TryTitle(string name, out string title);
            }
            public sealed class Amount
            {
                [return: OfZone(typeof(MyNumberZone))] public static implicit operator string(Amount amount) => "a";
                public static string operator ~(Amount amount) => "a";
                public void Deconstruct([OfZone(typeof(MyNumberZone))] out string number, out string title) { number = "a"; title = "b"; }
                public static void Fill([OfZone(typeof(MyNumberZone))] ref string number, ref string title) { number = "a"; title = "b"; }
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void Directory(IDirectory directory)
                {
                    directory.TryNumber("a", out var number);
                    Http.GetStringAsync(number); // PK1001
                    directory.TryTitle("a", out var title);
                    Http.GetStringAsync(title);
                }
                public void Converted(Amount amount)
                {
                    Http.GetStringAsync(amount); // PK1001
                    Http.GetStringAsync(~amount);
                }
                public void Taken(Amount amount)
                {
                    var (number, title) = amount;
                    Http.GetStringAsync(number); // PK1001
                    Http.GetStringAsync(title);
                }
                public void Filled()
                {
                    string number = "", title = "";
                    Amount.Fill(ref number, ref title);
                    Http.GetStringAsync(number); // PK1001
                    Http.GetStringAsync(title);
                }
            }
            """),
        new("classes of data without a zone", """
            namespace Lib;
            [InZone(typeof(LgwanZone))]
            public class Notes
            {
                [Classified(Confidentiality.Level3C)] private readonly string _secret = "s";
                [Classified(Confidentiality.Level2)] private readonly string _inside = "i";
                public string Secret() => _secret.Trim();
                public string Inside() => _inside.Trim();
            }
            """, """
            using Lib;
            public class P
            {
                private static readonly HttpClient Http = new();
                public void M(Notes notes)
                {
                    Console.WriteLine(notes.Secret()); // PK1007
                    Console.WriteLine(notes.Inside());
                    Http.GetStringAsync(notes.Secret());
                }
            }
            """),
    ];
}
