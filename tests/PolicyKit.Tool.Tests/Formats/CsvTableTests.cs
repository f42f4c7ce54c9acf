using System.Text;
using PolicyKit.Tool.Formats;

namespace PolicyKit.Tool.Tests.Formats;

/// <summary>Cells of a table that a spreadsheet opens: quoted, and never a formula.</summary>
public sealed class CsvTableTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("say \"no\", twice", "say \"\"no\"\", twice")]
    [InlineData(null, "")]
    public void Cell_that_begins_like_a_formula_is_text(string? value, string written) =>
        Assert.Equal($"\"{written}\",\"b\"\r\n", Encoding.UTF8.GetString(CsvTable.Of([[value, "b"]]).AsSpan(3)));
}
