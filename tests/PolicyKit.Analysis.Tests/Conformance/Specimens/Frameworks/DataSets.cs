// tables that a set makes and gives, written out as XML; names and types of parameters
using System.Data;
using System.Data.Common;

internal static class DataSets
{
    internal static void Made(Resident r)
    {
        var set = new DataSet();
        var table = set.Tables.Add("residents");
        table.Columns.Add("memo");
        table.Rows.Add(r.Number);
        Net.Send(set.GetXml()); // want PK1001
        Net.Send(set.GetXmlSchema()); // clean
        Net.Send(set.Tables["residents"]!.Rows[0][0].ToString()); // want PK1001
        Net.SendInt(set.Tables.Count); // clean
    }

    internal static void Open(Resident r)
    {
        var set = new DataSet();
        var table = set.Tables.Add("residents");
        table.Columns.Add("name");
        table.Rows.Add(r.Name);
        Net.Send(set.GetXml()); // clean
        Net.Send(set.Tables[0].Rows[0][0].ToString()); // clean
    }

    internal static void Parameters(DbCommand command, Resident r)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@no";
        parameter.Value = r.Number;
        Net.Send(parameter.ParameterName); // clean
        Net.Send(parameter.Value?.ToString()); // want PK1001
    }
}
