// objects with lists, tables and arrays inside, built by a helper: one part at a time
using System.Text.Json;

namespace BuiltByHelpers
{
    public class Inner { public string Code { get; set; } = ""; public string Note { get; set; } = ""; }
    public class Outer
    {
        public Inner? In { get; set; }
        public List<Inner> Many { get; } = [];
        public Dictionary<string, Inner> Map { get; } = [];
        public Inner[] Arr { get; set; } = [];
    }
    public class Sites
    {
        private readonly Outer kept = new() { In = new() };
        private static Outer Build(string c) => new() { In = new() { Code = c }, Many = { new Inner { Code = c } }, Map = { ["k"] = new() { Code = c }, ["z"] = new() }, Arr = [new() { Code = c }, new()] };
        public void A1() => Net.Send(Build(Data.Secret()).In?.Code); // want PK1001
        public void A2() => Net.Send(Build(Data.Secret()).In?.Note); // clean
        public void A3() => Net.Send(Build(Data.Secret()).Many[0].Code); // want PK1001
        public void A4() => Net.Send(Build(Data.Secret()).Many[0].Note); // clean
        public void A5() => Net.Send(Build(Data.Secret()).Map["k"].Code); // want PK1001
        public void A6() => Net.Send(Build(Data.Secret()).Map["z"].Code); // clean
        public void A7() => Net.Send(Build(Data.Secret()).Arr[0].Code); // want PK1001
        public void A8() => Net.Send(Build(Data.Secret()).Arr[1].Code); // clean
        public void A9() { var o = Build("x"); o.In!.Code = Data.Secret(); Net.Send(JsonSerializer.Serialize(o)); } // want PK1001
        public void A10() { var o = Build("x"); o.In!.Code = Data.Secret(); o.In = null; Net.Send(JsonSerializer.Serialize(o)); } // clean
        public void A11() { kept.In!.Code = Data.Secret(); }
        public void A12() => Net.Send(kept.In!.Code); // want PK1001
        public void A13() => Net.Send(kept.In!.Note); // clean
        public void A14() { var o = Build("x"); Fill(o.Many); Net.Send(o.Many[^1].Code); } // want PK1001
        public void A15() { var o = Build("x"); Fill(o.Many); Net.Send(o.In!.Code); } // clean
        private static void Fill(List<Inner> l) => l.Add(new() { Code = Data.Secret() });
        public void A16() { var (a, b) = (Build("x"), Build(Data.Secret())); (a.In, b.In) = (b.In, a.In); Net.Send(a.In!.Code); } // want PK1001
        public void A17() { var (a, b) = (Build("x"), Build(Data.Secret())); (a.In, b.In) = (b.In, a.In); Net.Send(b.In!.Code); } // clean
        public void A18() { var o = Build(Data.Secret()); var c = new Outer { In = o.In is { } i ? new Inner { Note = i.Note } : null }; Net.Send(JsonSerializer.Serialize(c)); } // clean
        public void A19() { var o = Build(Data.Secret()); foreach (var (k, v) in o.Map) Net.Send($"{k}={v.Code}"); } // want PK1001
        public void A20() { var o = Build(Data.Secret()); foreach (var (k, v) in o.Map) Net.Send($"{k}={v.Note}"); } // clean
    }
}
