namespace PolicyKit.Tool.Assessing;

/// <summary>What can be said of a clause. The order is that of weight: a clause with parts has the weightiest of theirs.</summary>
internal enum ClauseState
{
    /// <summary>対象外: the clause asks nothing of this system.</summary>
    NotApplicable,

    /// <summary>適合.</summary>
    Conforms,

    /// <summary>例外承認: violations, all of them under a waiver in force.</summary>
    Waived,

    /// <summary>要人手確認: what could be checked is right; a person has to say the rest.</summary>
    NeedsPerson,

    /// <summary>未検査: nothing was there to be checked, or no check exists.</summary>
    Unchecked,

    /// <summary>検査不能: the check ran but could not tell.</summary>
    Uncheckable,

    /// <summary>期限切れ例外: a violation whose waiver has ended.</summary>
    WaiverExpired,

    /// <summary>不適合.</summary>
    Violates,
}
