namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>What design patterns do with data: mediators, chains, visitors, queues of commands, pools, registries, states that replace themselves.</summary>
internal static class DesignRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("calls/mediator", ["var §x = new §Mediator();", "§x.Register(new §Answers($text));", "var §v = §x.Send<§Ask, string>(new §Ask($text));"])
        {
            Type = "public sealed record §Ask(string Text);\npublic interface §IHandler<TIn, TOut> { TOut Handle(TIn request); }\npublic sealed class §Answers(string held) : §IHandler<§Ask, string> { public string Handle(§Ask request) => «request.Text|held|\"k\"»; }\npublic sealed class §Mediator\n{\nprivate readonly Dictionary<Type, object> handlers = new();\npublic void Register<TIn, TOut>(§IHandler<TIn, TOut> handler) => handlers[typeof(TIn)] = handler;\npublic TOut Send<TIn, TOut>(TIn request) => ((§IHandler<TIn, TOut>)handlers[typeof(TIn)]).Handle(request);\n}",
        },
        new("calls/middleware", ["var §x = new List<Func<§Next, §Next>>();", "§x.Add(§n => §c => { §c.Items[\"a\"] = $captured; §n(§c); });", "§x.Add(§n => §c => { «§n(§c);|» §c.Out = (string)§c.Items[\"a\"] + §c.In; });", "§Next §f = §c => §c.In = «$captured|\"k\"»;", "for (var §i = §x.Count - 1; §i >= 0; §i--) §f = §x[§i](§f);", "var §y = new §Context();", "§f(§y);", "var §v = §y.«Out|In»;"])
        {
            Type = "public sealed class §Context { public string In = \"i\"; public string Out = \"o\"; public Dictionary<string, object> Items { get; } = new(); }\npublic delegate void §Next(§Context context);",
        },
        new("calls/middleware-folded", ["var §x = new List<Func<string, Func<string, string>, string>> { static (§t, §n) => §n(§t + \"1\"), (§t, §n) => «§n(§t)|§n($captured)|§n(\"k\") + §t|\"short\"» };", "var §f = §x.AsEnumerable().Reverse().Aggregate((Func<string, string>)(static §t => §t), static (§next, §step) => §t => §step(§t, §next));", "var §v = §f($text);"]),
        new("calls/responsibility", ["§Link §x = new §Stamp($text);", "§x.Then(new §Stamp($text)).Then(new §Stop());", "var §v = §x.Handle($text);"])
        {
            Type = "public abstract class §Link\n{\npublic §Link? Next { get; set; }\npublic §Link Then(§Link next) { Next = next; return next; }\npublic virtual string Handle(string text) => Next?.Handle(text) ?? text;\n}\npublic sealed class §Stamp(string mark) : §Link { public override string Handle(string text) => «base.Handle(text + mark)|base.Handle(mark)|base.Handle(\"k\")»; }\npublic sealed class §Stop : §Link { public override string Handle(string text) => «text|\"s\"»; }",
        },
        new("calls/visitor-tree", ["§Node §x = new §Both(new §Leaf($text), new §Both(new §Leaf($text), new §Leaf(\"k\")));", "var §v = «§x.Accept(new §Show())|§x.Accept(new §Depth()).ToString(CultureInfo.InvariantCulture)»;"])
        {
            Type = "public interface §IVisit<T> { T Leaf(string text); T Pair(§Node left, §Node right); }\npublic abstract class §Node { public abstract T Accept<T>(§IVisit<T> visitor); }\npublic sealed class §Leaf(string text) : §Node { public override T Accept<T>(§IVisit<T> visitor) => visitor.Leaf(text); }\npublic sealed class §Both(§Node left, §Node right) : §Node { public override T Accept<T>(§IVisit<T> visitor) => visitor.Pair(left, right); }\npublic sealed class §Show : §IVisit<string> { public string Leaf(string text) => text; public string Pair(§Node left, §Node right) => «left.Accept(this) + right.Accept(this)|right.Accept(this)|left.Accept(this)|\"p\"»; }\npublic sealed class §Depth : §IVisit<int> { public int Leaf(string text) => 1; public int Pair(§Node left, §Node right) => Math.Max(left.Accept(this), right.Accept(this)) + 1; }",
        },
        new("calls/visitor-collects", ["var §x = new §Names();", "new §Folder { Name = $text, Inner = { new §Folder { Name = $text }, new §Folder { Name = \"k\" } } }.Accept(§x);", "var §v = §x.«Found[0]|Found[^1]|Last»;"])
        {
            Type = "public sealed class §Folder\n{\npublic string Name = \"\";\npublic List<§Folder> Inner { get; } = new();\npublic void Accept(§Names names) { names.Visit(this); foreach (var one in Inner) one.Accept(names); }\n}\npublic sealed class §Names { public List<string> Found { get; } = new(); public string Last = \"l\"; public void Visit(§Folder folder) { Found.Add(folder.Name); Last = «folder.Name|\"k\"»; } }",
        },
        new("calls/double-dispatch", ["§Animal §x = «new §Cat($text)|new §Dog($text)»;", "var §v = §x.Meet(«new §Cat($text)|new §Dog($text)»);"])
        {
            Type = "public abstract class §Animal(string name) { public string Name => name; public abstract string Meet(§Animal other); public abstract string MetBy(§Cat cat); public abstract string MetBy(§Dog dog); }\npublic sealed class §Cat(string name) : §Animal(name) { public override string Meet(§Animal other) => other.MetBy(this); public override string MetBy(§Cat cat) => cat.Name; public override string MetBy(§Dog dog) => «Name|\"c\"»; }\npublic sealed class §Dog(string name) : §Animal(name) { public override string Meet(§Animal other) => other.MetBy(this); public override string MetBy(§Cat cat) => «cat.Name|\"d\"»; public override string MetBy(§Dog dog) => Name; }",
        },
        new("calls/template-hooks", ["var §x = new §Letter($text, $text);", "var §v = §x.«Print()|Shown»;"])
        {
            Type = "public abstract class §Report\n{\npublic string Shown { get; private set; } = \"s\";\nprotected abstract IEnumerable<string> Lines();\nprotected virtual string Between => \",\";\nprotected virtual void Done(string made) { }\npublic string Print() { var made = string.Join(Between, Lines()); Done(made); Shown = «made|\"k\"|Between»; return made; }\n}\npublic sealed class §Letter(string a, string b) : §Report { protected override IEnumerable<string> Lines() { yield return «a|\"1\"»; yield return \"2\"; } protected override string Between => «b|\"-\"»; }",
        },
        new("delegates/command-queue", ["var §x = new §Bus();", "var §held = \"h\";", "var §v = \"c\";", "§x.Post(() => §held = $captured);", "§x.Post(() => §v = «§held|\"k\"»);", "«§x.Drain();|_ = §x;»"])
        {
            Type = "public sealed class §Bus { private readonly Queue<Action> waiting = new(); public void Post(Action action) => waiting.Enqueue(action); public void Drain() { while (waiting.Count > 0) waiting.Dequeue()(); } }",
        },
        new("delegates/command-objects", ["var §x = new §Desk();", "var §y = new Stack<§ICommand>();", "foreach (var §c in new §ICommand[] { new §Write($text), new §Write(«$text|\"k\"») }) { §c.Do(§x); §y.Push(§c); }", "«§y.Pop().Undo(§x);|_ = §y;»", "var §v = §x.Text;"])
        {
            Type = "public sealed class §Desk { public string Text = \"d\"; }\npublic interface §ICommand { void Do(§Desk desk); void Undo(§Desk desk); }\npublic sealed class §Write(string text) : §ICommand { private string before = \"b\"; public void Do(§Desk desk) { before = desk.Text; desk.Text = text; } public void Undo(§Desk desk) => desk.Text = before; }",
        },
        new("objects/memento", ["var §x = new §Editor();", "§x.Type($text);", "§x.Type(«\"k\"|$text»);", "«§x.Undo();|»", "var §v = §x.Text;"])
        {
            Type = "public sealed record §Memento(string Text);\npublic sealed class §Editor { private string text = \"\"; private readonly Stack<§Memento> past = new(); public string Text => text; public void Type(string next) { past.Push(new §Memento(text)); text = next; } public void Undo() => text = past.Pop().Text; }",
        },
        new("objects/unit-of-work", ["var §x = new §Unit();", "var §y = new §Line { Name = $text, Note = $text };", "§x.Add(§y);", "§x.Rename(§y, $text);", "«§x.Commit();|»", "var §v = «§y.Name|§y.Note|§x.Table.FirstOrDefault()?.Name ?? \"none\"»;"])
        {
            Type = "public sealed class §Line { public string Name = \"\"; public string Note = \"\"; }\npublic sealed class §Unit\n{\nprivate readonly List<§Line> added = new();\nprivate readonly List<(§Line Line, string Name)> changed = new();\npublic List<§Line> Table { get; } = new();\npublic void Add(§Line line) => added.Add(line);\npublic void Rename(§Line line, string name) => changed.Add((line, name));\npublic void Commit() { Table.AddRange(added); added.Clear(); foreach (var (line, name) in changed) line.Name = name; changed.Clear(); }\n}",
        },
        new("objects/repository", ["var §x = new §Repository<§Customer>();", "§x.Save(new §Customer { Id = 1, Name = $text });", "§x.Save(new §Customer { Id = «1|2», Name = \"k\", Note = $text });", "var §v = «§x.Find(1)!.Name|§x.Find(1)!.Note|§x.Where(static §c => §c.Id > 0).Last().Name»;"])
        {
            Type = "public interface §IHasId { int Id { get; } }\npublic sealed class §Customer : §IHasId { public int Id { get; init; } public string Name { get; set; } = \"\"; public string Note { get; set; } = \"\"; }\npublic sealed class §Repository<T> where T : class, §IHasId\n{\nprivate readonly List<T> items = new();\npublic void Save(T item) { items.RemoveAll(i => i.Id == item.Id); items.Add(item); }\npublic T? Find(int id) => items.FirstOrDefault(i => i.Id == id);\npublic IEnumerable<T> Where(Func<T, bool> filter) => items.Where(filter);\n}",
        },
        new("calls/specification", ["var §x = new §Named(\"a\", $text) & new §Named($text, \"b\");", "var §v = §x.Why($text);"])
        {
            Type = "public abstract class §Spec { public abstract string Why(string text); public static §Spec operator &(§Spec left, §Spec right) => new §Every(left, right); }\npublic sealed class §Named(string name, string note) : §Spec { public override string Why(string text) => «name|note|text|\"k\"»; }\npublic sealed class §Every(params §Spec[] all) : §Spec { public override string Why(string text) => string.Join(\" and \", all.Select(one => one.Why(text))); }",
        },
        new("calls/nested-builder", ["var §x = new §OrderBuilder().For($text).Ship(§s => §s.At($captured).At(«$captured|\"k\"»)).Build();", "var §v = §x.«Name|Street.Line»;"])
        {
            Type = "public sealed class §Street { public string Line = \"\"; public §Street At(string line) { Line = line; return this; } }\npublic sealed class §Order { public string Name = \"\"; public §Street Street = new(); }\npublic sealed class §OrderBuilder\n{\nprivate readonly §Order made = new();\npublic §OrderBuilder For(string name) { made.Name = name; return this; }\npublic §OrderBuilder Ship(Action<§Street> to) { to(made.Street); return this; }\npublic §Order Build() => made;\n}",
        },
        new("objects/finishing-builder", ["var §x = new §Draft().Named($text).Noted($text);", "var §y = §x.Build();", "§x.Named($text);", "var §v = §y.«Name|Note»;"])
        {
            Type = "public sealed record §Paper(string Name, string Note);\npublic sealed class §Draft { private string name = \"\"; private string note = \"\"; public §Draft Named(string text) { name = text; return this; } public §Draft Noted(string text) { note = text; return this; } public §Paper Build() => new(name, «note|name|\"k\"»); }",
        },
        new("objects/immutable-builder", ["var §x = §Query.Empty.Where(\"a\", $text).Where(\"b\", $text);", "var §y = §x.Where(\"c\", $text);", "var §v = «§x|§y».«Text()|Last»;"])
        {
            Type = "public sealed class §Query { private readonly ImmutableList<string> parts; public static §Query Empty => new(ImmutableList<string>.Empty, \"q\"); private §Query(ImmutableList<string> parts, string last) { this.parts = parts; Last = last; } public string Last { get; } public §Query Where(string name, string value) => new(parts.Add(name + \"=\" + value), «value|name»); public string Text() => string.Join(\"&\", parts); }",
        },
        new("objects/pool", ["var §x = new §Pool();", "var §p = §x.Rent();", "§p.Text = $text;", "§x.Return(§p);", "var §q = §x.Rent();", "«§q.Text = \"k\";|»", "var §v = §q.Text;"])
        {
            Type = "public sealed class §Buffer { public string Text = \"\"; public void Wipe() => Text = «\"\"|Text»; }\npublic sealed class §Pool { private readonly Stack<§Buffer> free = new(); public §Buffer Rent() => free.TryPop(out var found) ? found : new §Buffer(); public void Return(§Buffer buffer) { «buffer.Wipe();|» free.Push(buffer); } }",
        },
        new("calls/services", ["var §x = new §Services();", "§x.Add(§s => new §Settings($captured));", "§x.Add(§s => new §Greeter(§s.Get<§Settings>()));", "var §v = §x.Get<§Greeter>().Greet($text);"])
        {
            Type = "public sealed class §Services\n{\nprivate readonly Dictionary<Type, Func<§Services, object>> made = new();\npublic void Add<T>(Func<§Services, T> make) where T : class => made[typeof(T)] = s => make(s);\npublic T Get<T>() where T : class => (T)made[typeof(T)](this);\n}\npublic sealed class §Settings(string name) { public string Name => name; }\npublic sealed class §Greeter(§Settings settings) { public string Greet(string text) => «settings.Name|text|\"hi\"» + \"!\"; }",
        },
        new("delegates/table-of-functions", ["var §v = §Table()[«\"a\"|\"b\"|\"c\"»]($text, $text);"])
        {
            Member = "private static Dictionary<string, Func<string, string, string>> §Table() { var all = new Dictionary<string, Func<string, string, string>>(StringComparer.OrdinalIgnoreCase); all.Add(\"a\", static (x, y) => x); all[\"b\"] = static (x, y) => y; all[\"c\"] = static (_, _) => \"k\"; return all; }",
        },
        new("objects/state-objects", ["var §x = new §Machine();", "§x.Feed($text);", "«§x.Feed($text);|»", "var §v = §x.Out;"])
        {
            Type = "public abstract class §State { public abstract §State Feed(§Machine machine, string text); }\npublic sealed class §Idle : §State { public override §State Feed(§Machine machine, string text) => new §Busy(text); }\npublic sealed class §Busy(string held) : §State { public override §State Feed(§Machine machine, string text) { machine.Out = «held|text|\"k\"»; return new §Idle(); } }\npublic sealed class §Machine { private §State state = new §Idle(); public string Out = \"o\"; public void Feed(string text) => state = state.Feed(this, text); }",
        },
        new("control/state-table", ["var §x = new Dictionary<(int, char), (int, string)> { [(0, 'a')] = (1, $text), [(1, 'b')] = (0, $text), [(1, 'a')] = (1, \"k\") };", "var §s = 0;", "var §v = \"s\";", "foreach (var §c in \"a«a|b»\") (§s, §v) = §x[(§s, §c)];"]),
        new("delegates/aggregator", ["var §x = new §Hub();", "var §v = \"e\";", "§x.On<§Opened>(§m => §v = §m.Text);", "§x.Tell(«new §Opened($text)|new §Closed($text)»);"])
        {
            Type = "public sealed class §Hub\n{\nprivate readonly Dictionary<Type, List<Delegate>> heard = new();\npublic void On<T>(Action<T> handler) { if (!heard.TryGetValue(typeof(T), out var all)) heard[typeof(T)] = all = new List<Delegate>(); all.Add(handler); }\npublic void Tell<T>(T message) { if (heard.TryGetValue(typeof(T), out var all)) foreach (var one in all) ((Action<T>)one)(message); }\n}\npublic sealed record §Opened(string Text);\npublic sealed record §Closed(string Text);",
        },
        new("objects/collect-then-flush", ["var §v = \"b\";", "var §x = new §Batch(§t => §v = §t);", "§x.Add($text);", "«§x.Flush();|»", "§x.Add(\"k\");", "«§x.Flush();|»"])
        {
            Type = "public sealed class §Batch(Action<string> to)\n{\nprivate readonly List<string> waiting = new();\npublic void Add(string text) => waiting.Add(text);\npublic void Flush() { foreach (var one in waiting) to(one); waiting.Clear(); }\n}",
        },
        new("sinks/collect-then-flush", ["{\nvar §x = new §Outbox();\n§x.Add($text);\n«§x.Clear();|»\n§x.Add(«\"k\"|$text»);\n§x.Flush();\n}"])
        {
            Type = "public sealed class §Outbox\n{\nprivate readonly List<string> waiting = new();\npublic void Add(string text) => waiting.Add(text);\npublic void Clear() => waiting.Clear();\npublic void Flush()\n{\nforeach (var one in waiting)\n{\nNet.Send(one);\n}\nwaiting.Clear();\n}\n}", IsVoid = true,
        },
        new("calls/caching-decorator", ["§ISource §x = new §Cached(new §Slow($text));", "_ = §x.Get(\"a\");", "var §v = §x.Get(«\"a\"|\"b\"|$text»);"])
        {
            Type = "public interface §ISource { string Get(string key); }\npublic sealed class §Slow(string held) : §ISource { public string Get(string key) => «key + held|key|\"k\"»; }\npublic sealed class §Cached(§ISource inner) : §ISource { private readonly Dictionary<string, string> known = new(); public string Get(string key) { if (!known.TryGetValue(key, out var found)) known[key] = found = inner.Get(key); return found; } }",
        },
        new("calls/counting-decorator", ["var §x = new §Counting(new §Core());", "_ = §x.Act($text);", "var §v = §x.«Last|Calls.ToString(CultureInfo.InvariantCulture)|Act(\"k\")»;"])
        {
            Type = "public interface §IAct { string Act(string text); }\npublic sealed class §Core : §IAct { private string before = \"b\"; public string Act(string text) { var given = before; before = text; return «given|text»; } }\npublic sealed class §Counting(§IAct inner) : §IAct { public int Calls { get; private set; } public string Last { get; private set; } = \"l\"; public string Act(string text) { Calls++; var made = inner.Act(text); Last = «made|text|\"k\"»; return made; } }",
        },
        new("control/scope-restores", ["var §x = new §Ambient { Now = «$text|\"k\"» };", "var §v = \"\";", "using (§x.Use($text)) { §v = §x.Now; }", "«§v = §x.Now;|»"])
        {
            Type = "public sealed class §Ambient { public string Now = \"n\"; public §Scope Use(string text) { var scope = new §Scope(this, Now); Now = text; return scope; } }\npublic readonly struct §Scope(§Ambient of, string before) : IDisposable { public void Dispose() => of.Now = before; }",
        },
        new("control/scope-writes", ["var §x = new StringBuilder(\"b\");", "using (new §Closing(§x, $text)) { §x.Append(«\"k\"|$text»); }", "var §v = §x.ToString();"])
        {
            Type = "public sealed class §Closing(StringBuilder into, string end) : IDisposable { public void Dispose() { «into.Append(end);|into.Append(\"e\");|into.Clear();» } }",
        },
        new("objects/singleton", ["§Only.Instance.Put($text);", "var §v = §Only.Instance.«Held|Other»;"])
        {
            Type = "public sealed class §Only\n{\nprivate static §Only? instance;\npublic static §Only Instance => instance ??= new §Only();\npublic string Held { get; private set; } = \"h\";\npublic string Other { get; private set; } = \"o\";\npublic void Put(string text) => Held = text;\n}",
        },
        new("objects/composite", ["var §x = new §Group(new §Item($text), new §Group(new §Item(\"k\"), new §Item($text)));", "var §v = «§x.Text()|§x.First()|§x.Count().ToString(CultureInfo.InvariantCulture)»;"])
        {
            Type = "public abstract class §Part { public abstract string Text(); public abstract string First(); public abstract int Count(); }\npublic sealed class §Item(string text) : §Part { public override string Text() => text; public override string First() => text; public override int Count() => 1; }\npublic sealed class §Group(params §Part[] inner) : §Part { public override string Text() => string.Concat(inner.Select(static part => part.Text())); public override string First() => inner[0].First(); public override int Count() => inner.Sum(static part => part.Count()); }",
        },
        new("objects/flyweight", ["var §x = new §Glyphs();", "§x.Get(\"a\").Mark = $text;", "var §v = §x.Get(«\"a\"|\"b\"»).Mark;"])
        {
            Type = "public sealed class §Glyph(string name) { public string Name => name; public string Mark = \"m\"; }\npublic sealed class §Glyphs { private readonly Dictionary<string, §Glyph> known = new(); public §Glyph Get(string name) { if (known.TryGetValue(name, out var found)) return found; found = new §Glyph(name); known.Add(name, found); return found; } }",
        },
        new("objects/null-object", ["§ILog §x = $flag ? new §Kept() : §Silent.Log;", "§x.Note($text);", "var §v = §x.Text;"])
        {
            Type = "public interface §ILog { string Text { get; } void Note(string text); }\npublic sealed class §Kept : §ILog { public string Text { get; private set; } = \"k\"; public void Note(string text) => Text = text; }\npublic sealed class §Silent : §ILog { public static §Silent Log => new(); public string Text => \"none\"; public void Note(string text) { } }",
        },
        new("objects/proxy-lazy", ["var §x = new §Proxy(() => new §Real($captured));", "«_ = §x.Name;|»", "var §v = §x.«Name|Kind»;"])
        {
            Type = "public interface §IReal { string Name { get; } string Kind { get; } }\npublic sealed class §Real(string name) : §IReal { public string Name => name; public string Kind => «\"k\"|name»; }\npublic sealed class §Proxy(Func<§IReal> make) : §IReal { private §IReal? made; private §IReal Made { get { if (made is null) made = make(); return made; } } public string Name => Made.Name; public string Kind => Made.Kind; }",
        },
        new("objects/double-buffer", ["var §x = new §Screen();", "§x.Draw($text);", "«§x.Flip();|»", "§x.Draw(«\"k\"|$text»);", "var §v = §x.Shown;"])
        {
            Type = "public sealed class §Screen { private string[] front = { \"f\" }; private string[] back = { \"b\" }; public string Shown => front[0]; public void Draw(string text) => back[0] = text; public void Flip() => (front, back) = (back, front); }",
        },
        new("objects/ring-buffer", ["var §x = new §Ring();", "§x.Put($text);", "§x.Put(\"k\");", "«§x.Put(\"l\");|§x.Put($text);»", "var §v = §x[«0|1»];"])
        {
            Type = "public sealed class §Ring { private readonly string[] kept = { \"a\", \"b\" }; private int next; public string this[int at] => kept[(next + at) % kept.Length]; public void Put(string text) { kept[next] = text; next = (next + 1) % kept.Length; } }",
        },
        new("objects/result-type", ["var §x = §Try($flag, $text, $text);", "var §v = §x.«Match(static §t => §t, static §e => §e)|Map(static §t => §t + \"m\").Or(\"k\")|Match(static §t => \"k\", static §e => §e)|Or($text)»;"])
        {
            Type = "public abstract record §Result\n{\npublic sealed record Ok(string Value) : §Result;\npublic sealed record Bad(string Error) : §Result;\npublic T Match<T>(Func<string, T> good, Func<string, T> bad) => this switch { Ok { Value: var value } => good(value), Bad(var error) => bad(error), _ => throw new InvalidOperationException() };\npublic §Result Map(Func<string, string> by) => this is Ok(var value) ? new Ok(by(value)) : this;\npublic string Or(string other) => this is Ok ok ? ok.Value : other;\n}",
            Member = "private static §Result §Try(bool good, string value, string error) => good ? new §Result.Ok(value) : new §Result.Bad(error);",
        },
        new("objects/option-query", ["var §v = (from §p in new §Maybe<string>($text) from §q in new §Maybe<string>($captured) select «§p + §q|§q|\"k\"»).Or(\"none\");"])
        {
            Type = "public readonly struct §Maybe<T>(T held) { private readonly T held = held; public T Or(T other) => held ?? other; public §Maybe<R> Select<R>(Func<T, R> by) => new(by(held)); public §Maybe<R> SelectMany<M, R>(Func<T, §Maybe<M>> by, Func<T, M, R> into) { var from = held; return by(from).Select(m => into(from, m)); } }",
        },
        new("calls/state-monad", ["var §x = §Program<string>.Of(\"p\").Then(§t => §Program<string>.Put($captured)).Then(static §t => §Program<string>.Get());", "var (§v, §w) = §x.Run(\"w\");", "§v = «§v|§w»;"])
        {
            Type = "public sealed class §Program<T>(Func<string, (T, string)> run)\n{\npublic (T Value, string State) Run(string state) => run(state);\npublic static §Program<T> Of(T value) => new(state => (value, state));\npublic static §Program<string> Get() => new(static state => (state, state));\npublic static §Program<string> Put(string next) => new(state => («\"done\"|state|next», next));\npublic §Program<R> Then<R>(Func<T, §Program<R>> by) => new(state => { var (value, next) = run(state); return by(value).Run(next); });\n}",
        },
    ];
}
