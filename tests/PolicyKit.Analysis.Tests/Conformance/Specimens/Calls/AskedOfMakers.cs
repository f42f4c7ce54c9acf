// makers of objects that only the caller asks: which member answers is known by who made the object
public interface ISvc { string Number(); }
public sealed class RealSvc : ISvc { public string Number() => Data.Secret(); }
public sealed class MaskSvc : ISvc { public string Number() => "****"; }
public static class Svcs
{
    private static readonly Dictionary<string, Func<ISvc>> Makers = new() { ["real"] = () => new RealSvc(), ["masked"] = () => new MaskSvc() };
    private static readonly Func<ISvc> One = () => new MaskSvc();
    private static readonly Dictionary<string, Func<ISvc>> Group = new() { ["real"] = MakeReal, ["masked"] = MakeMasked };
    private static ISvc MakeReal() => new RealSvc();
    private static ISvc MakeMasked() => new MaskSvc();
    internal static void Masked() => Net.Send(Makers["masked"]().Number()); // clean
    internal static void Real() => Net.Send(Makers["real"]().Number()); // want PK1001
    internal static void M2() { var s = Makers["masked"](); Net.Send(s.Number()); } // clean
    internal static void M3() => Net.Send(One().Number()); // clean
    internal static void M4() => Net.Send(Group["masked"]().Number()); // clean
    internal static void R4() => Net.Send(Group["real"]().Number()); // want PK1001
    public static ISvc Give2() => new MaskSvc();
    public static ISvc Give3() => new RealSvc();
    public static ISvc Give() => One();
}
internal static class Others
{
    internal static void M6() => Net.Send(Svcs.Give2().Number()); // clean
    internal static void R6() => Net.Send(Svcs.Give3().Number()); // want PK1001
    internal static void M5() => Net.Send(Svcs.Give().Number()); // clean
}
