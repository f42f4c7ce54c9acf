// rows of a DataTable that are added as lists of values: each stands under the name of its column
using System.Data;
internal static class RowsByColumns
{
    private static DataTable Residents(IEnumerable<Resident> residents)
    {
        var table = new DataTable("residents");
        table.Columns.Add("氏名");
        table.Columns.Add("番号", typeof(string));
        table.Columns.Add(new DataColumn("town"));
        foreach (var resident in residents) table.Rows.Add(resident.Name, resident.Number, "Hanamaki");
        return table;
    }

    internal static void Name() { foreach (DataRow row in Residents([Data.Resident()]).Rows) Net.Send((string)row["氏名"]); } // clean
    internal static void Town() { foreach (DataRow row in Residents([Data.Resident()]).Rows) Net.Send(row.Field<string>("Town")); } // clean
    internal static void Number() { foreach (DataRow row in Residents([Data.Resident()]).Rows) Net.Send((string)row["番号"]); } // want PK1001
    internal static void Field() { Net.Send(string.Join(",", Residents([Data.Resident()]).AsEnumerable().Select(static row => row.Field<string>("番号")))); } // want PK1001
    internal static void FieldOfName() { Net.Send(string.Join(",", Residents([Data.Resident()]).AsEnumerable().Select(static row => row.Field<string>("氏名")))); } // clean
    internal static void Position() { foreach (DataRow row in Residents([Data.Resident()]).Rows) Net.Send((string)row[1]); } // want PK1001
    internal static void AllCells() { foreach (DataRow row in Residents([Data.Resident()]).Rows) Net.Send(string.Join(",", row.ItemArray)); } // want PK1001
    internal static void OtherColumnByVariable() { var table = Residents([Data.Resident()]); foreach (DataColumn column in table.Columns) Net.Send(table.Rows[0][column].ToString()); } // want PK1001
    internal static void NameFromVariable() { var table = Residents([Data.Resident()]); foreach (var name in new[] { "a", "番号" }) Net.Send(table.Rows[0][name].ToString()); } // want PK1001

    internal static void ColumnsNotInOrder(bool which)
    {
        var table = new DataTable();
        if (which) table.Columns.Add("no");
        table.Columns.Add("name");
        if (!which) table.Columns.Add("no");
        table.Rows.Add(Data.Secret(), Data.Plain());
        Net.Send((string)table.Rows[0]["name"]); // want PK1001
    }

    internal static void ColumnsOfAnother()
    {
        var table = new DataTable();
        table.Columns.AddRange([new DataColumn("no"), new DataColumn("name")]);
        table.Columns.Add("memo");
        table.Rows.Add(Data.Secret());
        Net.Send((string)table.Rows[0]["no"]); // want PK1001
    }

    internal static void TwoTables()
    {
        var (first, second) = (new DataTable(), new DataTable());
        first.Columns.Add("no");
        first.Columns.Add("name");
        second.Columns.Add("name");
        second.Columns.Add("no");
        first.Rows.Add(Data.Secret(), Data.Plain());
        second.Rows.Add(Data.Secret(), Data.Plain());
        Net.Send((string)first.Rows[0]["name"]); // clean
        Net.Send((string)second.Rows[0]["name"]); // want PK1001
    }

    internal static void InLoop(int count)
    {
        var table = new DataTable();
        for (var i = 0; i < count; i++) table.Columns.Add("c" + i);
        table.Rows.Add(Data.Secret(), Data.Plain());
        Net.Send((string)table.Rows[0]["c1"]); // want PK1001
    }

    internal static void Early(bool none)
    {
        if (none) return;
        using var table = new DataTable();
        table.Columns.Add("no", typeof(string));
        table.Columns.Add("name", typeof(string));
        table.Rows.Add(Data.Secret(), Data.Plain());
        Net.Send((string)table.Rows[0]["name"]); // clean
        Net.Send((string)table.Rows[0]["no"]); // want PK1001
    }
}
