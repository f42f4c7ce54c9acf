namespace PolicyKit.Analysis.Languages;

/// <summary>Types that source makes or registers for dependency injection, by their simple names as they are written. Grows only.</summary>
internal sealed class TypeUses(StringComparer names)
{
    public HashSet<string> Constructed { get; } = new(names);

    /// <summary>By the service: the classes registered for it.</summary>
    public Dictionary<string, HashSet<string>> Registered { get; } = new(names);

    /// <summary>Services registered by a factory or an instance: which class it is, only its code says.</summary>
    public HashSet<string> Made { get; } = new(names);

    public HashSet<string> Services { get; } = new(names);

    /// <summary>
    /// A generic method of something, with the names of its type arguments; <paramref name="isGivenArguments"/> if it is called with others, <paramref name="madeBy"/> the class that
    /// the last of these, an instance or a factory, plainly makes or asks for.
    /// </summary>
    public void NoteGeneric(string method, IReadOnlyList<string> arguments, bool isGivenArguments, string? madeBy = null)
    {
        var isRegistration = IsRegistration(method);
        if (isRegistration && arguments.Count == 2) Register(arguments[0], arguments[1]);
        foreach (var argument in arguments)
        {
            Constructed.Add(argument);
            if (isRegistration && arguments.Count == 1 && isGivenArguments)
            {
                if (madeBy is null) Made.Add(argument); else Register(argument, madeBy);
            }
            if (isRegistration || method is "AddDbContext" or "AddDbContextPool" or "AddHostedService") Services.Add(argument);
        }
    }

    /// <summary>True if both say the same of the types that <paramref name="isDeclared"/> is true for; other types are nobody's implementation.</summary>
    public bool SaysTheSame(TypeUses other, Func<string, bool> isDeclared)
    {
        var differing = new HashSet<string>(Constructed, names);
        differing.SymmetricExceptWith(other.Constructed);
        return !differing.Any(isDeclared) && Made.SetEquals(other.Made) && Services.SetEquals(other.Services)
            && Registered.Count == other.Registered.Count && Registered.All(r => other.Registered.TryGetValue(r.Key, out var types) && types.SetEquals(r.Value));
    }

    private void Register(string service, string type)
    {
        if (!Registered.TryGetValue(service, out var types)) Registered[service] = types = new(names);
        types.Add(type);
    }

    private static bool IsRegistration(string name) => name is "AddSingleton" or "AddScoped" or "AddTransient" or "TryAddSingleton" or "TryAddScoped" or "TryAddTransient" or "AddHttpClient" or "AddKeyedSingleton" or "AddKeyedScoped" or "AddKeyedTransient" or "Decorate";
}
