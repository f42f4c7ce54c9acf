namespace PolicyKit;

/// <summary>Authentication assurance levels of NIST SP 800-63B-4. Zero, the default, proves nothing.</summary>
public enum AuthenticatorAssurance : byte
{
    /// <summary>Nothing is proven.</summary>
    None,

    /// <summary>AAL1: at least one factor.</summary>
    Aal1,

    /// <summary>AAL2: two different factors.</summary>
    Aal2,

    /// <summary>AAL3: two different factors, one a phishing-resistant key that cannot be exported.</summary>
    Aal3,
}
