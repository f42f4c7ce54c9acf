using System.Data;

namespace CityOffice.Notices.Correct;

/// <summary>
/// The same mail merge with the addressee id, which is not made from the individual number.
/// 宛名番号を使えば、個人番号はマイナンバー利用事務系から出ない。
/// </summary>
public static class AddresseeInNotice
{
    public static Notice Draft(DataRow row) =>
        new() { Title = "住民税のお知らせ", Body = $"宛名番号 {row["宛名番号"]} の方の納期限は {row["期限"]} です。" };
}
