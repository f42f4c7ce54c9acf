// what code says of itself is no data of the objects that were read with it
using System.Reflection;

internal static class MetadataOfMembers
{
    [AttributeUsage(AttributeTargets.Property)] private sealed class TitleAttribute(string title) : Attribute { public string Title => title; }
    private sealed class Card { [Title("name")] public string Name { get; set; } = ""; [Title("tag")] public string Tag { get; set; } = ""; }

    public static void NameOfProperty()
    {
        var property = typeof(Card).GetProperty("Name")!;
        _ = property.GetValue(new Card { Name = Data.Secret() }); // want PK1010
        Net.Send(property.Name); // clean
    }

    public static void Value()
    {
        var property = typeof(Card).GetProperty("Name")!;
        var value = property.GetValue(new Card { Name = Data.Secret() }); // want PK1010
        Net.Send((string?)value); // want PK1001
    }

    public static void TitleOfProperty()
    {
        var property = typeof(Card).GetProperty("Name")!;
        _ = property.GetValue(new Card { Name = Data.Secret() }); // want PK1010
        Net.Send(property.GetCustomAttribute<TitleAttribute>()!.Title); // clean
    }

    public static void ParametersOfMethod()
    {
        var method = typeof(Card).GetMethod("ToString")!;
        _ = method.Invoke(new Card { Name = Data.Secret() }, null); // want PK1010
        Net.Send(method.GetParameters().Length + method.ReturnType.Name + method.DeclaringType!.Assembly.FullName); // clean
    }

    public static void Result()
    {
        var method = typeof(Card).GetMethod("ToString")!;
        Net.Send((string?)method.Invoke(new Card { Name = Data.Secret() }, null)); // want PK1010 PK1001
    }
}
