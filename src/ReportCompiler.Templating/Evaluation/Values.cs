using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>What values are: their kind, truth, equality and order.</summary>
internal static class Values
{
    /// <summary>Only null and false are false; 0 and the empty string are true.</summary>
    public static bool IsTrue(object? value) => Tracing.Plain(value) is not (null or false);

    /// <summary>The name of the kind as <c>object.kind</c> gives it; empty for null.</summary>
    public static string Kind(object? value) => Tracing.Plain(value) switch
    {
        null => "",
        bool => "bool",
        int => "int",
        long => "long",
        decimal => "decimal",
        string or RenderedText => "string",
        DateTime => "datetime",
        TimeSpan => "timespan",
        IntegerRange => "range",
        IReadOnlyList<object?> => "array",
        Callable or HostFunction => "function",
        _ => "object",
    };

    public static bool IsNumber(object? value) => value is int or long or decimal;

    public static bool IsText(object? value) => value is string or RenderedText;

    /// <summary>Whether an object, array or string has nothing in it.</summary>
    public static bool IsEmpty(object? value) => Tracing.Plain(value) switch
    {
        string text => text.Length == 0,
        RenderedText text => text.Text.Length == 0,
        IReadOnlyList<object?> list => list.Count == 0,
        IMembers members => !members.Names.Any(),
        _ => false,
    };

    /// <summary>Equality as <c>==</c> has it: numbers by value, texts ordinally, arrays by their elements.</summary>
    public static bool AreEqual(object? left, object? right, Evaluator evaluator, Node site)
    {
        (left, right) = (Tracing.Plain(left), Tracing.Plain(right));
        if (left is EmptyObject) return right is EmptyObject || IsEmpty(right);
        if (right is EmptyObject) return IsEmpty(left);
        if (left is null || right is null) return left is null && right is null;
        if (IsNumber(left) && IsNumber(right)) return Arithmetic.Compare(left, right) == 0;
        if (IsText(left) || IsText(right))
            return IsPlain(left) && IsPlain(right) && Printing.Plain(left) == Printing.Plain(right);
        if (left is IReadOnlyList<object?> a && right is IReadOnlyList<object?> b)
            return ReferenceEquals(a, b) || (a.Count == b.Count && SameElements(a, b, evaluator, site));
        return left.Equals(right);
    }

    /// <summary>The order of two values, texts by their characters; null when they have none.</summary>
    public static int? Order(object? left, object? right)
    {
        (left, right) = (Tracing.Plain(left), Tracing.Plain(right));
        if (IsNumber(left) && IsNumber(right)) return Arithmetic.Compare(left!, right!);
        if (left is DateTime a && right is DateTime b) return a.CompareTo(b);
        if (left is TimeSpan c && right is TimeSpan d) return c.CompareTo(d);
        if (left is bool e && right is bool f) return e.CompareTo(f);
        return (IsText(left) || IsText(right)) && IsPlain(left) && IsPlain(right)
            ? string.CompareOrdinal(Printing.Plain(left), Printing.Plain(right))
            : null;
    }

    /// <summary>The order of <c>array.sort</c>, which must order any two values: texts alphabetically, null first, values
    /// that have no order by kind.</summary>
    public static int SortOrder(object? left, object? right) =>
        IsText(Tracing.Plain(left)) && IsText(Tracing.Plain(right))
            ? CompareTexts(Printing.Plain(Tracing.Plain(left)), Printing.Plain(Tracing.Plain(right)))
            : Order(left, right) ?? string.CompareOrdinal(Kind(left), Kind(right));

    /// <summary>Alphabetical without regard to case, the small letter before the capital where nothing else differs.</summary>
    private static int CompareTexts(string left, string right)
    {
        var order = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : -string.CompareOrdinal(left, right);
    }

    private static bool IsPlain(object? value) =>
        value is string or RenderedText or bool or int or long or decimal or DateTime or TimeSpan;

    private static bool SameElements(IReadOnlyList<object?> a, IReadOnlyList<object?> b, Evaluator evaluator, Node site)
    {
        evaluator.Enter(site);
        var areSame = true;
        for (var i = 0; areSame && i < a.Count; i++)
        {
            evaluator.Charge(1, site);
            areSame = AreEqual(a[i], b[i], evaluator, site);
        }

        evaluator.Leave();
        return areSame;
    }
}
