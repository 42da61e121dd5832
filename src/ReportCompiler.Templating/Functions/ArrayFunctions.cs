using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Functions;

/// <summary>The functions of <c>array</c>. None changes the list that it is given.</summary>
internal static class ArrayFunctions
{
    public static readonly BuiltinObject Object = new("array",
    [
        new("array.add", ["list", "value"], a => New(a.List(0).Append(a[1]))),
        new("array.add_range", ["list1", "list2"], Concatenate),
        new("array.any", ["list", "function", "args..."], Any),
        new("array.compact", ["list"], a => New(a.List(0).Where(item => Tracing.Plain(item) is not null))),
        new("array.concat", ["list1", "list2"], Concatenate),
        new("array.contains", ["list", "item"], a => Contains(a)),
        new("array.cycle", ["list", "group?"], Cycle),
        new("array.each", ["list", "function", "args..."], a => New(Applied(a).Select(pair => pair.Result))),
        new("array.filter", ["list", "function", "args..."],
            a => New(Applied(a).Where(pair => Values.IsTrue(pair.Result)).Select(pair => pair.Item))),
        new("array.first", ["list"], a => a.List(0) is { Count: > 0 } list ? list[0] : null),
        new("array.insert_at", ["list", "index", "value"], InsertAt),
        new("array.join", ["list", "delimiter", "function?"], Join),
        new("array.last", ["list"], a => a.List(0) is { Count: > 0 } list ? list[^1] : null),
        new("array.limit", ["list", "count"], a => New(a.List(0).Take(a.Integer(1)))),
        new("array.map", ["list", "member"], Map),
        new("array.offset", ["list", "index"], a => New(a.List(0).Skip(a.Integer(1)))),
        new("array.remove_at", ["list", "index"], RemoveAt),
        new("array.reverse", ["list"], a => New(a.List(0).Reverse())),
        new("array.size", ["list"], a => a.List(0).Count),
        new("array.sort", ["list", "member?"], Sort),
        new("array.uniq", ["list"], a => New(a.List(0).Distinct(new ValueComparer(a)))),
    ]);

    private static TemplateArray New(IEnumerable<object?> items) => new(items);

    private static TemplateArray Concatenate(Arguments a) => New(a.List(0).Concat(a.List(1)));

    private static object Contains(Arguments a)
    {
        foreach (var candidate in a.List(0))
        {
            if (Values.AreEqual(candidate, a[1], a.Evaluator, a.Site)) return true;
        }

        return false;
    }

    /// <summary>The elements and what the function makes of each, one at a time.</summary>
    private static IEnumerable<(object? Item, object? Result)> Applied(Arguments a)
    {
        var function = a.Function(1);
        var further = a.List(2);
        foreach (var item in a.List(0)) yield return (item, a.Call(function, [item, .. further]));
    }

    private static object Any(Arguments a)
    {
        foreach (var (_, result) in Applied(a))
        {
            if (Values.IsTrue(result)) return true;
        }

        return false;
    }

    /// <summary>The next element each time; calls with equal lists go on with each other unless a group is named.</summary>
    private static object? Cycle(Arguments a)
    {
        var list = a.List(0);
        if (list.Count == 0) return null;
        var group = a.Has(1) ? "group " + a.Text(1) : a.Text(0);
        var turn = a.Evaluator.State.Cycles.GetValueOrDefault(group);
        a.Evaluator.State.Cycles[group] = (turn + 1) % list.Count;
        return list[turn % list.Count];
    }

    private static TemplateArray InsertAt(Arguments a)
    {
        var items = a.List(0).ToList();
        var index = a.Integer(1) is var given && given < 0 ? given + items.Count : given;
        if (index < 0) throw RuntimeMessages.IndexOutOfRange(a.Span(1), given);
        a.Evaluator.CheckArray(index, a.Site);
        while (items.Count < index) items.Add(null);
        items.Insert(index, a[2]);
        return new TemplateArray(items);
    }

    private static TemplateArray RemoveAt(Arguments a)
    {
        var items = a.List(0).ToList();
        var index = a.Integer(1) is var given && given < 0 ? given + items.Count : given;
        if (index >= 0 && index < items.Count) items.RemoveAt(index);
        return new TemplateArray(items);
    }

    /// <summary>The joined text; elements with an origin keep it.</summary>
    private static object Join(Arguments a)
    {
        var delimiter = a.Text(1);
        var function = a.Has(2) ? a.Function(2) : null;
        var text = new RenderedTextBuilder();
        var keepsPieces = false;
        var isFirst = true;
        foreach (var item in a.List(0))
        {
            if (!isFirst) text.Write(delimiter, a.Site.Span, null, null);
            isFirst = false;
            var part = function is null ? item : a.Call(function, [Printing.Text(item, a.Evaluator, a.Site)]);
            keepsPieces |= Concatenation.KeepsPieces(part);
            Concatenation.Write(text, part, a.Evaluator, a.Site);
            a.Evaluator.CheckStringLength(text.Length, a.Site);
        }

        var joined = text.Build();
        return keepsPieces ? joined : joined.Text;
    }

    private static TemplateArray Map(Arguments a)
    {
        var member = a.Text(1);
        return New(a.List(0).Select(item => MemberOf(item, member)));
    }

    private static TemplateArray Sort(Arguments a)
    {
        var list = a.List(0);
        // Sorting costs more than passing through.
        a.Evaluator.Charge(list.Count, a.Site);
        if (!a.Has(1)) return New(list.Order(Comparer<object?>.Create(Values.SortOrder)));
        var member = a.Text(1);
        return New(list.OrderBy(item => MemberOf(item, member), Comparer<object?>.Create(Values.SortOrder)));
    }

    private static object? MemberOf(object? item, string name) => Members.TryGet(item, name, out var value) ? value : null;

    /// <summary>Equality as <c>==</c> has it, for <c>array.uniq</c>.</summary>
    private sealed class ValueComparer(Arguments arguments) : IEqualityComparer<object?>
    {
        bool IEqualityComparer<object?>.Equals(object? x, object? y) =>
            Values.AreEqual(x, y, arguments.Evaluator, arguments.Site);

        public int GetHashCode(object? value) => Tracing.Plain(value) switch
        {
            null => 0,
            IReadOnlyList<object?> list => list.Count,
            IMembers members => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(members),
            var plain => string.GetHashCode(Printing.Plain(plain), StringComparison.Ordinal),
        };
    }
}
