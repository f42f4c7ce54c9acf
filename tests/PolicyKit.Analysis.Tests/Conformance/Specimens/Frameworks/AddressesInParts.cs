// addresses built part by part; positions of ordered dictionaries; tasks that have ended
internal static class AddressesInParts
{
    public static async Task Query(HttpClient http) { var b = new UriBuilder("https://example.com/x") { Query = "no=" + Data.Secret() }; await http.GetAsync(b.Uri); } // want PK1001
    public static async Task AsText(HttpClient http) { var b = new UriBuilder("https://example.com/x") { Query = "no=" + Data.Secret() }; await http.GetAsync(b.ToString()); } // want PK1001
    public static async Task HostOnly(HttpClient http) { var b = new UriBuilder("https://example.com/x") { Query = "no=" + Data.Secret() }; await http.GetAsync("https://" + b.Host); } // clean
    public static async Task Replaced(HttpClient http) { var b = new UriBuilder("https://example.com/x") { Query = "no=" + Data.Secret() }; b.Query = "page=1"; await http.GetAsync(b.Uri); } // clean
    public static async Task OfTheWhole(HttpClient http) { var b = new UriBuilder("https://example.com/" + Data.Secret()); await http.GetAsync("https://example.com" + b.Path); } // want PK1001

    public static void ValueAt() { var m = new OrderedDictionary<string, string> { ["k"] = Data.Secret() }; Net.Send(m.GetAt(0).Value); } // want PK1001
    public static void KeyAt() { var m = new OrderedDictionary<string, string> { ["k"] = Data.Secret() }; Net.Send(m.GetAt(0).Key); } // clean
    public static void SetAt() { var m = new OrderedDictionary<string, string> { ["k"] = "x" }; m.SetAt(0, Data.Secret()); Net.Send(m["k"]); } // want PK1001

    private static async Task<string> Load() { await Task.Yield(); return Data.Secret(); }

    public static async Task Ended() { var t = Load(); await Task.WhenAny(t, Task.Delay(9)); Net.Send(t.IsCompletedSuccessfully ? "done" : "late"); } // clean
    public static async Task Given() { var t = Load(); await Task.WhenAny(t, Task.Delay(9)); Net.Send(t.IsCompletedSuccessfully ? t.Result : "late"); } // want PK1001
    public static async Task Continued() { Net.Send(await Load().ContinueWith(t => t.IsFaulted ? "failed" : "ended " + t.Status)); } // clean
}
