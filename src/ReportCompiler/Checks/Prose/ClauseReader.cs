using ReportCompiler.Indicators;
using ReportCompiler.Projects;

namespace ReportCompiler.Checks.Prose;

/// <summary>What a clause such as 2025年全区在校生9058人 states.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Entity">Whose figure it is.</param>
/// <param name="Period">The year.</param>
/// <param name="Number">The number.</param>
/// <param name="Start">Where the name of the indicator begins.</param>
internal readonly record struct StatedFigure(
    Indicator Indicator, Entity Entity, Period Period, StatedNumber Number, int Start);

/// <summary>Reads clauses that state a figure outright. Everything that could limit a number to a part of the whole, to
/// another year or to a change makes a clause one that it does not understand, and the rest of that sentence with it: a
/// check must not cry wolf.</summary>
/// <param name="names">The indicators by what prose calls them.</param>
/// <param name="project">The project.</param>
internal sealed class ClauseReader(IndicatorWords names, ReportProject project)
{
    private static readonly string[] Fillers =
        ["截至", "截止", "本年度", "本学年", "目前", "现有", "共有", "拥有", "共", "有", "年底", "年末", "底", "末", "度"];

    private static readonly string[] RegionWords = ["全区", "区内", "我区", "本区", "全县", "我县", "全市"];

    private static readonly string[] SchoolWords = ["全校", "我校", "本校", "学校"];

    private static readonly string[] Links = ["总数", "人数", "总计", "合计", "达到", "为", "是", "达", "共有", "共", "有"];

    private readonly EntityNames _entities = new(project.Entities);

    /// <summary>The figures that a text states.</summary>
    /// <param name="text">The text.</param>
    /// <param name="speaker">The school or region that it speaks for.</param>
    /// <param name="isItsSubject">True when the text as it begins speaks of it; a later sentence has to name whom it speaks
    /// of, for the one before may have turned to a part.</param>
    public IEnumerable<StatedFigure> Read(string text, Entity speaker, bool isItsSubject)
    {
        for (var at = 0; at < text.Length; at = NextSentence(text, at))
        {
            var subject = new Subject(speaker, project.Period, isItsSubject && at == 0);
            while (at < text.Length && ReadClause(text, ref at, ref subject, speaker, out var figure))
            {
                if (figure is { } stated && subject.IsKnown) yield return stated;
                if (at >= text.Length || text[at] is not ('，' or '、' or ',')) break;
                at++;
            }
        }
    }

    /// <summary>Whom and which year a sentence speaks of, as far as it was read.</summary>
    private record struct Subject(Entity Entity, Period Period, bool IsKnown);

    private static int NextSentence(string text, int at)
    {
        while (at < text.Length && text[at] is not ('。' or '！' or '？' or '；' or '\n' or ';')) at++;
        return at + 1;
    }

    /// <summary>Reads a clause up to the mark behind it; false when it says anything that is not understood.</summary>
    private bool ReadClause(string text, ref int at, ref Subject subject, Entity speaker, out StatedFigure? figure)
    {
        figure = null;
        while (ReadYear(text, ref at, ref subject) || Skip(text, ref at, Fillers) || ReadEntity(text, ref at, ref subject, speaker))
        {
        }

        if (Clauses.EndsAt(text, at)) return at < text.Length;
        if (names.LongestAt(text, at) is not { } name) return false;
        var start = at;
        at += name.Length;
        while (Skip(text, ref at, Links)) { }
        if (StatedNumber.Read(text, at) is not { } number) return false;
        at = number.End;
        figure = new StatedFigure(name.Indicator, subject.Entity, subject.Period, number, start);
        return true;
    }

    private static bool Skip(string text, ref int at, string[] words)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) continue;
            at += word.Length;
            return true;
        }

        return false;
    }

    private bool ReadEntity(string text, ref int at, ref Subject subject, Entity speaker)
    {
        if (Skip(text, ref at, speaker.IsRegion ? RegionWords : SchoolWords))
        {
            subject = subject with { Entity = speaker, IsKnown = true };
            return true;
        }

        if (_entities.LongestAt(text, at) is not { } mention) return false;
        subject = subject with { Entity = mention.Entity, IsKnown = true };
        at += mention.Length;
        return true;
    }

    /// <summary>2025年, 2024—2025学年, and the month and day that may follow.</summary>
    private static bool ReadYear(string text, ref int at, ref Subject subject)
    {
        if (at >= text.Length || !char.IsAsciiDigit(text[at])) return false;
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '-' or '—' or '–')) end++;
        foreach (var unit in (ReadOnlySpan<string>)["学年", "年度", "年"])
        {
            if (string.CompareOrdinal(text, end, unit, 0, unit.Length) != 0) continue;
            if (Period.Parse(text[at..(end + unit.Length)]) is not { } year) return false;
            subject = subject with { Period = year };
            at = end + unit.Length;
            SkipMonth(text, ref at);
            return true;
        }

        return false;
    }

    private static void SkipMonth(string text, ref int at)
    {
        foreach (var unit in (ReadOnlySpan<char>)['月', '日'])
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end > at && end < text.Length && text[end] == unit) at = end + 1;
        }
    }
}
