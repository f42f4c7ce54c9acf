// a template method that catches what its steps throw

namespace TemplatesThatCatch;

internal sealed class LineException(string message) : Exception(message);

internal abstract class Job
{
    public List<string> Errors { get; } = [];

    public void Run()
    {
        try
        {
            Step();
        }
        catch (LineException e)
        {
            Errors.Add(e.Message);
        }
    }

    protected abstract void Step();
}

internal sealed class NumberJob : Job
{
    protected override void Step() => throw new LineException("line " + Data.Secret()); // want PK1007
}

internal sealed class NoteJob : Job
{
    protected override void Step() => Errors.Add(Data.Secret());
}

internal sealed class PlainJob : Job
{
    protected override void Step() => throw new LineException("line 1");
}

internal static class TemplatesThatCatch
{
    public static void Number() { var job = new NumberJob(); job.Run(); Net.Send(job.Errors[0]); } // want PK1001
    public static void Note() { var job = new NoteJob(); job.Run(); Net.Send(job.Errors[0]); } // want PK1001
    public static void Plain() { var job = new PlainJob(); job.Run(); Net.Send(job.Errors[0]); } // clean
}
