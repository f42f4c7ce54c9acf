namespace PolicyKit.Tool.Tests.Reports;

/// <summary>Widths of pages in CSS pixels.</summary>
internal static class Widths
{
    /// <summary>A sheet of A4: 210 mm at 96 pixels an inch.</summary>
    public const int A4 = 794;

    /// <summary>A telephone.</summary>
    public const int Phone = 360;
}
