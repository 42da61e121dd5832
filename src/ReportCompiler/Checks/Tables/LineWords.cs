using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Tables;

/// <summary>Reads from its head what a row or a column is.</summary>
internal static class LineWords
{
    /// <summary>Columns that only count or number their rows.</summary>
    private static readonly string[] Numbering = ["序号", "编号", "No", "No.", "#"];

    private static readonly string[] Shares = ["占比", "比例", "比重", "百分比"];

    /// <summary>What a column may be headed by whose figures are not added up: averages, rates, points in time, ranks,
    /// prices, and counts of kinds and partners, of which several rows can have the same.</summary>
    private static readonly string[] NotAdded =
    [
        "均", "率", "比", "%", "％", "度", "序号", "编号", "代码", "学制", "年限", "年龄", "年级", "年份", "时间", "日期", "学期",
        "届", "级别", "等级", "层次", "排名", "名次", "位次", "得分", "分数", "成绩", "指数", "单价", "价格", "标准", "最高", "最低",
        "增长", "增幅", "增减", "百分点", "电话", "邮编", "专业数", "专业个数", "大类数", "种类", "门类",
        "企业数", "院校数", "单位数",
    ];

    /// <summary>Words with a character of <see cref="NotAdded"/> that mean something else.</summary>
    private static readonly string[] Innocent = ["比赛", "评比", "比武", "制度", "均衡"];

    /// <summary>How a row may end whose figures are not added to the others.</summary>
    private static readonly string[] RowEndsApart = ["平均", "平均值", "平均数", "均值", "率", "满意度", "增减", "增幅", "同比"];

    /// <summary>How a row may begin whose figures are not added to the others.</summary>
    private static readonly string[] RowBeginsApart = ["上年", "去年", "生均", "人均", "师均"];

    /// <summary>Whom a total may name as its whole: 全区合计.</summary>
    private static readonly string[] Wholes =
        ["", "全区", "全市", "全县", "全州", "全省", "全校", "全国", "区域", "本校", "各校", "总"];

    /// <summary>True for a column that numbers its rows.</summary>
    public static bool IsNumbering(string head) => Numbering.Contains(Bare(head), StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of total that a cell names when it holds nothing else; null for any other text.</summary>
    public static LineRole? TotalRow(string text)
    {
        var bare = Bare(text);
        if (bare.Length > 2 && bare.EndsWith("小计", StringComparison.Ordinal)) return LineRole.Subtotal;
        if (bare.Equals("total", StringComparison.OrdinalIgnoreCase)) return LineRole.Total;
        if (bare.Length < 2 || !Wholes.Contains(bare[..^2], StringComparer.Ordinal)) return null;
        return bare[^2..] switch
        {
            "小计" => LineRole.Subtotal,
            "合计" or "共计" => LineRole.Total,
            "总计" => LineRole.GrandTotal,
            _ => null,
        };
    }

    /// <summary>What a row is, by the name in it. A name that is not plainly something else names a part.</summary>
    public static LineRole Row(string name)
    {
        var bare = Bare(name);
        if (bare.StartsWith("其中", StringComparison.Ordinal)) return LineRole.OfWhich;
        if (EndsWithAny(bare, Shares)) return LineRole.Share;
        return EndsWithAny(bare, RowEndsApart)
            || Array.Exists(RowBeginsApart, word => bare.StartsWith(word, StringComparison.Ordinal))
            ? LineRole.Apart
            : LineRole.Part;
    }

    /// <summary>What a column of figures is, by its head.</summary>
    public static LineRole Column(string head)
    {
        if (Period.Parse(head) is not null) return LineRole.Part;
        var bare = Bare(head);
        if (Shares.Any(word => bare.Contains(word, StringComparison.Ordinal))) return LineRole.Share;
        var rest = Innocent.Aggregate(head, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        if (NotAdded.Any(word => rest.Contains(word, StringComparison.Ordinal))) return LineRole.Apart;
        if (bare.StartsWith("其中", StringComparison.Ordinal)) return LineRole.OfWhich;
        if (bare.EndsWith("小计", StringComparison.Ordinal)) return LineRole.Subtotal;
        if (bare.EndsWith("总计", StringComparison.Ordinal)) return LineRole.GrandTotal;
        return EndsWithAny(bare, ["合计", "共计", "总数", "总人数", "总额", "总量", "总和"]) ? LineRole.Total : LineRole.Part;
    }

    /// <summary>A head without spaces, colon and what it has in brackets at its end: 合 计（人） is 合计.</summary>
    private static string Bare(string head)
    {
        var bare = string.Concat(head.Where(character => !char.IsWhiteSpace(character))).TrimEnd(':', '：');
        var open = bare.AsSpan().LastIndexOfAny('（', '(');
        return open > 0 && bare[^1] is '）' or ')' ? bare[..open] : bare;
    }

    private static bool EndsWithAny(string text, IEnumerable<string> endings) =>
        endings.Any(ending => text.EndsWith(ending, StringComparison.Ordinal));
}
