using System.CommandLine;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Commands;

/// <summary>The options that say which policy to judge by, the same for every verb that judges.</summary>
internal sealed class PolicyOptions
{
    private readonly Option<string> _policy;
    private readonly Option<string> _city;
    private readonly Option<int> _sequence;
    private readonly Option<string[]>? _overlay;

    /// <param name="screen">The language of the help.</param>
    /// <param name="command">The verb.</param>
    /// <param name="overlays">Whether the verb takes overlays.</param>
    public PolicyOptions(Screen screen, Command command, bool overlays = false)
    {
        _policy = new("--policy") { Description = screen.Text("Help_Policy"), HelpName = screen.Text("Help_File") };
        _city = TrustCity(screen);
        _sequence = new("--min-sequence") { Description = screen.Text("Help_MinSequence") };
        command.Add(_policy);
        command.Add(_city);
        command.Add(_sequence);
        if (overlays)
        {
            command.Add(_overlay = new("--overlay") { Description = screen.Text("Help_Overlay"), HelpName = screen.Text("Help_File") });
        }
    }

    public static Option<string> TrustCity(Screen screen) => new("--trust-city") { Description = screen.Text("Help_TrustCity"), HelpName = screen.Text("Help_File") };

    /// <summary>The file of the municipality's certificate.</summary>
    public string? City(ParseResult parsed) => parsed.GetValue(_city);

    public PolicyRequest Read(ParseResult parsed) =>
        new(parsed.GetValue(_policy), (_overlay is null ? null : parsed.GetValue(_overlay)) ?? [], parsed.GetValue(_city), parsed.GetValue(_sequence));
}
