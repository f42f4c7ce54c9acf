// try, catch, finally, when; exceptions that carry data
using System.Diagnostics.CodeAnalysis;

internal static class Exceptions
{
    internal static void Flow(string path)
    {
        var text = "a";
        try
        {
            text = Data.Secret();
            File.ReadAllText(path);
            text = "b";
        }
        catch (IOException)
        {
            Net.Send(text); // want PK1001
        }

        var other = Data.Secret();
        try
        {
            other = "a";
            File.ReadAllText(path);
        }
        catch (IOException)
        {
            Net.Send(other); // clean
        }
    }

    internal static void Finally(string path)
    {
        var text = Data.Secret();
        try
        {
            File.ReadAllText(path);
            text = "a";
        }
        finally
        {
            Net.Send(text); // want PK1001
        }

        Net.Send(text); // clean
        var late = "a";
        try
        {
            File.ReadAllText(path);
        }
        finally
        {
            late = Data.Secret();
        }

        Net.Send(late); // want PK1001
    }

    internal static void FinallyCleans(string path)
    {
        var text = "a";
        try
        {
            text = Data.Secret();
            File.ReadAllText(path);
        }
        catch (IOException)
        {
        }
        finally
        {
            text = "";
        }

        Net.Send(text); // clean
    }

    internal static void Message()
    {
        try
        {
            throw new InvalidOperationException(Data.Secret()); // want PK1007
        }
        catch (InvalidOperationException e)
        {
            Net.Send(e.Message); // want PK1001
            Net.Send(e.GetType().Name); // clean
        }

        try
        {
            throw new InvalidOperationException(Data.Plain());
        }
        catch (InvalidOperationException e)
        {
            Net.Send(e.Message); // clean
        }
    }

    internal static void FromACallee()
    {
        try
        {
            Fail();
        }
        catch (Exception e)
        {
            Net.Send(e.Message); // want PK1001
            Net.Send(e.ToString()); // want PK1001
        }

        try
        {
            FailOpenly();
        }
        catch (Exception e)
        {
            Net.Send(e.Message); // clean
            Net.Send(e.ToString()); // clean
        }
    }

    internal static void OfItsType()
    {
        try
        {
            Fail();
        }
        catch (FormatException e)
        {
            Net.Send(e.Message); // clean
        }
        catch (InvalidOperationException e)
        {
            Net.Send(e.Message); // want PK1001
        }
    }

    internal static void OwnProperty()
    {
        try
        {
            throw new Refused("no") { Number = Data.Secret() }; // want PK1007
        }
        catch (Refused e)
        {
            Net.Send(e.Number); // want PK1001
            Net.Send(e.Message); // clean
        }
    }

    internal static void DataDictionary()
    {
        var e = new InvalidOperationException("no");
        e.Data["number"] = Data.Secret(); // want PK1007
        var open = new InvalidOperationException("no");
        open.Data["hours"] = Data.Plain(); // clean
        Net.Send(e.Data["number"]?.ToString()); // want PK1001
        Net.Send(open.Data["hours"]?.ToString()); // clean
    }

    internal static void Rethrown()
    {
        try
        {
            try
            {
                Fail();
            }
            catch (InvalidOperationException)
            {
                throw;
            }
        }
        catch (Exception e)
        {
            Net.Send(e.Message); // want PK1001
        }
    }

    internal static void Filters(string path)
    {
        try
        {
            File.ReadAllText(path);
        }
        catch (IOException e) when (Keep(e.Message))
        {
            Net.Send(e.Message); // clean
        }

        try
        {
            Fail();
        }
        catch (InvalidOperationException e) when (path.Length > 3)
        {
            Net.Send(e.Message); // want PK1001
        }
    }

    private static bool Keep(string message) => message.Length > 3;

    [DoesNotReturn]
    private static void Fail() => throw new InvalidOperationException("no " + Data.Secret()); // want PK1007

    [DoesNotReturn]
    private static void FailOpenly() => throw new InvalidOperationException("no " + Data.Plain()); // clean

    internal static void Wrapped()
    {
        try
        {
            try
            {
                throw new ArgumentException("number " + Data.Secret()); // want PK1007
            }
            catch (ArgumentException inner)
            {
                throw new InvalidOperationException("wrapped", inner);
            }
        }
        catch (InvalidOperationException outer)
        {
            Net.Send(outer.Message); // clean
            Net.Send(outer.InnerException!.Message); // want PK1001
        }
    }

    internal static void ThrownAgain()
    {
        try
        {
            try
            {
                throw new ArgumentException("number " + Data.Secret()); // want PK1007
            }
            catch (ArgumentException caught)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(caught).Throw();
            }
        }
        catch (ArgumentException e)
        {
            Net.Send(e.Message); // want PK1001
        }
    }

    internal static void OpenThrownAgain()
    {
        try
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(new ArgumentException("title " + Data.Plain())); // clean
        }
        catch (Exception e)
        {
            Net.Send(e.Message); // clean
        }
    }

    internal static void WrittenBeforeItIsThrownAgain()
    {
        var (seen, other) = ("", "");
        try
        {
            try { throw new InvalidOperationException("k"); }
            catch (InvalidOperationException e)
            {
                e.Data["k"] = Data.Secret(); // want PK1007
                throw;
            }
        }
        catch (InvalidOperationException e) { seen = (string)e.Data["k"]!; }
        try
        {
            try { throw new InvalidOperationException("k"); }
            catch (InvalidOperationException e)
            {
                e.Data["k"] = Data.Plain();
                throw;
            }
        }
        catch (InvalidOperationException e) { other = (string)e.Data["k"]!; }
        Net.Send(seen); // want PK1001
        Net.Send(other); // clean
    }

    internal static void KeptBeforeItIsThrownAgain()
    {
        var kept = "";
        try
        {
            try { throw new InvalidOperationException("k"); }
            catch (InvalidOperationException)
            {
                kept = Data.Secret();
                throw;
            }
        }
        catch (InvalidOperationException e)
        {
            Net.Send(kept); // want PK1001
            Net.Send(e.Message); // clean
        }
    }

    internal static async Task OfTasksWaitedForTogether()
    {
        var (seen, inner, other) = ("", "", "");
        var both = Task.WhenAll(Task.FromException(new InvalidOperationException(Data.Secret())), Task.CompletedTask); // want PK1007
        try { await both; }
        catch (InvalidOperationException e)
        {
            seen = e.Message;
            inner = both.Exception!.InnerExceptions[0].Message;
        }
        var open = Task.WhenAll(Task.FromException(new InvalidOperationException("k")), Task.CompletedTask);
        try { await open; }
        catch (InvalidOperationException e) { other = e.Message; }
        Net.Send(seen); // want PK1001
        Net.Send(inner); // want PK1001
        Net.Send(other); // clean
    }
}

internal sealed class Refused(string message) : Exception(message)
{
    public string Number { get; init; } = "";
}
