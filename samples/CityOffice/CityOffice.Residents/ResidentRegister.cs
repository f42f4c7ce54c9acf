using Microsoft.Data.Sqlite;

namespace CityOffice.Residents;

/// <summary>The residents, in a database of the My Number zone. Not thread-safe: one connection.</summary>
public sealed class ResidentRegister : IDisposable
{
    private readonly SqliteConnection _database;

    public ResidentRegister(string connectionString)
    {
        _database = new SqliteConnection(connectionString);
        _database.Open();
        using var create = _database.CreateCommand();
        create.CommandText = "CREATE TABLE IF NOT EXISTS resident (addressee_id TEXT PRIMARY KEY, number TEXT NOT NULL, income INTEGER NOT NULL)";
        create.ExecuteNonQuery();
    }

    public void Add(Resident resident)
    {
        using var insert = _database.CreateCommand();
        insert.CommandText = "INSERT INTO resident VALUES ($addressee, $number, $income)";
        insert.Parameters.AddWithValue("$addressee", resident.AddresseeId);
        insert.Parameters.AddWithValue("$number", resident.Number);
        insert.Parameters.AddWithValue("$income", resident.Income);
        insert.ExecuteNonQuery();
    }

    public IReadOnlyList<Resident> All()
    {
        using var select = _database.CreateCommand();
        select.CommandText = "SELECT addressee_id, number, income FROM resident ORDER BY addressee_id";
        using var rows = select.ExecuteReader();
        var residents = new List<Resident>();
        while (rows.Read())
        {
            residents.Add(new Resident { AddresseeId = rows.GetString(0), Number = rows.GetString(1), Income = rows.GetInt64(2) });
        }

        return residents;
    }

    public void Dispose() => _database.Dispose();
}
