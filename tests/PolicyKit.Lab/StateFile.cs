using System.Text.Json;

namespace PolicyKit.Lab;

/// <summary>What a long run keeps on disk: how far it is, and its figures. Written whole or not at all, so that a run can be stopped at any moment.</summary>
internal static class StateFile
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true };

    /// <summary>The state in the file, or a new one; a file of another seed is refused, since its figures would not add up.</summary>
    public static T Read<T>(string path, uint seed) where T : class, IHasSeed, new()
    {
        if (!File.Exists(path)) return new T { Seed = seed };
        var state = Read<T>(path);
        return state.Seed == seed ? state : throw new ArgumentException($"{path} belongs to seed {state.Seed}.");
    }

    /// <summary>The state in the file, or a new one.</summary>
    public static T Read<T>(string path) where T : class, new() => File.Exists(path) ? JsonSerializer.Deserialize<T>(File.ReadAllText(path))! : new T();

    public static void Write<T>(string path, T state)
    {
        var draft = path + ".tmp";
        File.WriteAllText(draft, JsonSerializer.Serialize(state, s_json) + "\n");
        File.Move(draft, path, overwrite: true);
    }
}

/// <summary>The seed a run's programs or variants are drawn with.</summary>
internal interface IHasSeed
{
    uint Seed { get; set; }
}
