// Activator.CreateInstance runs the constructor of the type that is named, and the overrides that it calls
internal class Animal { public Animal() => Init(); protected virtual void Init() { } public string Note = ""; }

internal sealed class Cat : Animal { protected override void Init() => Note = Data.Secret(); }

internal sealed class Plain { public string Note = Data.Secret(); }

internal sealed class Empty { public string Note = ""; }

internal static class CreateInstance
{
    internal static void OfCat() => Net.Send(Activator.CreateInstance<Cat>().Note); // want PK1001
    internal static void OfPlain() => Net.Send(Activator.CreateInstance<Plain>().Note); // want PK1001
    internal static void OfEmpty() => Net.Send(Activator.CreateInstance<Empty>().Note); // clean
    internal static void ByType() => Net.Send(((Plain)Activator.CreateInstance(typeof(Plain))!).Note); // want PK1001
    internal static void ByTypeOfEmpty() => Net.Send(((Empty)Activator.CreateInstance(typeof(Empty))!).Note); // clean
    internal static void OfTypeParameter() => Net.Send(Make<Plain>().Note); // want PK1001
    internal static void OfTypeParameterEmpty() => Net.Send(Make<Empty>().Note); // clean
    private static T Make<T>() where T : new() => Activator.CreateInstance<T>();
}
