using ReportCompiler.Diagnostics;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>Reads the arguments of a function call, and says which one is wrong and how.</summary>
internal static class Arguments
{
    private const string WrongArgument = "RC3301";
    private const string UnknownName = "RC3302";

    /// <summary>A figure: of an indicator or computed, or a plain number.</summary>
    public static Figure Figure(FunctionCall call, int index) => AsFigure(call.Arguments[index], index);

    /// <summary>A value as a figure.</summary>
    public static Figure AsFigure(object? value, int index) => value switch
    {
        Figure figure => figure,
        Traced { Value: decimal number } traced => new Figure(number, traced.Origin, null),
        Traced { Value: null } traced => new Figure(null, traced.Origin, null),
        _ when Number(value) is { } number => new Figure(number, new ComputedOrigin("", "模板中的数字", []), null),
        _ => throw Wrong(index, $"这里要一个数据，得到的是{Describe(value)}。", $"A figure is wanted here, not {Describe(value)}."),
    };

    /// <summary>The figure of an indicator, which knows its period and part.</summary>
    public static IndicatorFigure IndicatorFigure(FunctionCall call, int index) =>
        call.Arguments[index] as IndicatorFigure ?? throw Wrong(index,
            $"这里要一个指标，得到的是{Describe(call.Arguments[index])}。",
            $"An indicator is wanted here, not {Describe(call.Arguments[index])}.");

    /// <summary>A whole number within bounds.</summary>
    public static int Integer(FunctionCall call, int index, int fallback, int least, int most)
    {
        var value = call.Arguments[index];
        if (value is null) return fallback;
        if (Number(value is Traced traced ? traced.Value : value) is { } number
            && decimal.IsInteger(number) && number >= least && number <= most)
            return (int)number;
        throw Wrong(index,
            $"这里要 {least} 到 {most} 之间的整数，得到的是{Describe(value)}。",
            $"A whole number from {least} to {most} is wanted here, not {Describe(value)}.");
    }

    /// <summary>A text.</summary>
    public static string Text(FunctionCall call, int index) => call.Arguments[index] switch
    {
        string text => text,
        Traced { Value: string text } => text,
        RenderedText rendered => rendered.Text,
        var value => throw Wrong(index, $"这里要一个名称，得到的是{Describe(value)}。", $"A name is wanted here, not {Describe(value)}."),
    };

    /// <summary>A list.</summary>
    public static IEnumerable<object?> List(FunctionCall call, int index) => call.Arguments[index] switch
    {
        string text => [text],
        System.Collections.IEnumerable list => list.Cast<object?>(),
        var value => throw Wrong(index, $"这里要一个列表，得到的是{Describe(value)}。", $"A list is wanted here, not {Describe(value)}."),
    };

    /// <summary>The error that an argument is not what the function takes.</summary>
    public static TemplateException Wrong(int index, string chinese, string english) =>
        new(WrongArgument, new LocalizedText(chinese, english), null, index);

    /// <summary>The error that an argument names nothing.</summary>
    public static TemplateException Unknown(
        int index, string chineseTerm, string englishTerm, string name, IEnumerable<string> known)
    {
        var hint = Suggestion.Of(NearestName.Find(name, known));
        return new TemplateException(
            UnknownName, new LocalizedText($"没有名为“{name}”的{chineseTerm}。", $"There is no {englishTerm} “{name}”."),
            hint, index);
    }

    private static decimal? Number(object? value) => value switch
    {
        decimal number => number,
        int number => number,
        long number => number,
        _ => null,
    };

    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"“{text}”",
        Traced traced => Describe(traced.Value),
        bool or decimal or int or long => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
        _ => "…",
    };
}
