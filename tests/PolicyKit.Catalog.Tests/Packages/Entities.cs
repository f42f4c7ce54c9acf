// EF Core: sets, queries, entries of the tracker, changes without loading
using Microsoft.EntityFrameworkCore;

internal sealed class Card
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
}

internal sealed class Office : DbContext
{
    public DbSet<Card> Cards => Set<Card>();
}

internal static class Entities
{
    internal static async Task Queried(Office office)
    {
        var card = await office.Cards.AsNoTracking().Where(c => c.Name != "").FirstAsync();
        Net.Send(card.Number); // want PK1001
        Net.Send(card.Name); // clean
        var names = await office.Cards.Select(c => c.Name).ToListAsync();
        Net.Send(string.Join(",", names)); // clean
        var numbers = await office.Cards.Select(c => new { c.Id, Last = c.Number.Substring(8) }).ToListAsync();
        Net.Send(numbers[0].Last); // want PK1001
        Net.SendInt(numbers[0].Id); // clean
        Net.SendInt(await office.Cards.CountAsync()); // clean
    }

    internal static async Task Streamed(Office office)
    {
        await foreach (var card in office.Cards.AsAsyncEnumerable()) Net.Send(card.Number); // want PK1001
        var table = await office.Cards.ToDictionaryAsync(c => c.Id, c => c.Number);
        Net.Send(table[1]); // want PK1001
    }

    internal static async Task Found(Office office)
    {
        var card = await office.FindAsync<Card>(1);
        Net.Send(card!.Number); // want PK1001
        Net.Send(card.Name); // clean
    }
}
