using System.Runtime.ExceptionServices;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Runs work on a thread with a deep stack: solving follows calls, and an expression of ten thousand operands is legal C#. The caller waits.
/// </summary>
internal static class OnDeepStack
{
    private const int StackBytes = 256 * 1024 * 1024;

    public static void Run(Action work)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try { work(); }
            catch (Exception exception) { failure = ExceptionDispatchInfo.Capture(exception); }
        }, StackBytes)
        { IsBackground = true, Name = "PolicyKit flow" };
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
