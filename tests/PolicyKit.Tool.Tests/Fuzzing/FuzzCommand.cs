using System.Diagnostics;
using System.Globalization;
using System.Text;
using PolicyKit.Lab;
using PolicyKit.Lab.BadInput;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>
/// <c>fuzz --inputs N [--seed S] [--resume file] [--bugs folder]</c>: feeds the readers until N inputs of the seed have been read, going on where the
/// file left off. The first input of each kind of failure is kept in the folder. With <c>--reader name</c> one reader alone reads N inputs, from the
/// first, and they take the place of what the file knows of it; with <c>--from number</c> it goes on from there. <c>fuzz --show number</c> reads one input again.
/// </summary>
internal static class FuzzCommand
{
    private const ulong Piece = 2_000;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = new Options(arguments, "seed", "reader", "show", "inputs", "resume", "bugs", "from");
        var seed = uint.Parse(options["seed"] ?? "1", CultureInfo.InvariantCulture);
        using var material = await FuzzMaterial.PrepareAsync();
        var one = options["reader"];
        var readers = one is null ? material.Readers() : material.Readers().RemoveAll(reader => reader.Name != one);
        if (readers.IsEmpty)
        {
            Console.WriteLine($"There is no reader '{one}': {string.Join(", ", material.Readers().Select(reader => reader.Name))}");
            return 2;
        }

        var run = new FuzzRun(readers, seed);
        if (options["show"] is { } number)
        {
            var failure = run.Feed(ulong.Parse(number, CultureInfo.InvariantCulture), new BadInputState());
            Console.WriteLine(failure is null ? "nothing" : $"{failure.What}\n\n{Encoding.UTF8.GetString(failure.Input)}");
            return failure is null ? 0 : 1;
        }

        var end = ulong.Parse(options["inputs"] ?? "10000", CultureInfo.InvariantCulture);
        var resume = options["resume"] ?? "bad-input.json";
        var bugs = options["bugs"] ?? Path.ChangeExtension(resume, ".bugs");
        var state = StateFile.Read<BadInputState>(resume, seed);
        var from = ulong.Parse(options["from"] ?? "0", CultureInfo.InvariantCulture);
        if (one is not null && from == 0)
        {
            state.Forget(one);
        }

        var (clock, begun) = (Stopwatch.StartNew(), one is null ? state.Next : from);
        for (var next = begun; next < end;)
        {
            for (var to = Math.Min(end, next + Piece); next < to; next++)
            {
                if (run.Feed(next, state) is { } failure && state.Add(failure.Kind))
                {
                    Console.WriteLine($"{failure.Name}: {failure.Kind}");
                    Directory.CreateDirectory(bugs);
                    await File.WriteAllTextAsync(Path.Combine(bugs, failure.Name.Replace('/', '-') + ".txt"), failure.What);
                    await File.WriteAllBytesAsync(Path.Combine(bugs, failure.Name.Replace('/', '-') + ".bin"), failure.Input);
                }
            }

            state.Next = one is null ? next : state.Next;
            StateFile.Write(resume, state);
            Console.WriteLine($"{next} inputs, {(next - begun) / clock.Elapsed.TotalSeconds:0}/s, failures {state.Failures.Values.Sum()}");
        }

        return state.Failures.Count == 0 ? 0 : 1;
    }
}
