using ReportCompiler.Diagnostics;
using Spectre.Console;

namespace ReportCompiler.Cli;

/// <summary>Where the program writes, as a person sees it: in colour and with progress on a terminal, plain anywhere
/// else.</summary>
internal sealed class Terminal
{
    /// <summary>Wider than any message: a terminal wraps lines itself, and a file is not to be wrapped at all.</summary>
    private const int Unwrapped = 100_000;

    private readonly TextWriter _writer;
    private readonly bool _isTerminal;
    private readonly IAnsiConsole _console;

    private Terminal(TextWriter writer, bool isTerminal)
    {
        _writer = writer;
        _isTerminal = isTerminal;
        _console = CreateConsole();
        _console.Profile.Width = Unwrapped;
    }

    /// <summary>Standard error: messages.</summary>
    public static Terminal Error() => new(Console.Error, !Console.IsErrorRedirected && IsCapable);

    /// <summary>Standard output: results.</summary>
    public static Terminal Output() => new(Console.Out, !Console.IsOutputRedirected && IsCapable);

    /// <summary>A text without colour.</summary>
    public static Terminal To(TextWriter writer) => new(writer, isTerminal: false);

    private static bool IsCapable => Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Writes text, in colour where there is colour.</summary>
    public void Write(string text, Style? style = null) => _console.Write(new Text(text, style));

    /// <summary>Writes a line.</summary>
    public void WriteLine(string text = "", Style? style = null) => Write(text + "\n", style);

    /// <summary>Does some work, and on a terminal shows the name of the stage that it is at.</summary>
    /// <param name="isShown">Whether to show anything.</param>
    /// <param name="language">The language of the names.</param>
    /// <param name="first">The stage that the work begins with.</param>
    /// <param name="work">The work; calls its argument as it comes to a stage.</param>
    public T Track<T>(
        bool isShown, MessageLanguage language, LocalizedText first, Func<Action<LocalizedText>, T> work)
    {
        if (!_isTerminal || !isShown) return work(_ => { });
        return CreateConsole().Status().Start(Shown(first), status => work(stage => status.Status(Shown(stage))));

        string Shown(LocalizedText stage) => Markup.Escape(stage.In(language));
    }

    /// <summary>Writes a line that only a person watching cares for.</summary>
    public void WriteForWatcher(string text)
    {
        if (_isTerminal) WriteLine(text, Color.Grey);
    }

    private IAnsiConsole CreateConsole() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(_writer),
        Ansi = _isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = _isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            ? ColorSystemSupport.Detect
            : ColorSystemSupport.NoColors,
        // What is written does not depend on which build server it runs on.
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });
}
