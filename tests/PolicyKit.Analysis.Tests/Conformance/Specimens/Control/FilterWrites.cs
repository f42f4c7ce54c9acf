// an exception filter that writes and says no
internal sealed class Bad(string value) : Exception("bad") { public string Value => value; }

internal static class FilterWrites
{
    private static bool No(string s) => false;

    internal static void LocalFunction()
    {
        var seen = "";
        bool Note(Bad e) { seen = e.Value; return false; }
        try
        {
            try { throw new Bad(Data.Secret()); } // want PK1007
            catch (Bad e) when (Note(e)) { }
        }
        catch (Exception) { Net.Send(seen); } // want PK1001
    }

    internal static void Inline()
    {
        var seen = "";
        try
        {
            try { throw new Bad(Data.Secret()); } // want PK1007
            catch (Bad e) when (No(seen = e.Value)) { }
        }
        catch (Exception) { Net.Send(seen); } // want PK1001
    }

    internal static void Overwritten()
    {
        var seen = "";
        try
        {
            try { throw new Bad(Data.Secret()); } // want PK1007
            catch (Bad e) when (No(seen = e.Value)) { }
        }
        catch (Exception) { seen = ""; Net.Send(seen); } // clean
    }
}
