// pages of PDFsharp: what is drawn on them is saved with them
using PdfSharp.Drawing;
using PdfSharp.Drawing.Layout;
using PdfSharp.Pdf;

internal static class Pdf
{
    private static readonly XFont Font = new("Gothic", 10);

    internal static void Drawn(Resident r)
    {
        using var document = new PdfDocument();
        using var graphics = XGraphics.FromPdfPage(document.AddPage());
        graphics.DrawString(r.Name, Font, XBrushes.Black, 10, 10);
        graphics.DrawString(r.Number, Font, XBrushes.Black, 10, 30);
        document.Save("notice.pdf"); // want PK1006
        Net.SendInt(document.PageCount); // clean
    }

    internal static void DrawnOpen(Resident r)
    {
        using var document = new PdfDocument();
        using var graphics = XGraphics.FromPdfPage(document.AddPage());
        graphics.DrawString(r.Name, Font, XBrushes.Black, 10, 10);
        document.Save("notice.pdf"); // clean
    }

    internal static void Laid(Resident r)
    {
        using var document = new PdfDocument();
        var formatter = new XTextFormatter(XGraphics.FromPdfPage(document.AddPage()));
        formatter.DrawString(r.Number, Font, XBrushes.Black, new XRect(0, 0, 100, 20));
        using var stream = new MemoryStream();
        document.Save(stream);
        Net.Send(Convert.ToBase64String(stream.ToArray())); // want PK1001
    }

    internal static void Titled(Resident r)
    {
        var document = new PdfDocument();
        document.Info.Title = r.Number;
        document.Save("notice.pdf"); // want PK1006
        var open = new PdfDocument();
        open.Info.Title = r.Name;
        open.Save("notice.pdf"); // clean
    }
}
