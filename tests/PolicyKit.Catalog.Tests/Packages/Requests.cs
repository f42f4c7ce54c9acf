// RestSharp, Newtonsoft.Json, SSH.NET, Redis
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RestSharp;

internal static class Requests
{
    internal static async Task Posted(RestClient client, Resident r)
    {
        var request = new RestRequest("cards", Method.Post).AddJsonBody(r);
        await client.ExecuteAsync(request); // want PK1001
        var open = new RestRequest("cards", Method.Post).AddJsonBody(new { r.Name });
        await client.ExecuteAsync(open); // clean
        var asked = new RestRequest("cards").AddQueryParameter("no", r.Number);
        await client.GetAsync(asked); // want PK1001
    }

    internal static void Json(Resident r)
    {
        Net.Send(JsonConvert.SerializeObject(r)); // want PK1001
        Net.Send(JsonConvert.SerializeObject(new { r.Name })); // clean
        var back = JsonConvert.DeserializeObject<Resident>(Data.Plain())!;
        Net.Send(back.Number); // want PK1001
        Net.Send(back.Name); // clean
        var tree = JObject.FromObject(new { r.Name, No = r.Number });
        Net.Send(tree.ToString()); // want PK1001
        Net.Send((string?)tree["No"]); // want PK1001
    }
}
