// keys that are computed from a constant beginning, and keys held in variables

internal static class KeysBegun
{
    private static string ByNumber(Dictionary<string, string> all, int id) => all["no-" + id];

    private static string ByName(Dictionary<string, string> all, int id) => all["name-" + id];

    private static void Change(ref string key) => key = "x";

    private static Dictionary<string, string> Filled(int id) => new() { [$"no-{id}"] = Data.Secret(), [$"name-{id}"] = "x" };

    public static void Same(int id) { Net.Send(Filled(id)[$"no-{id}"]); } // want PK1001
    public static void Other(int id) { Net.Send(Filled(id)[$"name-{id}"]); } // clean
    public static void Constant(int id) { Net.Send(Filled(id)["no-7"]); } // want PK1001
    public static void OtherConstant(int id) { Net.Send(Filled(id)["name-7"]); } // clean
    public static void Any(int id, string key) { Net.Send(Filled(id)[key]); } // want PK1001
    public static void All(int id) { foreach (var value in Filled(id).Values) Net.Send(value); } // want PK1001
    public static void InCallee(int id) { Net.Send(ByNumber(Filled(id), id)); } // want PK1001
    public static void InCalleeOther(int id) { Net.Send(ByName(Filled(id), id)); } // clean
    public static void WrittenConstant(int id) { var d = new Dictionary<string, string> { ["no-1"] = Data.Secret() }; Net.Send(ByNumber(d, id)); } // want PK1001
    public static void NotReplaced(int id) { var d = Filled(id); d[$"no-{id + 1}"] = ""; Net.Send(d[$"no-{id}"]); } // want PK1001
    public static void NoEnd(int id) { var d = new Dictionary<string, string> { [$"p{id}"] = Data.Secret() }; Net.Send(d["name"]); } // want PK1001
    public static void Held() { var key = "no"; var d = new Dictionary<string, string> { [key] = Data.Secret() }; Net.Send(d["no"]); } // want PK1001
    public static void HeldOther() { var key = "no"; var d = new Dictionary<string, string> { [key] = Data.Secret(), ["name"] = "x" }; Net.Send(d["name"]); } // clean
    public static void HeldAndChanged() { var key = "no"; Change(ref key); var d = new Dictionary<string, string> { [key] = Data.Secret() }; Net.Send(d["x"]); } // want PK1001
    public static void HeldInLoop() { var d = new Dictionary<string, string>(); foreach (var key in new[] { "no", "x" }) d[key] = Data.Secret(); Net.Send(d["x"]); } // want PK1001
}

internal static class KeysBegunInCallees
{
    private static void Clear(Dictionary<string, string> all, int id) => all["no-" + id] = "";

    public static void OneOfMany(int id) { var d = new Dictionary<string, string> { ["no-1"] = Data.Secret(), [$"no-{id}"] = Data.Secret() }; Clear(d, id + 1); Net.Send(d[$"no-{id}"]); } // want PK1001
    public static void Alone(int id) { var d = new Dictionary<string, string>(); Clear(d, id); Net.Send(d[$"no-{id}"]); } // clean
}
