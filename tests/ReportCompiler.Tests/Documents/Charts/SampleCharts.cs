using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Templating;

namespace ReportCompiler.Tests.Documents.Charts;

/// <summary>Charts for tests of the writers.</summary>
internal static class SampleCharts
{
    private const string Missing = "—";

    public static string[] Years { get; } = ["2023年", "2024年", "2025年"];

    public static ChartBlock Column { get; } = Chart(ChartKind.Column, "在校生与教职工规模", "人", Years,
        ("在校生数", ["11230", "12045", "12508"]), ("毕业生数", ["3021", "3377", "3590"]), ("教职工数", ["905", "918", "931"]));

    public static ChartBlock Stacked { get; } = Chart(ChartKind.StackedColumn, "毕业生去向", "人", Years,
        ("升学", ["2105", "2498", "2710"]), ("就业", ["802", "765", "760"]), ("参军", ["36", "41", "44"]),
        ("自主创业", ["50", "46", "52"]), ("其他", ["28", "27", "24"]));

    public static ChartBlock Line { get; } = Chart(ChartKind.Line, "就业率与升学率", null, Years,
        ("就业率", ["97.20%", "98.10%", "98.56%"]), ("对口就业率", ["88.05%", "90.12%", "91.40%"]));

    public static ChartBlock Pie { get; } = Chart(ChartKind.Pie, "在校生生源地构成", "人", ["区内", "市内其他区县", "市外", "未登记"],
        ("在校生数", ["7450", "3890", "1102", "66"]));

    public static ChartBlock Gaps { get; } = Chart(ChartKind.Line, "在校生数（缺2024年）", "人", ["2022年", "2023年", "2024年", "2025年"],
        ("甲校", ["520", "560", Missing, "610"]), ("乙校", [Missing, "480", "470", "475"]));

    public static ChartBlock GapColumns { get; } = Chart(ChartKind.Column, "生均经费（部分学校未填报）", "元", ["甲校", "乙校", "丙校"],
        ("2024年", ["15230.5", Missing, "9870"]), ("2025年", ["16020", "12100", Missing]));

    public static ChartBlock OneCategory { get; } = Chart(ChartKind.Column, "专任教师数", "人", ["2025年"], ("专任教师数", ["931"]));

    public static ChartBlock Signs { get; } = Chart(ChartKind.Column, "招生数比上年增减", "人", ["甲校", "乙校", "丙校", "丁校"],
        ("2024年", ["35", "-18", "0", "12"]), ("2025年", ["-52", "20", "7", "0"]));

    public static ChartBlock StackedSigns { get; } = Chart(ChartKind.StackedColumn, "教师流动", "人", Years,
        ("调入", ["12", "9", "15"]), ("调出", ["-7", "-11", "0"]));

    public static ChartBlock Zeros { get; } = Chart(ChartKind.Column, "安全事故数", "起", Years, ("安全事故数", ["0", "0", "0"]));

    public static ChartBlock TwentyCategories { get; } = Chart(ChartKind.Column, "各专业在校生数", "人",
        [.. Enumerable.Range(1, 20).Select(number => $"专业方向{Printed(number)}")],
        ("在校生数", [.. Enumerable.Range(1, 20).Select(number => Printed(number * 37 % 101 * 9))]));

    public static ChartBlock LongNames { get; } = Chart(ChartKind.Column, "各校在校生数", "人",
        [
            "重庆市九龙坡职业教育中心", "重庆市工艺美术学校", "重庆市城市建设技工学校（含实训基地）", "九龙坡区文理中等职业技术学校",
            "聚英技工学校", "重庆舞蹈学校",
        ],
        ("2024年", ["4210", "1905", "2230", "1502", "1230", "310"]), ("2025年", ["4390", "1871", "2304", "1498", "1281", "322"]));

    public static ChartBlock LongSlantedNames { get; } = Chart(ChartKind.StackedColumn, "各专业大类办学规模", "人",
        [
            "农林牧渔大类", "资源环境与安全大类", "能源动力与材料大类", "土木建筑大类", "水利大类", "装备制造大类", "生物与化工大类",
            "轻工纺织大类", "食品药品与粮食大类", "交通运输大类", "电子与信息大类", "医药卫生大类", "财经商贸大类", "旅游大类",
            "文化艺术大类", "新闻传播大类", "教育与体育大类", "公安与司法大类", "公共管理与服务大类",
        ],
        ("一年级", [.. Enumerable.Range(1, 19).Select(number => Printed(number * 53 % 97 * 3))]),
        ("二年级", [.. Enumerable.Range(1, 19).Select(number => Printed(number * 31 % 89 * 3))]),
        ("三年级", [.. Enumerable.Range(1, 19).Select(number => Printed(number * 17 % 83 * 3))]));

    public static ChartBlock LargePie { get; } = Chart(ChartKind.Pie, "各专业大类在校生占比", "%",
        [
            "装备制造大类", "电子与信息大类", "文化艺术大类", "土木建筑大类", "交通运输大类", "财经商贸大类", "旅游大类", "教育与体育大类",
            "公共管理与服务大类（含社会工作、社区公共事务管理等）", "其他",
        ],
        ("占比", ["24.10%", "19.85%", "14.02%", "11.33%", "9.60%", "7.45%", "5.90%", "4.25%", "2.30%", "1.20%"]));

    public static ChartBlock PieWithGap { get; } = Chart(ChartKind.Pie, "经费来源", "万元", ["财政拨款", "学费", "社会捐赠"],
        ("收入", ["8050.25", "1290.40", Missing]));

    public static ChartBlock PieBelowZero { get; } = Chart(ChartKind.Pie, "结余", "万元", ["甲校", "乙校"], ("结余", ["30", "-5"]));

    public static ChartBlock WholePie { get; } = Chart(ChartKind.Pie, "办学主体", "所", ["公办", "民办"], ("学校数", ["6", "0"]));

    public static IReadOnlyList<ChartBlock> All { get; } =
    [
        Column, Stacked, Line, Pie, Gaps, GapColumns, OneCategory, Signs, StackedSigns, Zeros, TwentyCategories, LongNames,
        LongSlantedNames, LargePie, PieWithGap, PieBelowZero, WholePie,
    ];

    /// <summary>The charts, each with a caption and an anchor of its own.</summary>
    public static ChartBlock[] Numbered { get; } =
    [
        .. All.Select((chart, i) => chart with
        {
            Anchor = $"fig-{Printed(i + 1)}", Caption = chart.Caption with { Number = i + 1 },
        }),
    ];

    /// <summary>A chart of values as printed; — is a missing one.</summary>
    public static ChartBlock Chart(
        ChartKind kind, string caption, string? unit, string[] categories, params (string Name, string[] Values)[] series) =>
        new("fig-chart", new Caption("图", 1, "", caption), kind, unit, categories,
            [.. series.Select(one => new ChartSeries(one.Name, [.. one.Values.Select((text, i) => Point(one.Name, categories[i], text))]))]);

    private static ChartPoint Point(string series, string category, string text) => text == Missing
        ? new(null, text, new MissingOrigin($"{series}（{category}）", new LocalizedText("未填报", "not reported")))
        : new(decimal.Parse(text.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture), text,
            new StatedOrigin($"{series}（{category}）", text, new SourceSpan("region/totals.csv", 2, 1, 1)));

    private static string Printed(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
