// a variable whose type was tested: its members are those of what passed

internal abstract class Job
{
    public abstract string Do();

    public virtual string Text => "job";
}

internal sealed class OpenJob : Job
{
    public override string Do() => "open";
}

internal sealed class SecretJob : Job
{
    public override string Do() => Data.Secret();

    public override string Text => Data.Secret();
}

internal class SeveralJob : Job
{
    public override string Do() => "several";
}

internal sealed class SeveralSecretJob : SeveralJob
{
    public override string Do() => Data.Secret();
}

internal class FewJob : Job
{
    public override string Do() => "few";
}

internal sealed class FewerJob : FewJob;

internal class BoxJob<T>(string text) : Job
{
    public override string Do() => text;
}

internal interface IStep
{
    string Take();
}

internal sealed class OpenStep : IStep
{
    public string Take() => "open";
}

internal sealed class SecretStep : IStep
{
    public string Take() => Data.Secret();
}

internal static class TestedVariables
{
    private static readonly Job[] s_some = [new SeveralSecretJob(), new FewerJob(), new FewJob()];

    internal static void Expressions(Job job)
    {
        Net.Send(job is OpenJob ? job.Do() : ""); // clean
        Net.Send(job is OpenJob ? "" : job.Do()); // want PK1001
        Net.Send(job is SecretJob ? job.Do() : ""); // want PK1001
        Net.Send(job is SeveralJob ? job.Do() : ""); // want PK1001
        Net.Send(job is FewJob ? job.Do() : ""); // clean
        Net.Send(job is OpenJob ? job.Text : ""); // clean
        Net.Send(job is SecretJob ? job.Text : ""); // want PK1001
        Net.Send(job is OpenJob && job.Do().Length > 0 ? "yes" : ""); // clean
        Net.Send(job.Do()); // want PK1001
    }

    internal static void Statements(Job job, bool often)
    {
        if (job is OpenJob)
        {
            if (often) Net.Send(job.Do()); // clean
            else Net.Send(job.Do()); // clean
        }

        if (job is not OpenJob) Net.Send(job.Do()); // want PK1001
        if (job is not SecretJob) return;
        Net.Send(job.Do()); // want PK1001
    }

    internal static void Failed(Job job, IStep step)
    {
        Net.Send(step is not SecretStep ? step.Take() : ""); // clean
        Net.Send(step is not OpenStep ? step.Take() : ""); // want PK1001
        if (job is SecretJob) return;
        if (job is SeveralSecretJob) return;
        Net.Send(job.Do()); // clean
    }

    internal static void Returned(Job job)
    {
        if (job is not OpenJob) return;
        Net.Send(job.Do()); // clean
    }

    internal static void Either(Job job)
    {
        if (job is OpenJob || job is SecretJob) Net.Send(job.Do()); // want PK1001
        if (job is OpenJob or SecretJob) Net.Send(job.Do()); // want PK1001
    }

    internal static void WrittenSince(Job job, Job other)
    {
        if (job is OpenJob)
        {
            job = other;
            Net.Send(job.Do()); // want PK1001
        }
    }

    internal static void WrittenByReference(Job job)
    {
        if (job is OpenJob)
        {
            Change(ref job);
            Net.Send(job.Do()); // want PK1001
        }
    }

    internal static void WrittenInside(Job job)
    {
        void Change() => job = new SecretJob();
        if (job is OpenJob)
        {
            Change();
            Net.Send(job.Do()); // want PK1001
        }
    }

    internal static void Another(Job job, Job other)
    {
        if (job is OpenJob) Net.Send(other.Do()); // want PK1001
    }

    internal static void InLists()
    {
        Job[] all = [new OpenJob(), new SecretJob(), new SeveralJob()];
        foreach (var job in all) Net.Send(job is OpenJob ? job.Do() : ""); // clean
        foreach (var job in all) Net.Send(job is SecretJob ? job.Do() : ""); // want PK1001
        foreach (var job in all) Net.Send(job is SecretJob ? "" : job.Do()); // clean
        foreach (var job in all) if (job is not SecretJob) Net.Send(job.Do()); // clean
        foreach (var job in all) if (job is not OpenJob) Net.Send(job.Do()); // want PK1001
    }

    internal static void OfArguments()
    {
        Job[] boxes = [new BoxJob<string>(Data.Secret()), new BoxJob<int>("a")];
        foreach (var box in boxes) Net.Send(box is BoxJob<int> ? "" : box.Do()); // want PK1001
        foreach (var box in boxes) if (box is not BoxJob<string>) Net.Send(box is OpenJob ? box.Do() : ""); // clean
    }

    internal static void Switched(Job job)
    {
        switch (job)
        {
            case OpenJob: Net.Send(job.Do()); break; // clean
            case SecretJob: Net.Send(job.Do()); break; // want PK1001
        }

        Net.Send(job switch { OpenJob => job.Do(), _ => "" }); // clean
        Net.Send(job switch { OpenJob => "", _ => job.Do() }); // want PK1001
    }

    internal static void OfInterface(IStep step)
    {
        Net.Send(step is OpenStep ? step.Take() : ""); // clean
        Net.Send(step is OpenStep ? "" : step.Take()); // want PK1001
    }

    internal static void OfCallers()
    {
        Net.Send(Asked(new OpenJob())); // clean
        Net.Send(Asked(new SecretJob())); // clean
        Net.Send(AskedOthers(new SecretJob())); // want PK1001
    }

    private static string Asked(Job job) => job is OpenJob ? job.Do() : "";

    private static string AskedOthers(Job job) => job is SecretJob ? job.Do() : "";

    private static void Change(ref Job job) => job = new SecretJob();
}
