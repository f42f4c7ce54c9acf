// tables in memory: cells by name and by number, rows as a sequence, views
using System.Data;
internal static class Tables
{
    internal static void Cells()
    {
        var t = new DataTable();
        var r = t.NewRow();
        r["A"] = "x"; r["B"] = Data.Secret();
        Net.Send((string)r["A"]); // clean
        Net.Send((string)r["B"]); // want PK1001
        Net.Send((string)r[1]); // want PK1001
        Net.Send(r.Field<string>("A")); // clean
        Net.Send(r.Field<string>("B")); // want PK1001
        t.Rows.Add(r);
        Net.Send((string)t.Rows[0]["A"]); // clean
        Net.Send((string)t.Rows[0]["B"]); // want PK1001
        Net.Send(string.Join(",", t.Rows[0].ItemArray)); // want PK1001
        foreach (var x in t.AsEnumerable().Where(x => x.Field<string>("A") != "").OrderBy(x => x.Field<string>("A")).Select(x => new { N = x.Field<string>("A"), K = x.Field<string>("B") }))
        {
            Net.Send(x.N); // clean
            Net.Send(x.K); // want PK1001
        }
        foreach (DataRowView v in t.DefaultView) Net.Send(v["B"].ToString()); // want PK1001
        foreach (DataRowView v in t.DefaultView) Net.Send(v["A"].ToString()); // clean
        r.SetField("A", Data.Secret());
        Net.Send(r.Field<string>("A")); // want PK1001
        var u = new DataTable();
        u.Rows.Add("a", Data.Secret());
        Net.Send((string)u.Rows[0]["A"]); // want PK1001
        Net.SendInt(u.Rows.Count); // clean
        Net.Send(u.Clone().Columns[0].ColumnName); // clean
        u.Columns.Add("NAME", typeof(string));
        Net.Send(u.Columns[0].ColumnName); // clean
        using var rd = t.CreateDataReader();
        while (rd.Read()) Net.Send(rd.GetString(0)); // want PK1001
    }

    private static DataTable Filled() { var t = new DataTable(); var r = t.NewRow(); r["A"] = "x"; r["B"] = Data.Secret(); t.Rows.Add(r); return t; }
    internal static void Sequences()
    {
        var t = Filled();
        foreach (var x in t.AsEnumerable()) Net.Send(x.Field<string>("B")); // want PK1001
        foreach (var x in t.AsEnumerable().Where(x => x.Field<string>("A") != "")) Net.Send(x.Field<string>("B")); // want PK1001
        foreach (var x in t.AsEnumerable().Select(x => x.Field<string>("B"))) Net.Send(x); // want PK1001
        foreach (var x in t.AsEnumerable().OrderBy(x => x.Field<string>("A"))) Net.Send(x.Field<string>("B")); // want PK1001
        foreach (var x in t.AsEnumerable().Select(x => x["B"])) Net.Send(x.ToString()); // want PK1001
        foreach (var x in t.Select("A = 1").Select(x => x.Field<string>("B"))) Net.Send(x); // want PK1001
        foreach (var x in t.AsEnumerable().Select(x => x.Field<string>("A"))) Net.Send(x); // clean
        foreach (var x in t.Rows.Cast<DataRow>().Select(x => x.Field<string>("B"))) Net.Send(x); // want PK1001
    }
}
