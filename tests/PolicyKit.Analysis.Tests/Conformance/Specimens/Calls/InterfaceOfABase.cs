// an interface that a base class implements by virtual members which heirs override
internal interface ISender { void Go(string s); string Name { get; } }
internal class Quiet : ISender { public virtual void Go(string s) { } public virtual string Name => ""; }
internal sealed class Leaky : Quiet { public override void Go(string s) => Net.Send(s); public override string Name => Data.Secret(); }
internal abstract class Half : ISender { public abstract void Go(string s); public abstract string Name { get; } }
internal sealed class Whole : Half { public override void Go(string s) => Net.Send(s); public override string Name => Data.Secret(); }
internal static class Overridden
{
    private static void Use(ISender x, string s) => x.Go(s);
    private static string NameOf(ISender x) => x.Name;
    internal static void Direct() { ISender x = new Leaky(); x.Go(Data.Secret()); } // want PK1001
    internal static void DirectQuiet() { ISender x = new Quiet(); x.Go(Data.Secret()); } // clean
    internal static void Handed() => Use(new Leaky(), Data.Secret()); // want PK1001
    internal static void HandedQuiet() => Use(new Quiet(), Data.Secret()); // clean
    internal static void Named() => Net.Send(NameOf(new Leaky())); // want PK1001
    internal static void NamedQuiet() => Net.Send(NameOf(new Quiet())); // clean
    internal static void HandedWhole() => Use(new Whole(), Data.Secret()); // want PK1001
    internal static void NamedWhole() => Net.Send(NameOf(new Whole())); // want PK1001
    internal static void Open(ISender x) => x.Go(Data.Secret()); // want PK1001
}
