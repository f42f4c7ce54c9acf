namespace CityOffice.Residents.Correct;

/// <summary>
/// The way out that the organisation approves and records: who asks, who allows, why, where to, how many.
/// 組織が承認し記録する出力先。誰が、誰の承認で、なぜ、どこへ、何件かを必ず伴う。
/// </summary>
public sealed class ApprovedExport(IApprovedOutput<MyNumberZone> output)
{
    public ValueTask WriteAsync(IReadOnlyList<Resident> residents, PrincipalId requester, PrincipalId approver, CancellationToken ct = default)
    {
        var lines = residents.Select(r => $"{r.AddresseeId},{r.Number}").ToArray();
        var classification = new Classification(Confidentiality.Level3A, Integrity.Level2, Availability.Level2);
        var request = new OutputRequest("sealed-envelope printer 2F", "Notification of individual numbers to employers", requester, approver, lines.Length);
        return output.WriteAsync(Zoned.Enter(Zones.MyNumber, lines, classification), request, ct);
    }
}
