// properties: automatic, computed, with the field keyword, init, required

internal static class Properties
{
    internal static void Automatic()
    {
        var form = new Form { Number = Data.Secret(), Title = Data.Plain() };
        Net.Send(form.Number); // want PK1001
        Net.Send(form.Title); // clean
    }

    internal static void Computed()
    {
        var form = new Form { Number = Data.Secret(), Title = "t" };
        Net.Send(form.Heading); // want PK1001
        Net.Send(form.Footer); // clean
        var open = new Form { Number = Data.Plain(), Title = "t" };
        Net.Send(open.Heading); // clean
    }

    internal static void FieldKeyword()
    {
        var form = new Form { Trimmed = Data.Secret() };
        Net.Send(form.Trimmed); // want PK1001
        var open = new Form { Trimmed = Data.Plain() };
        Net.Send(open.Trimmed); // clean
    }

    internal static void Backed()
    {
        var form = new Form { Backed = Data.Secret() };
        Net.Send(form.Backed); // want PK1001
        Net.Send(form.BackedAgain()); // want PK1001
        form.Backed = "";
        Net.Send(form.BackedAgain()); // clean
    }

    internal static void SetterDropsTheValue()
    {
        var form = new Form { Deaf = Data.Secret() };
        Net.Send(form.Deaf); // clean
        form.Split = Data.Secret();
        Net.Send(form.Tail); // want PK1001
        Net.Send(form.Title); // clean
    }

    internal static void InitAndRequired()
    {
        var entry = new Entry { Number = Data.Secret(), Name = "Hanako" };
        Net.Send(entry.Number); // want PK1001
        Net.Send(entry.Name); // clean
        var open = new Entry { Number = "none", Name = "Hanako" };
        Net.Send(open.Number); // clean
    }

    internal static void Initialised()
    {
        var fresh = new Fresh();
        Net.Send(fresh.Number); // want PK1001
        Net.Send(fresh.Title); // clean
    }

    internal static void Static()
    {
        Net.Send(Fresh.Shared); // want PK1001
        Net.Send(Fresh.SharedTitle); // clean
    }
}

internal sealed class Form
{
    private string backed = "";

    public string Number { get; set; } = "";
    public string Title { get; set; } = "";
    public string Heading => $"{Title}: {Number}";
    public string Footer => $"{Title}.";
    public string Trimmed { get; set => field = value.Trim(); } = "";
    public string Backed { get => backed; set => backed = value; }
    public string Deaf { get => "deaf"; set => _ = value; }
    public string Tail { get; private set; } = "";
    public string Split { set => Tail = value[8..]; }

    public string BackedAgain() => backed;
}

internal sealed class Entry
{
    public required string Number { get; init; }
    public string Name { get; init; } = "";
}

internal sealed class Fresh
{
    public string Number { get; } = Data.Secret();
    public string Title { get; } = Data.Plain();
    public static string Shared { get; } = Data.Secret();
    public static string SharedTitle { get; } = Data.Plain();
}
