// workbooks of ClosedXML, EPPlus, NPOI and MiniExcel: cells, tables, saving
using System.Data;
using ClosedXML.Excel;
using MiniExcelLibs;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;
using OfficeOpenXml;

internal static class Spreadsheets
{
    internal static void Saved(Resident r)
    {
        using var book = new XLWorkbook();
        var sheet = book.Worksheets.Add("residents");
        sheet.Cell(1, 1).Value = r.Name;
        sheet.Cell("B1").SetValue(r.Number).Style.Font.SetBold();
        book.SaveAs("residents.xlsx"); // want PK1006
        Net.Send(sheet.Name); // clean
        Net.SendInt(sheet.LastRowUsed().RowNumber()); // clean
        Net.Send(sheet.Cell("B1").GetString()); // want PK1001
    }

    internal static void SavedOpen(Resident r)
    {
        using var book = new XLWorkbook();
        book.AddWorksheet("names").Cell(1, 1).Value = r.Name;
        book.SaveAs("names.xlsx"); // clean
    }

    internal static void Sent(List<Resident> residents)
    {
        using var book = new XLWorkbook();
        book.AddWorksheet("all").Cell(1, 1).InsertTable(residents);
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        Net.Send(Convert.ToBase64String(stream.ToArray())); // want PK1001
    }

    internal static void SentOpen(List<Resident> residents)
    {
        using var book = new XLWorkbook();
        book.AddWorksheet("all").Cell(1, 1).InsertData(residents.Select(r => r.Name));
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        Net.Send(Convert.ToBase64String(stream.ToArray())); // clean
    }

    internal static void Walked(Resident r)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("all");
        sheet.Row(1).Cell(1).Value = r.Number;
        foreach (var row in sheet.RowsUsed())
            foreach (var cell in row.Cells())
            {
                Net.Send(cell.GetFormattedString()); // want PK1001
                Net.Send(cell.Address.ToString()); // clean
            }
    }

    internal static void Tables(DataTable table, Resident r)
    {
        table.Rows.Add(r.Number);
        using var book = new XLWorkbook();
        book.Worksheets.Add(table, "residents");
        book.SaveAs("residents.xlsx"); // want PK1006
    }

    internal static void Packaged(List<Resident> residents)
    {
        using var package = new ExcelPackage();
        var sheet = package.Workbook.Worksheets.Add("all");
        sheet.Cells["A1"].LoadFromCollection(residents);
        Net.Send(Convert.ToBase64String(package.GetAsByteArray())); // want PK1001
        package.SaveAs(new FileInfo("all.xlsx")); // want PK1006
        Net.SendInt(sheet.Dimension.Rows); // clean
    }

    internal static void PackagedCells(Resident r)
    {
        using var package = new ExcelPackage();
        var sheet = package.Workbook.Worksheets.Add("all");
        sheet.Cells[1, 1].Value = r.Name;
        Net.Send(sheet.Cells[1, 1].Text); // clean
        Net.Send(Convert.ToBase64String(package.GetAsByteArray())); // clean
        sheet.SetValue(1, 2, r.Number);
        Net.Send(sheet.GetValue<string>(1, 2)); // want PK1001
    }

    internal static void Rows(Resident r)
    {
        IWorkbook book = new XSSFWorkbook();
        var row = book.CreateSheet("all").CreateRow(0);
        row.CreateCell(0).SetCellValue(r.Name);
        row.CreateCell(1).SetCellValue(r.Number);
        Net.Send(book.GetSheetAt(0).GetRow(0).GetCell(1).StringCellValue); // want PK1001
        Net.SendInt(book.GetSheetAt(0).LastRowNum); // clean
        using var file = File.Create("all.xlsx");
        book.Write(file); // want PK1006
    }

    internal static void RowsOpen(Resident r)
    {
        var book = new XSSFWorkbook();
        var cell = book.CreateSheet("all").CreateRow(0).CreateCell(0);
        cell.SetCellValue(r.Name);
        using var file = File.Create("all.xlsx");
        book.Write(file); // clean
    }

    internal static void Mini(List<Resident> residents)
    {
        MiniExcel.SaveAs("all.xlsx", residents); // want PK1006
        MiniExcel.SaveAs("names.xlsx", residents.Select(r => new { r.Name })); // clean
        using var stream = new MemoryStream();
        stream.SaveAs(residents);
        Net.Send(Convert.ToBase64String(stream.ToArray())); // want PK1001
    }

    internal static void MiniRead()
    {
        foreach (var resident in MiniExcel.Query<Resident>("all.xlsx"))
        {
            Net.Send(resident.Number); // want PK1001
            Net.Send(resident.Name); // clean
        }
    }
}
