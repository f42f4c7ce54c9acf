// static members of interfaces with a default: said for the type that is asked

namespace DefaultStaticMembers;

internal interface IColumn<TSelf> where TSelf : IColumn<TSelf>
{
    static abstract string Name { get; }

    static abstract string Read(Resident resident);

    static virtual string Format(Resident resident) => TSelf.Name + "=" + TSelf.Read(resident);
}

internal sealed class NumberColumn : IColumn<NumberColumn> { public static string Name => "number"; public static string Read(Resident resident) => resident.Number; }
internal sealed class NameColumn : IColumn<NameColumn> { public static string Name => "name"; public static string Read(Resident resident) => resident.Name; }

internal sealed class MaskedColumn : IColumn<MaskedColumn>
{
    public static string Name => "number";
    public static string Read(Resident resident) => resident.Number;
    public static string Format(Resident resident) => Name + "=***";
}

internal static class DefaultStaticMembers
{
    private static string Of<T>(Resident resident) where T : IColumn<T> => T.Format(resident);

    private static string Twice<T>(Resident resident) where T : IColumn<T> => Of<T>(resident) + Of<T>(resident);

    public static void Number() { Net.Send(Of<NumberColumn>(Data.Resident())); } // want PK1001
    public static void Name() { Net.Send(Of<NameColumn>(Data.Resident())); } // clean
    public static void Masked() { Net.Send(Of<MaskedColumn>(Data.Resident())); } // clean
    public static void NumberTwice() { Net.Send(Twice<NumberColumn>(Data.Resident())); } // want PK1001
    public static void NameTwice() { Net.Send(Twice<NameColumn>(Data.Resident())); } // clean
}
