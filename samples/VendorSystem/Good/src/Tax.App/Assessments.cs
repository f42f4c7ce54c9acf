using PolicyKit;
using PolicyKit.ThreeLayer;

namespace Tax.App;

/// <summary>Assesses the tax and hands the notices to the printer that the city approved. 税額を計算し、市が承認した出力先だけへ通知を渡す。</summary>
public sealed class Assessments(IApprovedOutput<MyNumberZone> printer)
{
    private const long BasicDeduction = 430_000;

    public async Task NotifyAsync(IReadOnlyList<Taxpayer> taxpayers, PrincipalId requester, PrincipalId approver, CancellationToken ct = default)
    {
        foreach (var taxpayer in taxpayers)
        {
            Console.WriteLine($"assessed {taxpayer.AddresseeId}");     // the id of the city's own, never the number
        }

        var lines = taxpayers.Select(t => $"{t.AddresseeId},{t.Number},{TaxOf(t)}").ToArray();
        var classification = new Classification(Confidentiality.Level3B, Integrity.Level2, Availability.Level2);
        await printer.WriteAsync(
            Zoned.Enter(Zones.MyNumber, lines, classification),
            new OutputRequest("printer of the tax division", "notices of assessment", requester, approver, lines.Length), ct);
    }

    private static long TaxOf(Taxpayer taxpayer) => Math.Max(0, taxpayer.Income - BasicDeduction) / 10;
}
