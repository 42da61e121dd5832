using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Docx.Numbering;

/// <summary>Knows what Word's SEQ fields count, so that each caption's field yields the number that the document
/// has.</summary>
internal sealed class SequenceCounters
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The field for the number of a caption. Where Word's count would differ, the field sets it.</summary>
    public string Instruction(Caption caption, string fallback)
    {
        var name = Name(caption.Prefix, fallback);
        var next = _counts.GetValueOrDefault(name) + 1;
        _counts[name] = caption.Number;
        var reset = next == caption.Number
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" \\r {caption.Number}");
        return $" SEQ {name} \\* ARABIC{reset} ";
    }

    /// <summary>Name of the sequence: the words of the label (表, 图, 案例), as Chinese Word names its own.</summary>
    public static string Name(string prefix, string fallback)
    {
        var letters = string.Concat(prefix.Where(char.IsLetter));
        return letters.Length == 0 ? fallback : letters;
    }
}
