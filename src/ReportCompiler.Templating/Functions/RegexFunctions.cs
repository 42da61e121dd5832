using System.Diagnostics;
using System.Text.RegularExpressions;
using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Functions;

/// <summary>The functions of <c>regex</c>.</summary>
internal static class RegexFunctions
{
    public static readonly BuiltinObject Object = new("regex",
    [
        new("regex.escape", ["pattern"], a => Regex.Escape(a.Text(0))),
        new("regex.match", ["text", "pattern", "options?"], a => Timed(a, 2, regex => Groups(regex.Match(a.Text(0))))),
        new("regex.matches", ["text", "pattern", "options?"], a => Timed(a, 2, regex => Matches(a, regex))),
        new("regex.replace", ["text", "pattern", "replace", "options?"], a => Timed(a, 3, regex => Replace(a, regex))),
        new("regex.split", ["text", "pattern", "options?"], a => Timed(a, 2, regex => Split(a, regex))),
        new("regex.unescape", ["pattern"], Unescape),
    ]);

    /// <summary>Runs an expression against the bounds on time: its own and that of all expressions together.</summary>
    private static object Timed(Arguments a, int options, Func<Regex, object> run)
    {
        var (state, limit) = (a.Evaluator.State, a.Evaluator.Limits.RegexTime);
        var start = Stopwatch.GetTimestamp();
        object? result = null;
        try
        {
            result = run(state.Regex(a.Text(1), Options(a, options), limit));
        }
        catch (RegexParseException error)
        {
            throw RuntimeMessages.BadPattern(a.Span(1), a.Text(1), error.Message);
        }
        catch (RegexMatchTimeoutException)
        {
            // Reported below, where the time is counted.
        }

        if (!state.SpendRegexTime(Stopwatch.GetElapsedTime(start), limit))
            throw new RenderingStopped(BoundMessages.RegexTime(a.Span(1)));
        return result ?? throw new TemplateFailure(BoundMessages.RegexTime(a.Span(1)));
    }

    private static RegexOptions Options(Arguments a, int index)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var option in a.Text(index, ""))
        {
            options |= option switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw RuntimeMessages.BadFormat(a.Span(index), option.ToString()),
            };
        }

        return options;
    }

    /// <summary>The whole match and its groups; nothing for none.</summary>
    private static TemplateArray Groups(Match match) =>
        match.Success ? new TemplateArray(match.Groups.Values.Select(group => group.Value)) : [];

    private static TemplateArray Matches(Arguments a, Regex regex)
    {
        var matches = new TemplateArray();
        for (var match = regex.Match(a.Text(0)); match.Success; match = match.NextMatch())
        {
            matches.Add(Groups(match));
            a.Evaluator.CheckArray(match.Groups.Count, a.Site);
        }

        return matches;
    }

    private static string Replace(Arguments a, Regex regex)
    {
        var replacement = a.Text(2);
        long length = 0;
        return regex.Replace(a.Text(0), match =>
        {
            var result = match.Result(replacement);
            length += result.Length;
            a.Evaluator.CheckStringLength(length, a.Site);
            return result;
        });
    }

    private static TemplateArray Split(Arguments a, Regex regex) =>
        new(regex.Split(a.Text(0), a.Evaluator.Limits.ArrayLength + 1));

    private static string Unescape(Arguments a)
    {
        try
        {
            return Regex.Unescape(a.Text(0));
        }
        catch (ArgumentException error)
        {
            throw RuntimeMessages.BadPattern(a.Span(0), a.Text(0), error.Message);
        }
    }
}
