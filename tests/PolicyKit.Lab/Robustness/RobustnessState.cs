using System.Text.Json;

namespace PolicyKit.Lab.Robustness;

/// <summary>How far a long run over broken code is, and what it found.</summary>
internal sealed class RobustnessState
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true };

    public uint Seed { get; set; }

    /// <summary>The number of the next variant; as many have been checked.</summary>
    public ulong Next { get; set; }

    /// <summary>Failures by their kind: the exception and the place it came from, or what differed.</summary>
    public SortedDictionary<string, long> Failures { get; set; } = new(StringComparer.Ordinal);

    public static RobustnessState Read(string path, uint seed)
    {
        if (!File.Exists(path)) return new RobustnessState { Seed = seed };
        var state = JsonSerializer.Deserialize<RobustnessState>(File.ReadAllText(path))!;
        return state.Seed == seed ? state : throw new ArgumentException($"{path} belongs to seed {state.Seed}.");
    }

    public void Write(string path)
    {
        var draft = path + ".tmp";
        File.WriteAllText(draft, JsonSerializer.Serialize(this, s_json) + "\n");
        File.Move(draft, path, overwrite: true);
    }
}
