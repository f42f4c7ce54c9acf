// ??, ??=, ?:, ?. on unlabelled conditions

internal static class Choice
{
    internal static void Coalesce(string? given)
    {
        Net.Send(given ?? Data.Secret()); // want PK1001
        Net.Send(given ?? Data.Plain()); // clean
        string? late = given;
        late ??= Data.Secret();
        Net.Send(late); // want PK1001
        string? fine = given;
        fine ??= Data.Plain();
        Net.Send(fine); // clean
    }

    internal static void Conditional(bool flag, bool other)
    {
        Net.Send(flag ? Data.Secret() : Data.Plain()); // want PK1001
        Net.Send(flag ? Data.Plain() : "closed"); // clean
        var text = flag ? "a" : other ? Data.Secret() : "b";
        Net.Send(text); // want PK1001
        text = flag ? "a" : "b";
        Net.Send(text); // clean
    }

    internal static void ConditionalAccess(Resident? given)
    {
        Net.Send(given?.Number); // want PK1001
        Net.Send(given?.Name); // clean
        Net.Send(given?.Number?.Trim()?.ToUpperInvariant()); // want PK1001
        Net.Send(given?.Name?.Trim()?.ToUpperInvariant()); // clean
    }

    internal static void ConditionalAssignment(Holder? holder, bool flag)
    {
        var own = new Holder();
        Holder? maybe = flag ? own : null;
        maybe?.Text = Data.Secret();
        Net.Send(own.Text); // want PK1001
        Net.Send(own.Other); // clean
        holder?.Other = Data.Plain();
        Net.Send(holder?.Other); // clean
    }

    internal static void ThrowExpression(string? given)
    {
        var text = given ?? throw new ArgumentNullException(nameof(given));
        Net.Send(text); // clean
        var number = given.Length > 3 ? Data.Secret() : throw new InvalidOperationException("none");
        Net.Send(number); // want PK1001
    }
}

internal sealed class Holder
{
    public string Text { get; set; } = "";
    public string Other { get; set; } = "";
}
