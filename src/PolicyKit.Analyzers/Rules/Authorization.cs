namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// What attributes and conventions say about who may use an endpoint. Everything that is said adds up, as in ASP.NET Core; the default value
/// is an endpoint about which nothing is said.
/// </summary>
/// <param name="Says">Something is required: the fallback policy no longer applies.</param>
/// <param name="ProvesMfa">What is required includes multi-factor sign-on.</param>
/// <param name="Anonymous">Anybody may come in, whatever else is required.</param>
internal readonly record struct Authorization(bool Says, bool ProvesMfa, bool Anonymous)
{
    public static readonly Authorization Mfa = new(Says: true, ProvesMfa: true, Anonymous: false);
    public static readonly Authorization Open = new(Says: false, ProvesMfa: false, Anonymous: true);

    public static Authorization Required(bool provesMfa) => new(Says: true, provesMfa, Anonymous: false);

    public static Authorization operator +(Authorization a, Authorization b) =>
        new(a.Says || b.Says, a.ProvesMfa || b.ProvesMfa, a.Anonymous || b.Anonymous);
}
