using Spectre.Console;

namespace PolicyKit.Tool.Common;

/// <summary>
/// Where the tool speaks: results on standard output, problems and progress on standard error, in one language. Colour and progress only
/// where a person looks on: text in a file or a pipe carries neither.
/// </summary>
internal sealed class Screen
{
    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly IAnsiConsole? _colours;
    private readonly IAnsiConsole? _progress;

    /// <param name="colours">A terminal with colours; null to find out whether there is one.</param>
    public Screen(TextWriter output, TextWriter error, Language language, IAnsiConsole? colours = null)
    {
        _output = output;
        _error = error;
        Language = language;
        _colours = colours ?? (ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected ? AnsiConsole.Console : null);
        _progress = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) })
            : null;
    }

    public Language Language { get; }

    public string Text(string key, params object[] arguments) => Texts.In(Language, key, arguments);

    public void Line(string text = "") => _output.WriteLine(Printable(text));

    /// <summary>Text for another program, exactly as it is.</summary>
    public void Raw(string text) => _output.Write(text);

    /// <summary>A line of parts, each in a style of Spectre.Console where colour is shown.</summary>
    public void Line(params (string Text, string Style)[] parts)
    {
        if (_colours is null)
        {
            Line(string.Concat(parts.Select(part => part.Text)));
            return;
        }

        var line = new Paragraph { Overflow = Overflow.Fold };
        foreach (var (text, style) in parts)
        {
            line.Append(Printable(text), style.Length == 0 ? Style.Plain : Style.Parse(style));
        }

        _colours.Write(line);
        _colours.WriteLine();
    }

    public void Problem(string text) => _error.WriteLine(Printable(text));

    public void Problem(Bilingual text) => Problem(text.In(Language));

    /// <summary>Runs something long; what it reports stands on a terminal while it lasts.</summary>
    public Task<T> ProgressAsync<T>(string title, Func<Action<string>, Task<T>> work) => _progress is null
        ? work(static _ => { })
        : _progress.Status().StartAsync(Markup.Escape(title), status => work(step => status.Status(Markup.Escape(Printable($"{title}: {step}")))));

    // Names and texts come from files of strangers: none of them may speak to the terminal.
    private static string Printable(string text) =>
        text.Any(IsUnprintable) ? string.Concat(text.Select(c => IsUnprintable(c) ? '\uFFFD' : c)) : text;

    private static bool IsUnprintable(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');
}
