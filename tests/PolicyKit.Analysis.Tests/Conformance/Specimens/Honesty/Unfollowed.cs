// where analysis stops: dynamic, reflection, native code, function pointers (PK1010)
using System.Reflection;
using System.Runtime.InteropServices;

internal static unsafe class Unfollowed
{
    internal static void Dynamic(dynamic one, dynamic two)
    {
        one.Put(Data.Secret()); // want PK1010
        two.Put(Data.Plain()); // clean
    }

    internal static void DynamicResult(dynamic unknown)
    {
        string back = unknown.Echo(Data.Secret()); // want PK1010
        Net.Send(back); // want PK1001
    }

    internal static void DynamicOpen(object given)
    {
        dynamic unknown = given;
        string back = unknown.Echo(Data.Plain()); // clean
        Net.Send(back); // clean
    }

    internal static void Reflection(Type type)
    {
        type.GetMethod("Put")!.Invoke(null, [Data.Secret()]); // want PK1010
        type.GetMethod("Put")!.Invoke(null, [Data.Plain()]); // clean
    }

    internal static void ReflectionResult(MethodInfo method)
    {
        var back = method.Invoke(null, [Data.Secret()]); // want PK1010
        Net.Send(back as string); // want PK1001
    }

    internal static void Native()
    {
        put_text(Data.Secret()); // want PK1010
        put_text(Data.Plain()); // clean
    }

    internal static void FunctionPointers(delegate*<string, void> put)
    {
        put(Data.Secret()); // want PK1010
        put(Data.Plain()); // clean
    }

    [DllImport("office")]
    private static extern void put_text(string text);
}
