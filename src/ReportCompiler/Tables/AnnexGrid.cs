using System.Globalization;
using ReportCompiler.Documents;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;

namespace ReportCompiler.Tables;

/// <summary>Fills in the form of an annex table (附表) for what the report is about: a row for each indicator, with last
/// year's figure and this year's.</summary>
internal sealed class AnnexGrid(FigureSource figures, AnnexForm form)
{
    private const string RequiredMark = "*";
    private const string OfWhich = "其中：";

    private readonly AnnexCells _cells = new(figures, form);
    private readonly List<string> _notes = [];

    private Entity Subject => figures.Project.Subject;

    /// <summary>The footnotes of the rows built so far, in order, and before them what the asterisk means.</summary>
    public string Notes
    {
        get
        {
            var marked = Indicators().Any(indicator => indicator.IsRequired) ? $"带“{RequiredMark}”的为必填指标。" : "";
            return marked + string.Concat(_notes.Select((note, i) =>
                string.Create(CultureInfo.InvariantCulture, $"注{i + 1}：{note}")));
        }
    }

    /// <summary>The table; its rows have a line each.</summary>
    public TableGrid Build()
    {
        var rows = form.Rows.Where(row => IndicatorOf(row) is not null).ToList();
        var heads = Heads();
        var body = new List<TableRow>();
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = new List<TableCell>();
            var row = rows[i];
            if (Run(rows, i, (a, b) => a.Number == b.Number) is { } sameNumber)
                cells.Add(new TableCell(cells.Count, [new TextRun(row.Number)], RowSpan: sameNumber));
            if (Run(rows, i, IsSameLine) is { } sameLabel) cells.Add(Label(rows, i, sameLabel));
            AddFigures(row, IndicatorOf(row)!, heads.Count, cells);
            body.Add(new TableRow(RowKind.Body, cells));
        }

        var kinds = Kinds(body, heads.Count);
        return new TableGrid(
            kinds, [new TableRow(RowKind.Header, [.. heads.Select((head, i) => new TableCell(i, [new TextRun(head)]))])], body);
    }

    private List<string> Heads()
    {
        var period = figures.Project.Period;
        string[] survey = form.IsSurvey ? ["调查人数", "调查方式"] : [];
        return ["序号", "指标", "单位", $"{period.Previous}年", $"{period}年", .. survey, "备注"];
    }

    private ColumnKind[] Kinds(List<TableRow> body, int count)
    {
        ColumnKind[] survey = form.IsSurvey ? [ColumnKind.Figure, Text(count - 2)] : [];
        return
        [
            ColumnKind.Label, ColumnKind.Item, ColumnKind.ShortText, ColumnKind.Figure, ColumnKind.Figure, .. survey,
            Text(count - 1),
        ];

        ColumnKind Text(int column) =>
            TextColumns.Kind(body.SelectMany(row => row.Cells).Where(cell => cell.Column == column));
    }

    /// <summary>How many rows from here are one cell; null where the cell above covers this row.</summary>
    private static int? Run(List<AnnexRow> rows, int from, Func<AnnexRow, AnnexRow, bool> isSame)
    {
        if (from > 0 && isSame(rows[from - 1], rows[from])) return null;
        var end = from + 1;
        while (end < rows.Count && isSame(rows[from], rows[end])) end++;
        return end - from;
    }

    /// <summary>True for two rows under one name, such as the number of courses and their hours.</summary>
    private bool IsSameLine(AnnexRow first, AnnexRow second) =>
        first.Number == second.Number && first.Level == second.Level && Name(first) == Name(second);

    private string Name(AnnexRow row)
    {
        var indicator = IndicatorOf(row)!;
        return (row.Label ?? indicator.Name) + (indicator.IsRequired ? RequiredMark : "");
    }

    /// <summary>The name, after 其中 where it is the first part of the row above it.</summary>
    private TableCell Label(List<AnnexRow> rows, int index, int rowSpan)
    {
        var row = rows[index];
        var isFirstPart = row.Level > 0 && (index == 0 || rows[index - 1].Level < row.Level);
        List<Inline> content = [new TextRun((isFirstPart ? OfWhich : "") + Name(row))];
        if ((row.Note ?? IndicatorOf(row)!.Note) is { } note)
            content.Add(new Superscript([new TextRun(Footnote(note).ToString(CultureInfo.InvariantCulture))]));
        return new TableCell(1, content, RowSpan: rowSpan, IsRowHeader: true)
        {
            Indent = isFirstPart ? row.Level - 1 : row.Level,
        };
    }

    private int Footnote(string note)
    {
        if (!_notes.Contains(note)) _notes.Add(note);
        return _notes.IndexOf(note) + 1;
    }

    private void AddFigures(AnnexRow row, Indicator indicator, int count, List<TableCell> cells)
    {
        var period = figures.Project.Period;
        var unit = row.Unit ?? (indicator.Type == IndicatorType.Ratio ? "——" : indicator.Unit);
        cells.Add(new TableCell(2, unit.Length == 0 ? [] : [new TextRun(unit)]));
        if (_cells.IsForOthers(indicator))
            cells.Add(new TableCell(3, [new TextRun(AnnexCells.ForHigherOnly)], ColumnSpan: 2));
        else
            cells.AddRange([_cells.Value(3, row, indicator, period.Previous), _cells.Value(4, row, indicator, period)]);
        if (form.IsSurvey)
        {
            cells.Add(_cells.Surveyed(5, row, indicator));
            cells.Add(_cells.Method(6, row, indicator));
        }

        var remark = figures.Facts.Remark(indicator, Subject, RemarkKind.Note);
        cells.Add(new TableCell(count - 1, remark is null ? [] : InlineText.Lines(remark)));
    }

    private IEnumerable<Indicator> Indicators() => form.Rows.Select(IndicatorOf).OfType<Indicator>();

    private Indicator? IndicatorOf(AnnexRow row) => figures.Catalogue.Find(row.Indicator);
}
