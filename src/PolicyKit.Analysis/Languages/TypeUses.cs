using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Languages;

/// <summary>Types that source makes or registers for dependency injection, by their simple names as they are written. Grows only.</summary>
internal sealed class TypeUses(StringComparer names)
{
    public HashSet<string> Constructed { get; } = new(names);

    /// <summary>Of these, what the source makes itself, or may make through a type argument: not what it only registers or asks a container for.</summary>
    public HashSet<string> Made { get; } = new(names);

    /// <summary>Expressions that make an object of a type which only its place tells.</summary>
    public List<SyntaxNode> MadeOfTypesNotNamed { get; } = [];

    /// <summary>Some type parameter says <c>new()</c>: what stands for it may be made where only the parameter is named.</summary>
    public bool MakesTypeArguments { get; set; }

    /// <summary>What stands for some type parameter.</summary>
    public HashSet<string> TypeArguments { get; } = new(names);

    /// <summary>By the service: the classes registered for it without a key.</summary>
    public Dictionary<string, HashSet<string>> Registered { get; } = new(names);

    /// <summary>Services registered by a factory or an instance, and without a key: which class it is, only its code says.</summary>
    public HashSet<string> RegisteredByFactory { get; } = new(names);

    /// <summary>By the service: the classes registered for it under some key.</summary>
    public Dictionary<string, HashSet<string>> RegisteredByKey { get; } = new(names);

    /// <summary>Services registered by a factory or an instance, under some key.</summary>
    public HashSet<string> RegisteredByFactoryAndKey { get; } = new(names);

    /// <summary>Parameters that are given a service by a key and only call it: the service, and the key.</summary>
    public HashSet<(string Service, string Key)> GivenByKey { get; } = [];

    /// <summary>Services that are asked for by a key and handed on or kept, where they may be taken for those without.</summary>
    public HashSet<string> HandedOnByKey { get; } = new(names);

    /// <summary>Which service is handed on, the text does not show.</summary>
    public const string AnyService = "";

    public HashSet<string> Services { get; } = new(names);

    /// <summary>Services of which whoever asks is given one of his own.</summary>
    public HashSet<string> Transient { get; } = new(names);

    /// <summary>By the service and a key written in the text: the classes registered under it.</summary>
    public Dictionary<(string Service, string Key), HashSet<string>> Keyed { get; } = [];

    /// <summary>Services registered under a key that the text does not show, or made by a factory under one.</summary>
    public HashSet<string> KeyedOtherwise { get; } = new(names);

    /// <summary>
    /// A generic method of something, with the names of its type arguments; the last of its other arguments may be an instance or a factory that plainly makes or asks for a class.
    /// </summary>
    /// <param name="method">Its name.</param>
    /// <param name="arguments">The names of its type arguments.</param>
    /// <param name="isGivenArguments">It is called with others.</param>
    /// <param name="madeBy">The class that the last of these makes or asks for.</param>
    /// <param name="key">The first of these, if it is a text.</param>
    public void NoteGeneric(string method, IReadOnlyList<string> arguments, bool isGivenArguments, string? madeBy = null, string? key = null)
    {
        var isRegistration = IsRegistration(method);
        var isKeyed = isRegistration && method.StartsWith("AddKeyed", StringComparison.Ordinal);
        if (isKeyed)
            if (key is null || arguments.Count != 2) KeyedOtherwise.Add(arguments[0]);
            else if (Keyed.TryGetValue((arguments[0], key), out var classes)) classes.Add(arguments[1]);
            else Keyed[(arguments[0], key)] = new(names) { arguments[1] };
        var registered = isKeyed ? RegisteredByKey : Registered;
        if (isRegistration && arguments.Count == 2) Register(registered, arguments[0], arguments[1]);
        foreach (var argument in arguments)
        {
            if (isRegistration && method.EndsWith("Transient", StringComparison.Ordinal)) Transient.Add(argument);
            if (IsAboutServices(method)) Constructed.Add(argument); else NoteMade(argument);
            if (isRegistration && arguments.Count == 1 && isGivenArguments)
            {
                if (madeBy is null) (isKeyed ? RegisteredByFactoryAndKey : RegisteredByFactory).Add(argument); else Register(registered, argument, madeBy);
            }
            if (isRegistration || method is "AddDbContext" or "AddDbContextPool" or "AddHostedService") Services.Add(argument);
        }
    }

    /// <summary>True if both say the same of the types that <paramref name="isDeclared"/> is true for; other types are nobody's implementation.</summary>
    public bool SaysTheSame(TypeUses other, Func<string, bool> isDeclared)
    {
        return !Differing(Constructed, other.Constructed).Any(isDeclared) && !Differing(Made, other.Made).Any(isDeclared) && MakesTypeArguments == other.MakesTypeArguments && !Differing(TypeArguments, other.TypeArguments).Any(isDeclared) && MadeOfTypesNotNamed.Select(Around).SequenceEqual(other.MadeOfTypesNotNamed.Select(Around)) && RegisteredByFactory.SetEquals(other.RegisteredByFactory) && Services.SetEquals(other.Services) && Transient.SetEquals(other.Transient)
            && KeyedOtherwise.SetEquals(other.KeyedOtherwise) && Keyed.Count == other.Keyed.Count && Keyed.All(k => other.Keyed.TryGetValue(k.Key, out var classes) && classes.SetEquals(k.Value))
            && RegisteredByFactoryAndKey.SetEquals(other.RegisteredByFactoryAndKey) && GivenByKey.SetEquals(other.GivenByKey) && HandedOnByKey.SetEquals(other.HandedOnByKey)
            && AreTheSame(Registered, other.Registered) && AreTheSame(RegisteredByKey, other.RegisteredByKey);
    }

    // What tells the type of what is made there.
    private static string? Around(SyntaxNode made) => made.Parent?.ToString();

    private HashSet<string> Differing(HashSet<string> one, HashSet<string> other)
    {
        var differing = new HashSet<string>(one, names);
        differing.SymmetricExceptWith(other);
        return differing;
    }

    /// <summary>The source makes an object of the type.</summary>
    public void NoteMade(string type)
    {
        Constructed.Add(type);
        Made.Add(type);
    }

    private static bool AreTheSame(Dictionary<string, HashSet<string>> one, Dictionary<string, HashSet<string>> other) =>
        one.Count == other.Count && one.All(r => other.TryGetValue(r.Key, out var types) && types.SetEquals(r.Value));

    private void Register(Dictionary<string, HashSet<string>> registered, string service, string type)
    {
        if (!registered.TryGetValue(service, out var types)) registered[service] = types = new(names);
        types.Add(type);
    }

    private static bool IsAboutServices(string method) => IsRegistration(method)
        || method.StartsWith("Add", StringComparison.Ordinal) || method.StartsWith("TryAdd", StringComparison.Ordinal) || method.StartsWith("GetService", StringComparison.Ordinal) || method.StartsWith("GetRequired", StringComparison.Ordinal) || method.StartsWith("GetKeyedService", StringComparison.Ordinal);

    private static bool IsRegistration(string name) => name is "AddSingleton" or "AddScoped" or "AddTransient" or "TryAddSingleton" or "TryAddScoped" or "TryAddTransient" or "AddHttpClient" or "AddKeyedSingleton" or "AddKeyedScoped" or "AddKeyedTransient" or "Decorate";
}
