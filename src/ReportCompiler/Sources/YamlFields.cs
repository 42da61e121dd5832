using System.Globalization;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Sources;

/// <summary>Reads one map key by key. What is asked for is what exists: <see cref="End"/> reports every other
/// key.</summary>
/// <param name="map">The map.</param>
/// <param name="what">What the map describes, for messages, such as 学校 / school.</param>
/// <param name="diagnostics">Takes the messages.</param>
internal sealed class YamlFields(YamlMap map, LocalizedText what, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, YamlEntry> _entries =
        map.Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];

    /// <summary>Where the map stands.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>Whether the key is there with something under it.</summary>
    public bool Has(string key) => Node(key) is not null;

    /// <summary>What stands under a key; null when the key is absent or nothing stands there.</summary>
    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        return _entries.TryGetValue(key, out var entry) && entry.Value is not YamlScalar { IsNull: true }
            ? entry.Value
            : null;
    }

    /// <summary>The single value under a key; null when there is none or when it was reported to be a list or
    /// map.</summary>
    public YamlScalar? Scalar(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return scalar;
            default:
                diagnostics.Add(SourceDiagnostics.ExpectedText(_entries[key].Key, _entries[key].Value));
                return null;
        }
    }

    /// <summary>Whether something stands under a key that must be there; <see cref="End"/> reports it when not.</summary>
    public bool Require(string key)
    {
        if (Has(key)) return true;
        if (!_missing.Contains(key)) _missing.Add(key);
        return false;
    }

    /// <summary>The single value under a key that must be there; null when <see cref="End"/> reports it, or when it was
    /// reported to be a list or map.</summary>
    public YamlScalar? RequiredScalar(string key) => Require(key) ? Scalar(key) : null;

    /// <summary>The text under a key; null when there is none.</summary>
    public string? Text(string key) => Scalar(key)?.Text;

    /// <summary>The text under a key, or <paramref name="fallback"/> when there is none.</summary>
    public string Text(string key, string fallback) => Text(key) ?? fallback;

    /// <summary>Yes or no (true, false, yes, no, 是, 否); null when there is none or when it was reported.</summary>
    public bool? Boolean(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        switch (scalar.Text.Trim().ToLowerInvariant())
        {
            case "true" or "yes" or "是":
                return true;
            case "false" or "no" or "否":
                return false;
            default:
                diagnostics.Add(SourceDiagnostics.NotABoolean(scalar, key));
                return null;
        }
    }

    /// <summary>A whole number within bounds, both included; null when there is none or when it was
    /// reported.</summary>
    public int? Integer(string key, int min, int max)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= min && value <= max)
            return value;
        diagnostics.Add(SourceDiagnostics.NotAnInteger(scalar, key, min, max));
        return null;
    }

    /// <summary>A number; null when there is none or when it was reported.</summary>
    public decimal? Number(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (FactText.Parse(scalar.Text) is { Kind: FactTextKind.Number, IsPercent: false } number) return number.Value;
        diagnostics.Add(SourceDiagnostics.NotANumber(scalar, key));
        return null;
    }

    /// <summary>The single values under a key; one value counts as a list of one. Empty when there are none.</summary>
    public IReadOnlyList<YamlScalar> Scalars(string key)
    {
        if (Node(key) is not YamlList list) return Scalar(key) is { } single ? [single] : [];
        var scalars = new List<YamlScalar>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalar scalar) scalars.Add(scalar);
            else diagnostics.Add(SourceDiagnostics.ExpectedText(_entries[key].Key, item));
        }

        return scalars;
    }

    /// <summary>The single values under a key that must be there; empty when <see cref="End"/> reports it.</summary>
    public IReadOnlyList<YamlScalar> RequiredScalars(string key)
    {
        var scalars = Scalars(key);
        if (scalars.Count == 0 && Node(key) is null or YamlList { Items.Count: 0 }) _missing.Add(key);
        return scalars;
    }

    /// <summary>The entries of the map under a key, whose keys are names that the author gives; empty when there is none
    /// or when it was reported to be something else.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key, LocalizedText what)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlMap inner:
                return inner.Entries;
            case var other:
                diagnostics.Add(SourceDiagnostics.ExpectedMap(other, what));
                return [];
        }
    }

    /// <summary>The map under a key; null when there is none or when it was reported to be something else.</summary>
    public YamlFields? Map(string key, LocalizedText what)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlMap inner:
                return new YamlFields(inner, what, diagnostics);
            case var other:
                diagnostics.Add(SourceDiagnostics.ExpectedMap(other, what));
                return null;
        }
    }

    /// <summary>The maps of the list under a key; one map counts as a list of one. Empty when there are
    /// none.</summary>
    public IReadOnlyList<YamlFields> Maps(string key, LocalizedText what)
    {
        var node = Node(key);
        var items = node is YamlList list ? list.Items : node is null ? [] : [node];
        var maps = new List<YamlFields>();
        foreach (var item in items)
        {
            if (item is YamlMap inner) maps.Add(new YamlFields(inner, what, diagnostics));
            else diagnostics.Add(SourceDiagnostics.ExpectedMap(item, what));
        }

        return maps;
    }

    /// <summary>One of several names; null when there is none or when it was reported.</summary>
    public T? Choice<T>(string key, IReadOnlyList<(string Name, T Value)> choices)
        where T : struct
    {
        if (Scalar(key) is not { } scalar) return null;
        foreach (var (name, value) in choices)
            if (name == scalar.Text) return value;
        diagnostics.Add(SourceDiagnostics.UnknownChoice(scalar, key, [.. choices.Select(choice => choice.Name)]));
        return null;
    }

    /// <summary>Reports each key that was never asked for, with the nearest of those that were, and each that is missing
    /// and not merely misspelt.</summary>
    public void End()
    {
        IReadOnlyList<string> known = [.. _asked.Order(StringComparer.Ordinal)];
        foreach (var entry in map.Entries.Where(entry => !_asked.Contains(entry.Key.Text)))
        {
            diagnostics.Add(SourceDiagnostics.UnknownKey(entry.Key, what, known));
            if (NearestName.Find(entry.Key.Text, known) is { } meant) _missing.Remove(meant);
        }

        foreach (var key in _missing)
            diagnostics.Add(SourceDiagnostics.MissingKey(KeySpan(key), key, what, empty: _entries.ContainsKey(key)));
    }

    private SourceSpan KeySpan(string key) => _entries.TryGetValue(key, out var entry) ? entry.Key.Span : map.Span;
}
