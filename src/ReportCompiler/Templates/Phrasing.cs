using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ReportCompiler.Indicators;
using ReportCompiler.Templating;

namespace ReportCompiler.Templates;

/// <summary>The functions that put figures into Chinese words.</summary>
internal static class Phrasing
{
    private static readonly FrozenDictionary<string, (IReadOnlyList<string> Parameters, Func<FunctionCall, object?> Body)>
        Functions = new Dictionary<string, (IReadOnlyList<string>, Func<FunctionCall, object?>)>(StringComparer.Ordinal)
        {
            ["trend"] = (["figure", "unit?"], Trend),
            ["wan"] = (["figure", "decimals?"], Wan),
            ["enumerate"] = (["items", "last?"], Enumerate),
            ["percent"] = (["figure", "decimals?"], Percent),
            ["thousands"] = (["figure", "decimals?"], Thousands),
            ["decimals"] = (["figure", "decimals"], Decimals),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of all functions, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Functions.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The function of that name; null when there is none.</summary>
    public static HostFunction? Find(string name) => Functions.TryGetValue(name, out var function)
        ? new HostFunction(name, function.Parameters, function.Body)
        : null;

    /// <summary>A change in words: 增加12人, 减少287人, 增长3.07%, 提高1.20个百分点, 持平.</summary>
    private static Traced Trend(FunctionCall call)
    {
        var change = Arguments.Figure(call, 0);
        var unit = call.Arguments[1] is null ? "" : Arguments.Text(call, 1);
        if (change.Number is not { } number) return change;
        var rounded = change.Decimals is { } places ? Figure.Round(number, places) : number;
        if (rounded == 0) return new Traced("持平", change.Origin);
        var (more, less) = change.Suffix switch
        {
            "%" => ("增长", "下降"),
            "" => ("增加", "减少"),
            _ => ("提高", "下降"),
        };
        var amount = Figure.Digits(Math.Abs(number), change.Decimals) + change.Suffix + unit;
        return new Traced((rounded > 0 ? more : less) + amount, change.Origin);
    }

    /// <summary>In units of ten thousand.</summary>
    private static Figure Wan(FunctionCall call)
    {
        var figure = Arguments.Figure(call, 0);
        return new Figure(figure.Number / 10000, figure.Origin, Arguments.Integer(call, 1, 2, 0, 10), "万");
    }

    /// <summary>Names in a row: 甲、乙和丙.</summary>
    private static RenderedText Enumerate(FunctionCall call)
    {
        var last = call.Arguments[1] is null ? "和" : Arguments.Text(call, 1);
        var items = Arguments.List(call, 0).ToList();
        var text = new StringBuilder();
        var pieces = new List<RenderedPiece>();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) Write(i == items.Count - 1 ? last : "、", null);
            switch (items[i])
            {
                case Traced traced:
                    Write(traced.Print() ?? Convert.ToString(traced.Value, CultureInfo.InvariantCulture) ?? "", traced.Origin);
                    break;
                case var item:
                    Write(Convert.ToString(item, CultureInfo.InvariantCulture) ?? "", null);
                    break;
            }
        }

        return new RenderedText(text.ToString(), pieces);

        void Write(string piece, Origin? origin)
        {
            if (piece.Length == 0) return;
            pieces.Add(new RenderedPiece(text.Length, piece.Length, call.Span, IsLiteral: false, origin));
            text.Append(piece);
        }
    }

    /// <summary>With a percent sign; a plain number is a fraction (0.65 is 65%), a share is in percent already.</summary>
    private static Figure Percent(FunctionCall call)
    {
        var figure = Arguments.Figure(call, 0);
        var number = figure.Suffix == "%" ? figure.Number : figure.Number * 100;
        return new Figure(number, figure.Origin, Arguments.Integer(call, 1, figure.Decimals ?? 2, 0, 10), "%");
    }

    /// <summary>With a comma between each three digits.</summary>
    private static Traced Thousands(FunctionCall call)
    {
        var figure = Arguments.Figure(call, 0);
        if (figure.Number is not { } number) return figure;
        var digits = Figure.Digits(number, call.Arguments[1] is null ? figure.Decimals : Arguments.Integer(call, 1, 0, 0, 10));
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var first = digits[0] == '-' ? 1 : 0;
        var text = new StringBuilder(digits);
        for (var at = (point < 0 ? digits.Length : point) - 3; at > first; at -= 3) text.Insert(at, ',');
        return new Traced(text.Append(figure.Suffix).ToString(), figure.Origin);
    }

    /// <summary>With another number of decimals than the indicator's own.</summary>
    private static Figure Decimals(FunctionCall call)
    {
        var figure = Arguments.Figure(call, 0);
        return new Figure(figure.Number, figure.Origin, Arguments.Integer(call, 1, 0, 0, 10), figure.Suffix);
    }
}
