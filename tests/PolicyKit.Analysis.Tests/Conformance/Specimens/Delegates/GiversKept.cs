// delegates that give zone data, kept in places: who calls them there is seen, whatever he hands them
internal static class GiversKept
{
    private static Func<int, string> one = i => Data.Secret();
    private static readonly Func<string>[] many = [() => "a", () => Data.Secret()];
    private static readonly Dictionary<int, Func<string>> byNumber = new() { [1] = () => Data.Secret() };
    private static readonly List<Func<string>> group = new() { Data.Secret };
    private static readonly Lazy<string> late = new(() => Data.Secret());
    private static readonly Func<string> plain = () => Data.Plain();
    private static readonly List<Func<string>> plains = [() => "a", Data.Plain];
    private static Func<string> Given { get; set; } = () => Data.Secret();

    public static void Field() { Net.Send(one(3)); } // want PK1001
    public static void FieldHeld() { var f = one; Net.Send(f(3)); } // want PK1001
    public static void Element(int i) { Net.Send(many[i]()); } // want PK1001
    public static void Each() { foreach (var f in many) Net.Send(f()); } // want PK1001
    public static void Keyed(int k) { Net.Send(byNumber.TryGetValue(k, out var f) ? f() : ""); } // want PK1001
    public static void Group() { Net.Send(group[0]()); } // want PK1001
    public static void Late() { Net.Send(late.Value); } // want PK1001
    public static void Property() { Net.Send(Given()); } // want PK1001
    public static void Plain() { Net.Send(plain()); } // clean
    public static void Plains(int i) { Net.Send(plains[i]()); } // clean
    public static void Counted() { Net.SendInt(many.Length); } // clean

    public class Machine
    {
        private readonly Func<string> read = () => Data.Secret();
        private readonly Func<string> name = () => "name";
        private Func<string>? set;
        public event Func<string>? Asked;
        public void Set(Resident r) => set = () => r.Number;
        public void Hear() => Asked += () => Data.Secret();
        public void Read() { Net.Send(read()); } // want PK1001
        public void Name() { Net.Send(name()); } // clean
        public void Later() { Net.Send(set?.Invoke()); } // want PK1001
        public void Raise() { Net.Send(Asked?.Invoke()); } // want PK1001
    }
}
