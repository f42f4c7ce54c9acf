// PK1007: put into an exception after it was made: by its own methods and properties, by Source, into its table
internal sealed class Refused : Exception
{
    private string about = "";
    public Refused() { }
    public Refused(string text) : base(text) => about = text;
    public string About { get => about; set => about = value; }
    public string Page { get; set; } = "";
    public Refused With(string text) { Page = text; return this; }
    public void Take(Resident resident) => about = resident.Number; // want PK1007
    public void TakeName(Resident resident) => about = resident.Name; // clean
}

internal static class ExceptionsFilled
{
    internal static void Run(bool which, Resident resident)
    {
        if (which) throw new Refused(resident.Number); // want PK1007
        if (which) throw new Refused { About = resident.Number }; // want PK1007
        if (which) throw new Refused { About = resident.Name }; // clean
        if (which) throw new Refused("a").With(resident.Number); // want PK1007
        if (which) throw new Refused("a").With(resident.Name); // clean
        if (which) throw new Exception("a") { Source = resident.Number }; // want PK1007
        if (which) throw new Exception("a") { Source = resident.Name }; // clean
    }

    internal static void Later(Resident resident)
    {
        var refused = new Refused();
        refused.About = resident.Number; // want PK1007
        refused.HelpLink = resident.Number; // want PK1007
        refused.HelpLink = resident.Name; // clean
        refused.Data.Add("no", resident.Number); // want PK1007
        refused.Data.Add("name", resident.Name); // clean
    }
}
