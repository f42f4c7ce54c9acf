using System.Globalization;

namespace PolicyKit.Lab.Load;

/// <summary><c>load --edits N [--seed S] [--resume file]</c>: edits until N of the seed are done, with a tenth as many cancelled runs, and sixteen compilations at once every fifty edits.</summary>
internal static class LoadCommand
{
    private const int Piece = 50;

    public static async Task<int> Run(string[] arguments)
    {
        var options = new Options(arguments, "seed", "edits", "resume");
        var seed = uint.Parse(options["seed"] ?? "1", CultureInfo.InvariantCulture);
        var end = long.Parse(options["edits"] ?? "1000", CultureInfo.InvariantCulture);
        var resume = options["resume"] ?? "load.json";
        var state = StateFile.Read<LoadState>(resume, seed);
        while (state.Edits < end)
        {
            await LoadRun.Edits(state, (int)Math.Min(Piece, end - state.Edits));
            await LoadRun.Cancellations(state, Piece / 10);
            await LoadRun.AtOnce(state);
            StateFile.Write(resume, state);
            Console.WriteLine($"{state.Edits} edits, {state.Stale} stale, {state.Kept} kept; {state.Cancelled} cancelled, {state.Spoiled} spoiled; {state.AtOnce} at once, {state.Disturbed} disturbed");
        }
        return state.HasFailed ? 1 : 0;
    }
}
