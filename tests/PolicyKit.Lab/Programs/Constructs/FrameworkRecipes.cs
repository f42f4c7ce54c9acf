namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Writers, streams, documents, numbers and texts of the framework.</summary>
internal static class FrameworkRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("frameworks/string-writer", ["var §x = new StringWriter(CultureInfo.InvariantCulture);", "§x.Write($text);", "§x.WriteLine($text);", "var §v = §x.ToString();"]),
        new("frameworks/writer-helper", ["var §x = new StringWriter(CultureInfo.InvariantCulture);", "§Print(§x, $text);", "var §v = §x.«ToString()|GetStringBuilder().ToString()»;"]) { Member = "private static void §Print(TextWriter to, string text) => to.Write(\"[\" + text + \"]\");" },
        new("frameworks/stream", ["var §x = new MemoryStream();", "§x.Write(Encoding.UTF8.GetBytes($text));", "var §v = Encoding.UTF8.GetString(§x.ToArray());"]),
        new("frameworks/stream-writer", ["var §x = new MemoryStream();", "using (var §w = new StreamWriter(§x, leaveOpen: true)) §w.Write($text);", "§x.Position = 0;", "var §v = new StreamReader(§x).ReadToEnd();"]),
        new("frameworks/binary-writer", ["var §x = new MemoryStream();", "new BinaryWriter(§x).Write($text);", "§x.Position = 0;", "var §v = new BinaryReader(§x).ReadString();"]),
        new("frameworks/copy-stream", ["var §x = new MemoryStream(Encoding.UTF8.GetBytes($text));", "var §y = new MemoryStream();", "§x.CopyTo(§y);", "var §v = Convert.ToBase64String(§y.ToArray());"]),
        new("frameworks/reader", ["var §v = new StringReader($text + \"\\nk\").«ReadLine()!|ReadToEnd()»;"]),
        new("frameworks/xml", ["var §x = new System.Xml.Linq.XElement(\"a\", new System.Xml.Linq.XAttribute(\"b\", $text), $text);", "var §v = «§x.Value|§x.Attribute(\"b\")!.Value|§x.ToString()»;"]),
        new("frameworks/json-node", ["var §x = new System.Text.Json.Nodes.JsonObject { [\"a\"] = $text, [\"b\"] = $text };", "var §v = «§x.ToJsonString()|§x[\"a\"]!.GetValue<string>()|(string)§x[\"b\"]!»;"]),
        new("frameworks/json-document", ["var §x = System.Text.Json.JsonDocument.Parse(System.Text.Json.JsonSerializer.Serialize($text));", "var §v = §x.RootElement.GetString()!;"]),
        new("frameworks/json-type", ["var §x = System.Text.Json.JsonSerializer.Serialize(new §Dto { A = $text, B = $text });", "var §v = System.Text.Json.JsonSerializer.Deserialize<§Dto>(§x)!.«A|B»;"]) { Type = "public sealed class §Dto { public string A { get; set; } = \"\"; public string B { get; set; } = \"\"; }", Weight = 1 },
        new("frameworks/content", ["var §v = new System.Net.Http.StringContent($text).ReadAsStringAsync().Result;"]),
        new("frameworks/uri", ["var §v = «new UriBuilder(\"http\", \"h\") { Query = Uri.EscapeDataString($text) }.Uri.Query|new Uri(\"http://h/\" + Uri.EscapeDataString($text)).AbsolutePath»;"]),
        new("frameworks/regex-evaluator", ["var §v = System.Text.RegularExpressions.Regex.Replace($text, \"[a-z1-3]\", §m => «§m.Value|$captured|\"k\"»);"]),
        new("frameworks/regex-match", ["var §x = System.Text.RegularExpressions.Regex.Match($text, \"(?<a>.*)\");", "var §v = §x.Groups[«\"a\"|1»].Value;"]),
        new("frameworks/path", ["var §v = Path.Combine(\"d\", $text, $text);"]),
        new("frameworks/hex", ["var §v = Convert.ToHexString(Encoding.ASCII.GetBytes($text));"]),
        new("frameworks/bytes", ["var §x = BitConverter.GetBytes($int);", "var §v = BitConverter.ToInt32(§x, 0);"], Types.Int),
        new("frameworks/date", ["var §v = new DateTime(2000, 1, 1).AddDays(($int) & 255).ToString(\"d\", CultureInfo.InvariantCulture);"]),
        new("frameworks/decimal", ["var §v = ((decimal)$int / 3m).ToString(CultureInfo.InvariantCulture);"]),
        new("frameworks/big-integer", ["var §v = (new System.Numerics.BigInteger($int) * 3).ToString(CultureInfo.InvariantCulture);"]),
        new("frameworks/string-create", ["var §v = string.Create(4, $text + \"####\", static (§span, §state) => §state.AsSpan(0, 4).CopyTo(§span));"]),
        new("frameworks/span-helper", ["var §x = new char[3];", "§Fill(§x, $text + \"###\");", "var §v = new string(§x);"]) { Member = "private static void §Fill(Span<char> into, string text) => text.AsSpan(0, 3).CopyTo(into);", IsPlain = true },
        new("frameworks/try-format", ["var §x = new char[12];", "($int).TryFormat(§x, out var §n, default, CultureInfo.InvariantCulture);", "var §v = new string(§x, 0, §n);"]),
        new("frameworks/memory-marshal", ["var §x = $text;", "var §v = new string(System.Runtime.InteropServices.MemoryMarshal.Cast<char, ushort>(§x.AsSpan()).ToArray().Select(static §c => (char)§c).ToArray());"]) { IsPlain = true, Weight = 1 },
        new("frameworks/array-copy", ["var §x = ($text + \"####\").ToCharArray();", "var §y = new char[4];", "«Array.Copy(§x, §y, 4);|Buffer.BlockCopy(§x, 0, §y, 0, 8);|§x.AsSpan(0, 4).CopyTo(§y);|§x.CopyTo(§y = new char[§x.Length], 0);»", "var §v = new string(§y);"]),
        new("frameworks/gzip", ["var §x = new MemoryStream();", "using (var §z = new System.IO.Compression.GZipStream(§x, System.IO.Compression.CompressionLevel.Fastest, true)) §z.Write(Encoding.UTF8.GetBytes($text));", "var §v = Convert.ToHexString(§x.ToArray());"]) { Weight = 1 },
        new("frameworks/hmac", ["var §v = Convert.ToHexString(System.Security.Cryptography.HMACSHA256.HashData(new byte[] { 1 }, Encoding.UTF8.GetBytes($text)));"]) { Weight = 1 },
        new("frameworks/aes", ["var §x = System.Security.Cryptography.Aes.Create();", "§x.Key = new byte[16];", "var §v = Convert.ToHexString(§x.EncryptCbc(Encoding.UTF8.GetBytes($text), new byte[16]));"]) { Weight = 1 },
        new("frameworks/composite", ["var §v = string.Format(CultureInfo.InvariantCulture, System.Text.CompositeFormat.Parse(\"{0}|{1}\"), $text, $int);"]),
        new("frameworks/split-join", ["var §v = string.Join('-', ($text + \",k\").Split(','));"]),
        new("frameworks/concat-sequence", ["var §v = string.Concat($list.Select(static §e => §e + \";\"));"]),
        new("frameworks/convert-type", ["var §v = Convert.ToString((object)$text, CultureInfo.InvariantCulture)!;"]),
        new("frameworks/rune", ["var §v = string.Concat(($text).EnumerateRunes().Select(static §r => §r.ToString()));"]) { Weight = 1 },
        new("frameworks/text-elements", ["var §v = new StringInfo($text).String;"]) { Weight = 1 },
        new("frameworks/key-value", ["var §x = KeyValuePair.Create($text, $text);", "var (§k, §w) = §x;", "var §v = «§k|§w|§x.Value|§x.Key»;"]),
        new("frameworks/string-comparer", ["var §v = StringComparer.Ordinal.Compare($text, $text);"], Types.Int),
    ];
}
