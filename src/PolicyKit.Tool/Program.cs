using System.Text;
using PolicyKit.Tool;

// The report is in Japanese first: a console that was set to another code page would print question marks.
Console.OutputEncoding = Encoding.UTF8;
using var cancel = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancel.Cancel();
};
return await CommandLineProgram.RunAsync(args, Console.Out, Console.Error, cancel.Token);
