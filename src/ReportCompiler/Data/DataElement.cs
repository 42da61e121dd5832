using System.Globalization;
using System.Text;
using System.Text.Json;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Data;

/// <summary>A value of <c>data.json</c> with its path. What should be there and is not, or is of another kind, is noted, and
/// something empty stands in for it, so that a reader reads on without a look at each step.</summary>
internal sealed class DataElement
{
    private const int LongestQuote = 40;

    private readonly JsonElement _element;
    private readonly DataElement? _parent;
    private readonly string _step;
    private readonly DataMistake _mistake;

    private DataElement(JsonElement element, DataElement? parent, string step, DataMistake mistake)
    {
        _element = element;
        _parent = parent;
        _step = step;
        _mistake = mistake;
    }

    /// <summary>The whole file.</summary>
    public static DataElement Root(JsonElement element, DataMistake mistake) => new(element, null, "", mistake);

    /// <summary>Whether it is an object with that member.</summary>
    public bool Has(string name) =>
        _element.ValueKind == JsonValueKind.Object && Find(name).ValueKind != JsonValueKind.Undefined;

    /// <summary>The member of an object.</summary>
    public DataElement Member(string name)
    {
        if (_element.ValueKind != JsonValueKind.Object)
        {
            Refuse("对象", "an object");
            return new DataElement(default, this, name, _mistake);
        }

        var member = new DataElement(Find(name), this, name, _mistake);
        if (member._element.ValueKind == JsonValueKind.Undefined) _mistake.Note(DataMessage.Missing(member));
        return member;
    }

    /// <summary>The member of an object; null where it is null.</summary>
    public DataElement? Optional(string name) =>
        Member(name) is { _element.ValueKind: not JsonValueKind.Null } member ? member : null;

    /// <summary>The items of an array.</summary>
    public IEnumerable<DataElement> Items()
    {
        if (_element.ValueKind != JsonValueKind.Array)
        {
            Refuse("数组", "an array");
            yield break;
        }

        var index = 0;
        foreach (var item in _element.EnumerateArray())
            yield return new DataElement(item, this, $"[{(index++).ToString(CultureInfo.InvariantCulture)}]", _mistake);
    }

    /// <summary>The members of an object.</summary>
    public IEnumerable<(string Name, DataElement Value)> Members()
    {
        if (_element.ValueKind != JsonValueKind.Object)
        {
            Refuse("对象", "an object");
            yield break;
        }

        foreach (var member in _element.EnumerateObject())
        {
            var name = NameOf(member);
            yield return (name, new DataElement(member.Value, this, name, _mistake));
        }
    }

    public bool IsText => _element.ValueKind == JsonValueKind.String;

    public string Text()
    {
        if (!IsText) return Refuse("文字", "a text", "");
        try
        {
            return _element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a character, as \ud800 by itself is.
            return Refuse("完整的文字", "whole characters", "");
        }
    }

    /// <summary>A text that is one of a few.</summary>
    public string Text(params ReadOnlySpan<string> choices)
    {
        var text = Text();
        if (IsText && !choices.Contains(text)) RefuseChoice(string.Join('、', choices!));
        return text;
    }

    /// <summary>The id of something that a list of the file defines.</summary>
    /// <param name="known">The ids of the list.</param>
    /// <param name="list">The name of the list.</param>
    public string Id(IReadOnlySet<string> known, string list)
    {
        var id = Text();
        if (!known.Contains(id)) _mistake.Note(DataMessage.Unknown(this, list));
        return id;
    }

    /// <summary>The value of a member whose name is an id that a list of the file defines.</summary>
    public DataElement Of(IReadOnlySet<string> known, string list)
    {
        if (!known.Contains(_step)) _mistake.Note(DataMessage.UnknownName(this, list));
        return this;
    }

    /// <summary>The id that something is defined with.</summary>
    /// <param name="known">The ids before it; receives this one.</param>
    public string NewId(HashSet<string> known)
    {
        var id = Text();
        if (!known.Add(id)) _mistake.Note(DataMessage.Repeated(this));
        return id;
    }

    public int Integer() =>
        _element.ValueKind == JsonValueKind.Number && _element.TryGetInt32(out var number) ? number : Refuse("整数", "an integer", 0);

    public decimal Number() =>
        _element.ValueKind == JsonValueKind.Number && _element.TryGetDecimal(out var number) ? number : Refuse("数字", "a number", 0m);

    public DateOnly Date() =>
        DateOnly.TryParseExact(IsText ? Text() : "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Refuse("日期，如 2025-12-31", "a date such as 2025-12-31", default(DateOnly));

    /// <summary>Notes that it is none of the texts that it can be.</summary>
    public void RefuseChoice(string choices) => Refuse(choices, choices);

    /// <summary>Where it stands in the file, such as <c>facts[3].value</c>.</summary>
    public string Path
    {
        get
        {
            if (_parent is null) return _step;
            var path = new StringBuilder(_parent.Path);
            if (path.Length > 0 && !_step.StartsWith('[')) path.Append('.');
            return path.Append(_step).ToString();
        }
    }

    /// <summary>What stands there, as it is written, cut short.</summary>
    public string Quote
    {
        get
        {
            var raw = _element.ValueKind == JsonValueKind.Undefined ? "" : _element.GetRawText();
            var line = string.Join(' ', raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return line.Length <= LongestQuote ? line : line[..LongestQuote] + "…";
        }
    }

    private JsonElement Find(string name)
    {
        try
        {
            return _element.TryGetProperty(name, out var value) ? value : default;
        }
        catch (InvalidOperationException)
        {
            // One of the names has half of a character.
            return default;
        }
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private void Refuse(string chinese, string english) => _mistake.Note(DataMessage.Wrong(this, new LocalizedText(chinese, english)));

    private T Refuse<T>(string chinese, string english, T instead)
    {
        Refuse(chinese, english);
        return instead;
    }
}

/// <summary>The first mistake of a file: what follows is as a rule of its making.</summary>
internal sealed class DataMistake
{
    /// <summary>The mistake; null when there is none.</summary>
    public LocalizedText? First { get; private set; }

    public void Note(LocalizedText mistake) => First ??= mistake;
}
