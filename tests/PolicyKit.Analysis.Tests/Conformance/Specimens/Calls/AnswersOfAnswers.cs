// a virtual call on what a virtual call gives, where the member that answers calls another of its own object

internal abstract class Task1
{
    public abstract string Do();

    public virtual string Say() => "[" + Do() + "]";
}

internal sealed class OpenTask : Task1
{
    public override string Do() => "open";
}

internal sealed class SecretTask : Task1
{
    public override string Do() => Data.Secret();
}

internal sealed class PairOfTasks(Task1 first, Task1 second) : Task1
{
    public override string Do() => first.Do() + second.Do();

    public override string Say() => second.Say();
}

internal abstract class TaskMaker<T> where T : Task1
{
    public abstract T Make();

    public string Text() => Make().Say();

    public string Short() => Make().Do();
}

internal sealed class OpenMaker : TaskMaker<OpenTask>
{
    public override OpenTask Make() => new OpenTask();
}

internal sealed class SecretMaker : TaskMaker<SecretTask>
{
    public override SecretTask Make() => new SecretTask();
}

internal static class AnswersOfAnswers
{
    internal static void Made()
    {
        Net.Send(new OpenTask().Say()); // clean
        Net.Send(new SecretTask().Say()); // want PK1001
        Net.Send(new OpenMaker().Text()); // clean
        Net.Send(new SecretMaker().Text()); // want PK1001
        Net.Send(new OpenMaker().Short()); // clean
        Net.Send(new SecretMaker().Short()); // want PK1001
    }

    internal static void Pairs()
    {
        Net.Send(new PairOfTasks(new SecretTask(), new OpenTask()).Say()); // clean
        Net.Send(new PairOfTasks(new OpenTask(), new SecretTask()).Say()); // want PK1001
        Net.Send(new PairOfTasks(new SecretTask(), new OpenTask()).Do()); // want PK1001
    }
}
