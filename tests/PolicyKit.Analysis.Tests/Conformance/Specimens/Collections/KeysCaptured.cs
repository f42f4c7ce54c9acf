// a key that a parameter brings, and that a function which only reads it captures: it is still one key
internal static class KeysCaptured
{
    private sealed class Answers
    {
        private readonly Dictionary<string, string> answers = [];
        private readonly Stack<Action> undo = new();

        public void Set(string key, string value)
        {
            answers.TryGetValue(key, out var old);
            undo.Push(() => { if (old is null) answers.Remove(key); else answers[key] = old; });
            answers[key] = value;
        }

        public string this[string key] => answers[key];

        public void Undo() => undo.Pop()();
    }

    public static void Overwritten(Resident r)
    {
        var a = new Answers();
        a.Set("note", r.Number);
        a.Set("note", "-");
        Net.Send(a["note"]); // clean
        a.Undo();
        Net.Send(a["note"]); // want PK1001
    }

    public static void Beside(Resident r)
    {
        var a = new Answers();
        a.Set("name", r.Name);
        a.Set("no", r.Number);
        Net.Send(a["name"]); // clean
        Net.Send(a["no"]); // want PK1001
    }
}
