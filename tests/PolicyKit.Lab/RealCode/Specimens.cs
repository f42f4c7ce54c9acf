namespace PolicyKit.Lab.RealCode;

/// <summary>The published code the lab reads, and which of its members the model files call sources. Each is decompiled once per process.</summary>
internal static class Specimens
{
    private static readonly Dictionary<string, Specimen> s_all = new[]
    {
        new Specimen("Hangfire.Core")
        {
            IsQuick = true,
            MinLines = 20_000,
            MaxErrors = 60,
            MinFindings = 5,
            Model = """
                source P:Hangfire.Common.Job.Args return mynumber
                source P:Hangfire.Storage.InvocationData.ParameterTypes return mynumber
                source P:Hangfire.Server.PerformContext.BackgroundJob return mynumber
                """,
        },
        new Specimen("OpenIddict.Server")
        {
            MinLines = 15_000,
            MaxErrors = 20,
            MinFindings = 5,
            Model = """
                source P:OpenIddict.Abstractions.OpenIddictRequest.ClientSecret return mynumber
                source P:OpenIddict.Abstractions.OpenIddictRequest.Password return mynumber
                """,
        },
    }.ToDictionary(static s => s.Name);

    public static IEnumerable<Specimen> Chosen =>
        s_all.Values.Where(static s => s.IsQuick || Environment.GetEnvironmentVariable("POLICYKIT_LAB") == "full").OrderBy(static s => s.Name, StringComparer.Ordinal);

    public static Specimen Named(string name) => s_all[name];
}
