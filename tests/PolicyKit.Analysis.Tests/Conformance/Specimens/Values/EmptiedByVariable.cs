// one variable that may be one of two things, filled and emptied
using System.Text;

internal static class EmptiedByVariable
{
    public static void Chosen() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); l.Clear(); Net.Send(string.Concat(l)); } // clean
    public static void ChosenTooLate() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Clear(); l.Add(Data.Secret()); Net.Send(string.Concat(l)); } // want PK1001
    public static void Branches() { StringBuilder b; if (Data.PlainInt() > 3) { b = new StringBuilder(); } else { b = new StringBuilder("x"); } b.Append(Data.Secret()); b.Clear(); Net.Send(b.ToString()); } // clean
    public static void TwoVariables() { var a = new List<string>(); var b = new List<string>(); var l = Data.PlainInt() > 3 ? a : b; a.Add(Data.Secret()); l.Clear(); Net.Send(string.Concat(a)); } // want PK1001
    public static void OneVariableMore() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); var m = l; l = Data.PlainInt() > 4 ? l : []; l.Clear(); Net.Send(string.Concat(m)); } // want PK1001
    public static void Kept() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; var all = new List<List<string>> { l }; l.Add(Data.Secret()); l = Data.PlainInt() > 4 ? l : all[0]; l.Clear(); Net.Send(string.Concat(all[0])); } // want PK1001
    public static void Exchanged() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); var box = new[] { l }; l = []; l.Clear(); Net.Send(string.Concat(box[0])); } // want PK1001
    public static void Captured() { var l = Data.PlainInt() > 3 ? new List<string>() : new List<string> { "a" }; l.Add(Data.Secret()); Func<List<string>> get = () => l; l.Clear(); Net.Send(string.Concat(get())); } // clean
    public static void OneRound() { var l = new List<string>(); var other = l; foreach (var n in new[] { 1, 2 }) { l.Add(Data.Secret()); other = l; l = new List<string>(); l.Clear(); } Net.Send(string.Concat(other)); } // want PK1001
}
