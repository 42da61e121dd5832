using ReportCompiler.Diagnostics;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.Tables;

/// <summary>Messages about tables (RC42xx).</summary>
internal static class TableDiagnostics
{
    public static Diagnostic NotAnAxisItem(SourceSpan span) => Error("RC4203", span,
        "行或列应写成一个指标，或写成 years、schools、categories、value 等项。",
        "A row or column is an indicator, or an item such as years:, schools:, categories: or value:.");

    public static Diagnostic NoSuchAttribute(SourceSpan span, string name, string? nearest) => Error("RC4204", span,
        $"学校没有“{name}”这一项。", $"Schools have no “{name}”.",
        Suggestion.Of(nearest,
            "可用的有 nature、authority、levels、founded、address。",
            "There are nature, authority, levels, founded and address."));

    public static Diagnostic NoSchools(SourceSpan span) => Error("RC4208", span,
        "这是一所学校的报告，没有各校可列。", "This is the report of one school: there are no schools to list.",
        "请去掉 schools，直接写要填的指标；行可以写 years 或 categories。",
        "Leave out “schools” and write the indicators; the rows can be “years” or “categories”.");

    public static Diagnostic NoSuchDimension(SourceSpan span, string name, string? nearest) => Error("RC4205", span,
        $"没有名为“{name}”的分类。", $"There is no dimension “{name}”.",
        Suggestion.Of(nearest, "请核对指标目录的 dimensions。", "Check “dimensions” of the catalogue."));

    public static Diagnostic NoValue(SourceSpan span) => Error("RC4206", span,
        "这一列既没有写 value，也不能从行或整张表得知要填哪个指标。",
        "Neither this column nor its row nor the table says which figure to show.",
        "请加上“value: 指标”。", "Add “value: indicator”.");

    public static Diagnostic TwoValues(SourceSpan span, string row, string column) => Error("RC4214", span,
        $"这里写着“{row}”，与它交叉的一边写着“{column}”，不知道填哪一个。",
        $"This says “{row}” and what it crosses says “{column}”: one figure must be meant.",
        "请只在一边写指标；要列出各校或合计，写 {schools: all}、{total: 合计}。",
        "Name the figure on one side only; for the schools or a total write {schools: all} or {total: Total}.");

    public static Diagnostic NotAFigure(SourceSpan span, string text) => Error("RC4207", span,
        $"“{text}”的结果不是数据。", $"“{text}” gives no figure.",
        "请写一个指标，或由指标算出的数。", "Write an indicator, or something computed from indicators.");

    public static Diagnostic NoSource(SourceSpan span, string path) => Error("RC4209", span,
        $"没有找到表格的数据文件“{path}”。", $"The table's file “{path}” does not exist.",
        "请补上该文件，或改正 source。", "Add the file, or correct “source”.");

    /// <param name="span">The description.</param>
    /// <param name="caption">The caption.</param>
    /// <param name="source">The file that its rows should come from; null when they come from figures.</param>
    public static Diagnostic NoRows(SourceSpan span, string caption, string? source = null) =>
        new("RC4210", Severity.Warning, span, new LocalizedText(
            $"表“{caption}”没有一行数据，没有印出。", $"The table “{caption}” has no rows and was not printed."))
        {
            Hint = source is null ? null : new LocalizedText(
                $"要印这张表，请填写“{source}”。", $"To have it printed, fill in “{source}”."),
        };

    public static Diagnostic NoSuchColumn(SourceSpan span, string name, string? nearest) => Error("RC4211", span,
        $"数据文件中没有“{name}”列。", $"The file has no column “{name}”.",
        Suggestion.Of(nearest, "请核对 merge 中的列名。", "Check the names under “merge”."));

    public static Diagnostic DifferentColumns(SourceSpan span, string file) => Error("RC4212", span,
        $"本文件的列与“{file}”不同，不能合成一张表。",
        $"The columns differ from those of “{file}”: the files do not make one table.",
        "请让各校文件的表头一致。", "Give the files of all schools the same header.");

    public static Diagnostic NoSuchAnnex(SourceSpan span, int number, IReadOnlyList<int> known) => Error("RC4213", span,
        $"指标目录中没有附表{number}。", $"The catalogue has no annex table {number}.",
        known.Count == 0
            ? "请在版式的 catalogue 中加上带 annexes 的指标目录，如 ../shared/national/。"
            : $"现有的是附表{string.Join('、', known)}。",
        known.Count == 0
            ? "Add a catalogue with “annexes” to the layout's “catalogue”, such as ../shared/national/."
            : $"There are {string.Join(", ", known)}.");
}
