// a program's own sequence, handed to a type parameter that must be one

namespace ConstrainedSequences;

internal sealed class Numbers(string first) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator() { yield return first; }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class ConstrainedSequences
{
    private static string Joined<T>(T all) where T : IEnumerable<string> { var text = ""; foreach (var one in all) text += one; return text; }

    private static int Counted<T>(T all) where T : IEnumerable<string> { var count = 0; foreach (var one in all) count++; return count; }

    public static void Own() { Net.Send(Joined(new Numbers(Data.Secret()))); } // want PK1001
    public static void OwnPlain() { Net.Send(Joined(new Numbers("x"))); } // clean
    public static void OwnCounted() { Net.SendInt(Counted(new Numbers(Data.Secret()))); } // clean
    public static void List() { Net.Send(Joined(new List<string> { Data.Secret() })); } // want PK1001
}
