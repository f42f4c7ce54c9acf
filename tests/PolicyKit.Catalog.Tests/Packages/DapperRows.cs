// Dapper: rows by type, parameters, text of commands
using System.Data;
using Dapper;

internal static class DapperRows
{
    internal static void Rows(IDbConnection connection)
    {
        foreach (var resident in connection.Query<Resident>("select * from residents"))
        {
            Net.Send(resident.Number); // want PK1001
            Net.Send(resident.Name); // clean
        }
    }

    internal static async Task First(IDbConnection connection, string id)
    {
        var resident = await connection.QuerySingleAsync<Resident>("select * from residents where id = @id", new { id });
        Net.Send(resident.Number); // want PK1001
        Net.Send(resident.Name); // clean
    }

    internal static void Joined(IDbConnection connection)
    {
        var all = connection.Query<Resident, string, (Resident Of, string At)>("select …", (resident, address) => (resident, address), splitOn: "address");
        Net.Send(all.First().Of.Number); // want PK1001
        Net.Send(all.First().At); // clean
    }

    internal static void Counted(IDbConnection connection, Resident r)
    {
        var count = connection.ExecuteScalar<int>("select count(*) from residents where no = @no", new { no = r.Number });
        Net.SendInt(count); // clean
    }
}
