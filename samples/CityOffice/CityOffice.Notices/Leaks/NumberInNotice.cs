using System.Data;

namespace CityOffice.Notices.Leaks;

/// <summary>
/// Leak 7. A mail merge over a table of the tax division: the column of individual numbers ends in a notice of the LGWAN zone.
/// 漏えい7。税務課の表による差込印刷。個人番号の列がLGWAN接続系のお知らせに入ってしまう。
/// </summary>
public static class NumberInNotice
{
    public static Notice Draft(DataRow row) =>
        new() { Title = "住民税のお知らせ", Body = $"個人番号 {row["個人番号"]} の方の納期限は {row["期限"]} です。" };
}
