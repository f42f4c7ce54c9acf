using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using PolicyKit.Lab.BadInput;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>Feeds the readers: each input is told by the run's seed and its number, and its reader by the shares.</summary>
internal sealed class FuzzRun(ImmutableArray<FuzzedReader> readers, uint seed)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    /// <summary>Makes and reads one input.</summary>
    /// <returns>What went wrong, with the input; null if nothing did.</returns>
    public FuzzFailure? Feed(ulong number, BadInputState state)
    {
        var draw = new Draw(new PCG(seed, number));
        var reader = ReaderOf(draw);
        var input = reader.Make(draw);
        var read = Task.Run(() => Read(reader, input));
        var (accepted, failure) = read.Wait(s_longest) ? read.Result : (false, "does not end");
        state.Count(reader.Name, accepted);
        return failure is null ? null : new FuzzFailure(string.Create(CultureInfo.InvariantCulture, $"{seed}/{number}"), reader.Name, failure, input.Bytes);
    }

    private FuzzedReader ReaderOf(Draw draw)
    {
        var at = draw.Next(readers.Sum(static reader => reader.Share));
        return readers.First(reader => (at -= reader.Share) < 0);
    }

    private static (bool Accepted, string? Failure) Read(FuzzedReader reader, FuzzInput input)
    {
        try
        {
            var accepted = reader.Accepts(input.Bytes);
            return (accepted, accepted && input.Forbidden is not null ? "accepted: " + input.Forbidden : null);
        }
        catch (Exception exception)
        {
            // Whatever is thrown is what the run looks for.
            return (false, exception.ToString());
        }
    }
}

/// <summary>What went wrong with one input.</summary>
/// <param name="Name">Seed and number.</param>
/// <param name="Reader">The reader.</param>
/// <param name="What">The exception, or what was accepted.</param>
/// <param name="Input">What was read.</param>
internal sealed record FuzzFailure(string Name, string Reader, string What, byte[] Input)
{
    /// <summary>Failures of one kind come from one place: the first line, and the first of the tool's own methods, without line numbers.</summary>
    public string Kind
    {
        get
        {
            var lines = What.Split('\n');
            var place = lines.FirstOrDefault(static line => line.Contains("at PolicyKit.Tool.", StringComparison.Ordinal) && !line.Contains("Fuzzing", StringComparison.Ordinal))?.Trim();
            var cut = place?.IndexOf(" in ", StringComparison.Ordinal) ?? -1;
            var first = lines[0].Trim();
            return $"{Reader}: {(first.Length > 160 ? first[..160] : first)}{(place is null ? "" : " " + (cut > 0 ? place[..cut] : place))}";
        }
    }
}
