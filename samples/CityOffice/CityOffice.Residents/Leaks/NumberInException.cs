namespace CityOffice.Residents.Leaks;

/// <summary>
/// Leak 3. Nobody knows who will print this text: a log, an error page, a crash report.
/// 漏えい3。例外の文言は、ログ、エラー画面、障害報告など、どこに出るか分からない。
/// </summary>
public static class NumberInException
{
    public static TaxAssessment Assess(Resident resident) =>
        resident.Income >= 0
            ? TaxOffice.Assess(resident)
            : throw new InvalidOperationException($"The income of {resident.Number} is negative.");
}
