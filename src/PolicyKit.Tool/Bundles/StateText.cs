using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Bundles;

/// <summary>The eight states by name.</summary>
internal static class StateText
{
    public static string Of(ClauseState state, Language language) => Texts.In(language, "State_" + state);
}
