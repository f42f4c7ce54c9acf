// properties of which one accessor is automatic and the other says what it does with the field

internal sealed class Form
{
    public string Asked { get => field ?? "none"; set; } = "";

    public string Trimmed { get; set => field = value.Trim(); } = "";

    public string Once { get => field ?? ""; init; } = "";
}

internal static class HalfAutomatic
{
    internal static void Written(Form form)
    {
        form.Asked = Data.Secret();
        Net.Send(form.Asked); // want PK1001
        form.Asked = Data.Plain();
        Net.Send(form.Asked); // clean
        form.Trimmed = Data.Secret();
        Net.Send(form.Trimmed); // want PK1001
        form.Trimmed = Data.Plain();
        Net.Send(form.Trimmed); // clean
    }

    internal static void Initialised()
    {
        var form = new Form { Asked = Data.Plain(), Once = Data.Secret() };
        Net.Send(form.Asked); // clean
        Net.Send(form.Once); // want PK1001
        Net.Send(System.Text.Json.JsonSerializer.Serialize(form)); // want PK1001
        Net.Send(System.Text.Json.JsonSerializer.Serialize(new Form { Asked = Data.Plain() })); // clean
    }
}

internal class Applicant
{
    public required string Number { get; init; }

    public string Phone { get; init => field = value.Replace("-", ""); } = "";

    public virtual string Memo { get; set => field = value.Trim(); } = "";
}

internal sealed class LateApplicant : Applicant
{
    public override string Memo { get => base.Memo + "!"; set; } = "";
}

internal static class HalfAutomaticReads
{
    internal static void Beside()
    {
        var applicant = new Applicant { Number = Data.Secret(), Phone = "0198" };
        Net.Send(applicant.Phone); // clean
        Net.Send(applicant.Number); // want PK1001
        Net.Send(new Applicant { Number = "", Phone = Data.Secret() }.Phone); // want PK1001
        Net.Send(applicant is { Phone: var phone } ? phone : ""); // clean
    }

    internal static void Virtual()
    {
        var applicant = new Applicant { Number = Data.Secret(), Memo = "none" };
        Net.Send(applicant.Memo); // clean
        applicant.Memo = Data.Secret();
        Net.Send(applicant.Memo); // want PK1001
    }
}
