using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Docx;

/// <summary>A caption's label, cut where its bookmark begins and ends. Text refers to 【案例1】 as 案例1: brackets belong to
/// the caption alone and stay outside.</summary>
/// <param name="Opening">Brackets before the words.</param>
/// <param name="Words">Words before the number.</param>
/// <param name="Number">The number.</param>
/// <param name="Tail">Words after the number.</param>
/// <param name="Closing">Brackets after them.</param>
internal sealed record LabelParts(string Opening, string Words, string Number, string Tail, string Closing)
{
    /// <summary>What a reference prints.</summary>
    public string Referred => Words + Number + Tail;

    /// <summary>What parts the label from the text: nothing where a bracket does already.</summary>
    public string Gap => Closing.Length == 0 ? "\u3000" : string.Empty;

    public static LabelParts Of(Caption caption)
    {
        var prefix = caption.Prefix;
        var words = 0;
        while (words < prefix.Length && !char.IsLetterOrDigit(prefix[words])) words++;
        var suffix = caption.Suffix;
        var tail = suffix.Length;
        while (tail > 0 && !char.IsLetterOrDigit(suffix[tail - 1])) tail--;
        return new LabelParts(
            prefix[..words],
            prefix[words..],
            caption.Number.ToString(CultureInfo.InvariantCulture),
            suffix[..tail],
            suffix[tail..]);
    }
}
