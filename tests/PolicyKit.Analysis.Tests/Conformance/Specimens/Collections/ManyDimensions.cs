// arrays of several dimensions: constant positions apart
internal static class ManyDimensions
{
    private static string At(string[,] grid, int i, int j) => grid[i, j];

    public static void Same() { var g = new string[3, 3]; g[1, 2] = Data.Secret(); Net.Send(g[1, 2]); } // want PK1001
    public static void Other() { var g = new string[3, 3]; g[1, 2] = Data.Secret(); Net.Send(g[2, 1]); } // clean
    public static void Overwritten() { var g = new string[3, 3]; g[1, 2] = Data.Secret(); g[1, 2] = "x"; Net.Send(g[1, 2]); } // clean
    public static void Unknown(int i) { var g = new string[3, 3]; g[i, 2] = Data.Secret(); Net.Send(g[1, 2]); } // want PK1001
    public static void UnknownRead(int i) { var g = new string[3, 3]; g[1, 2] = Data.Secret(); Net.Send(g[i, 2]); } // want PK1001
    public static void Each() { var g = new string[3, 3]; g[1, 2] = Data.Secret(); foreach (var c in g) Net.Send(c); } // want PK1001
    public static void Given() { var g = new string[3, 3]; g[1, 2] = Data.Secret(); Net.Send(At(g, 1, 2)); } // want PK1001
    public static void Literal() { string[,] g = { { "a", Data.Secret() }, { "c", "d" } }; Net.Send(g[0, 1]); } // want PK1001
}
