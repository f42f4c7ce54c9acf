using CsCheck;

namespace PolicyKit.Lab.Programs;

/// <summary>The choices of one program, all taken from CsCheck's generator, so that a program is told by its stream and its seed.</summary>
internal sealed class Draw(PCG pcg)
{
    public int Next(int below) => (int)pcg.Next((uint)below);

    public int Between(int least, int most) => least + Next(most - least + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

    public string Pick(params string[] from) => from[Next(from.Length)];
}
