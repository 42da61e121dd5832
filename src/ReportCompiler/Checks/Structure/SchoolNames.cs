using ReportCompiler.Checks.Prose;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks.Structure;

/// <summary>Looks for a school's full name with one character wrong, missing or too many.</summary>
internal static class SchoolNames
{
    private static readonly Rule Misspelt = new("RC2715", Severity.Warning,
        new("校名有一字之差", "School's name off by one character"),
        new("文中的校名与报告里某所学校的全称只差一个字：错一字、多一字、少一字或两字颠倒，而不是任何一所学校的名称。"
            + "错一字的，只看句子的主语：介词后面的可能真是另一所学校。",
            "A name that differs from the full name of a school of this report by one character, and is no other school's. With a "
            + "character replaced, only the subject of a clause counts: elsewhere it may well be another school."),
        new("重庆聚英技工学校（全称为重庆市聚英技工学校）", "重庆聚英技工学校, where the full name is 重庆市聚英技工学校"),
        new("重庆市聚英技工学校", "重庆市聚英技工学校"));

    public static readonly Check Check = new([Misspelt], Run);

    private const int ShortestName = 6;
    private const int EndLength = 2;

    private static void Run(CheckContext context)
    {
        var entities = context.Project.Entities.Where(entity => !entity.IsRegion).ToList();
        var known = entities.SelectMany(entity => entity.Names).ToHashSet(StringComparer.Ordinal);
        var byEnd = entities.Select(entity => entity.Name).Where(name => name.Length >= ShortestName)
            .GroupBy(name => name[^EndLength..], (ending, names) => (Ending: ending, Names: names.ToList()), StringComparer.Ordinal)
            .ToList();
        foreach (var text in context.Texts)
            foreach (var block in text.Blocks)
                foreach (var (ending, names) in byEnd)
                    Find(context, block, ending, names, known);
    }

    private static void Find(
        CheckContext context, ProseBlock block, string ending, IReadOnlyList<string> names, HashSet<string> known)
    {
        var text = block.Text;
        for (var at = text.IndexOf(ending, StringComparison.Ordinal); at >= 0; at = text.IndexOf(ending, at + 1, StringComparison.Ordinal))
        {
            var end = at + ending.Length;
            foreach (var name in names)
            {
                if (!MayBegin(text, end, name) || LengthOfSlip(text.AsSpan(0, end), name) is not { } length) continue;
                if (known.Any(other => text.AsSpan(0, end).EndsWith(other, StringComparison.Ordinal))) break;
                var start = end - length;
                var isReplaced = length == name.Length && !IsSwap(text.AsSpan(start, length), name);
                if (isReplaced && !Clauses.BeginsAt(text, start)) continue;
                context.Findings.Add(Of(block, start, length, name));
                break;
            }
        }
    }

    /// <summary>Whether the first character of a name stands where a slip of it would begin.</summary>
    private static bool MayBegin(string text, int end, string name)
    {
        for (var start = Math.Max(0, end - name.Length - 1); start <= end - name.Length + 1; start++)
            if (text[start] == name[0]) return true;
        return false;
    }

    /// <summary>How long the slip of a name is with which a text ends; null when it ends with none. The first character must
    /// be right, and it is part of the name.</summary>
    private static int? LengthOfSlip(ReadOnlySpan<char> text, string name)
    {
        var same = CommonEnd(text, name);
        // The edit lies before the common end, and the first character is no part of it.
        if (same >= name.Length - 1) return null;
        foreach (var length in (ReadOnlySpan<int>)[name.Length, name.Length - 1, name.Length + 1])
        {
            if (length > text.Length) continue;
            var candidate = text[^length..];
            var rest = candidate.Length - same;
            var begins = candidate.CommonPrefixLength(name);
            if (begins == 0) continue;
            var isSlip = (length - name.Length) switch
            {
                0 => begins + same >= name.Length - 1 || IsSwap(candidate, name),
                -1 => begins >= rest,
                _ => begins >= name.Length - same,
            };
            if (isSlip) return length;
        }

        return null;
    }

    private static int CommonEnd(ReadOnlySpan<char> text, string name)
    {
        var length = 0;
        while (length < text.Length && length < name.Length && text[^(length + 1)] == name[^(length + 1)]) length++;
        return length;
    }

    private static bool IsSwap(ReadOnlySpan<char> text, string name)
    {
        var at = text.CommonPrefixLength(name);
        return text.Length == name.Length && at + 1 < name.Length && text[at] == name[at + 1] && text[at + 1] == name[at]
            && text[(at + 2)..].SequenceEqual(name.AsSpan(at + 2));
    }

    private static Finding Of(ProseBlock block, int start, int length, string name)
    {
        var words = block.Text.Substring(start, length);
        return new Finding(Misspelt, block.Place(start, length), new(
            $"“{words}”与校名“{name}”只差一字。", $"“{words}” differs from the school's name “{name}” by one character."))
        {
            Hint = new($"请改为“{name}”；确是另一所学校，请在 report.yaml 中豁免。",
                $"Write “{name}”; if it is another school, waive the finding in report.yaml."),
        };
    }
}
