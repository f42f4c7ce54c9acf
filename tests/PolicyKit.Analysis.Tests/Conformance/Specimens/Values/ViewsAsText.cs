// Spans and memories over arrays, printed: the array prints its type, the view its characters
internal static class ViewsAsText
{
    internal static void OverArray(Resident resident)
    {
        var array = new char[12];
        Span<char> view = array;
        view[0] = resident.Number[0];
        Net.Send(view.ToString()); // want PK1001
        Net.Send(array.ToString()); // clean
        Net.Send(array.AsSpan().ToString()); // want PK1001
    }

    internal static void OverMemory(Resident resident)
    {
        Memory<char> filled = new char[12];
        resident.Number.AsSpan().CopyTo(filled.Span);
        Net.Send(filled.ToString()); // want PK1001
        Memory<char> open = new char[12];
        resident.Name.AsSpan().CopyTo(open.Span);
        Net.Send(open.ToString()); // clean
    }

    internal static void Programs(Resident resident)
    {
        System.Diagnostics.Process.Start("curl", "https://example.com/" + resident.Number); // want PK1001
        System.Diagnostics.Process.Start("notepad", resident.Number); // clean
    }
}
