// events of types without source: what goes into them, their handlers see at once
using System.Collections.ObjectModel;
using System.ComponentModel;

internal static class RaisedByFrameworks
{
    internal static void ReadsWhatChanged()
    {
        var (texts, seen) = (new ObservableCollection<string>(), "");
        texts.CollectionChanged += (_, _) => seen = texts[0];
        texts.Add(Data.Secret());
        Net.Send(seen); // want PK1001
    }

    internal static void Counts()
    {
        var (texts, seen, times) = (new BindingList<string>(), "", 0);
        texts.ListChanged += (_, _) => { times++; seen = "changed"; };
        texts.Add(Data.Secret());
        Net.Send(seen); // clean
        Net.SendInt(times); // clean
    }

    internal static void HearsOfNothing()
    {
        var (texts, others, seen) = (new BindingList<string>(), new List<string>(), "");
        texts.ListChanged += (_, e) => seen = texts[e.NewIndex];
        texts.Add("a");
        Net.Send(seen); // clean
    }

    internal static void IsToldOfARow()
    {
        var (table, seen, kind) = (new System.Data.DataTable(), "", "");
        table.Columns.Add("a");
        table.RowChanged += (_, e) =>
        {
            seen = (string)e.Row[0];
            kind = e.Action.ToString();
        };
        table.Rows.Add(Data.Secret());
        Net.Send(seen); // want PK1001
        Net.Send(kind); // clean
    }

    internal static void IsToldOfOthers()
    {
        var (texts, others, seen) = (new ObservableCollection<string>(), new ObservableCollection<string>(), "");
        texts.CollectionChanged += (_, e) => seen = (string)e.NewItems![0]!;
        texts.Add("a");
        others.Add(Data.Secret());
        Net.Send(seen); // clean
    }

    internal static void ALocalOfTheContext()
    {
        var (seen, other) = ("", "");
        var local = new AsyncLocal<string>(e => seen = e.CurrentValue!);
        var open = new AsyncLocal<string>(e => other = e.CurrentValue!);
        local.Value = Data.Secret();
        open.Value = "a";
        Net.Send(seen); // want PK1001
        Net.Send(other); // clean
    }
}
