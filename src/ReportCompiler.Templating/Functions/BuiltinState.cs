using System.Text.RegularExpressions;

namespace ReportCompiler.Templating.Functions;

/// <summary>What built-in functions remember during one rendering.</summary>
internal sealed class BuiltinState(TemplateHost host)
{
    /// <summary>Compiled expressions kept; a template has few, and one that makes them up must not fill memory.</summary>
    private const int MostExpressions = 100;

    /// <summary>All expressions together may take so many times what one may.</summary>
    private const int RegexTimeShare = 5;

    private readonly Dictionary<(string, RegexOptions), Regex> _expressions = [];
    private TimeSpan _regexTime;

    /// <summary>What <c>date.now</c> is.</summary>
    public DateTime Now => host.Now;

    /// <summary>The <c>date</c> object, with the format that dates print in.</summary>
    public DateObject Dates { get; } = new();

    /// <summary>What <c>math.random</c> and <c>math.uuid</c> draw from.</summary>
    public RepeatableRandom Random { get; } = new();

    /// <summary>Where each group of <c>array.cycle</c> stands.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    /// <exception cref="RegexParseException">The pattern is wrong.</exception>
    public Regex Regex(string pattern, RegexOptions options, TimeSpan timeout)
    {
        if (_expressions.TryGetValue((pattern, options), out var known)) return known;
        if (_expressions.Count == MostExpressions) _expressions.Clear();
        return _expressions[(pattern, options)] = new Regex(pattern, options, timeout);
    }

    /// <summary>Counts time taken by an expression; false once it is too much.</summary>
    public bool SpendRegexTime(TimeSpan time, TimeSpan limit)
    {
        _regexTime += time;
        return _regexTime <= limit * RegexTimeShare;
    }
}
