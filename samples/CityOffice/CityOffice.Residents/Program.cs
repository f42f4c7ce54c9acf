using CityOffice.Residents;

// A batch of the tax division. It prints how many, never who or how much.
// 税務課の一括処理。表示するのは件数だけで、誰がいくらかは表示しない。
using var register = new ResidentRegister("Data Source=:memory:");
register.Add(new Resident { AddresseeId = "A-001", Number = "123456789018", Income = 4_200_000 });
register.Add(new Resident { AddresseeId = "A-002", Number = "023456789013", Income = 380_000 });
register.Add(new Resident { AddresseeId = "A-003", Number = "987654321093", Income = 6_100_000 });

var assessments = register.All().Select(TaxOffice.Assess).ToList();
Console.WriteLine($"{assessments.Count} residents assessed.");
