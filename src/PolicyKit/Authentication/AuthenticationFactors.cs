namespace PolicyKit;

/// <summary>The kinds of factor that were proven (知識・所持・存在). Zero, the default, proves nothing.</summary>
[Flags]
public enum AuthenticationFactors : byte
{
    /// <summary>Nothing is proven.</summary>
    None = 0,

    /// <summary>Something the person knows (知識).</summary>
    Knowledge = 1,

    /// <summary>Something the person has (所持).</summary>
    Possession = 2,

    /// <summary>Something the person is (存在).</summary>
    Inherence = 4,
}
