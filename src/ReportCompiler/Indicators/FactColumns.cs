using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Indicators;

/// <summary>Understands the header of a data table. Any shape will do: each column either holds what its row is about
/// (指标, 年度, 学校, a dimension) or its head says what its figures are about (a year, an indicator, a category).</summary>
internal sealed class FactColumns
{
    private readonly string _file;
    private readonly SourceSpan _header;
    private readonly Catalogue _catalogue;
    private readonly ReportProject _project;
    private readonly List<(int Index, Func<CsvField, FactSubject, DiagnosticBag, FactSubject?> Read)> _keys = [];
    private readonly List<(int Index, FactSubject Subject)> _values = [];
    private readonly List<(int Index, RemarkKind Kind)> _remarks = [];
    private readonly Dictionary<object, CsvField> _heads = [];
    private int? _surveyedColumn;
    private bool _isUnderstood;
    private int? _unitColumn;

    private FactColumns(CsvTable table, Catalogue catalogue, ReportProject project)
    {
        (_file, _catalogue, _project) = (table.File, catalogue, project);
        var (first, last) = (table.Header[0].Span, table.Header[^1].Span);
        _isUnderstood = table.IsComplete;
        _header = first with { Length = Math.Max(0, last.Column + last.Length - first.Column) };
    }

    /// <summary>The columns of figures, with what their heads say.</summary>
    public IReadOnlyList<(int Index, FactSubject Subject)> Values => _values;

    /// <summary>The column of the numbers of persons asked (调查人数); null when there is none.</summary>
    public int? Surveyed => _surveyedColumn;

    /// <summary>The columns of texts about the indicator of a row.</summary>
    public IReadOnlyList<(int Index, RemarkKind Kind)> Remarks => _remarks;

    /// <summary>The column that says which year a row is about (年度); null when there is none.</summary>
    public int? Years { get; private set; }

    /// <summary>Reads a header; null when nothing can be read from the table.</summary>
    public static FactColumns? Read(
        CsvTable table, Catalogue catalogue, ReportProject project, DiagnosticBag diagnostics)
    {
        var columns = new FactColumns(table, catalogue, project);
        for (var i = 0; i < table.Header.Count; i++)
            columns._isUnderstood &= columns.ReadHead(table.Header[i], i, diagnostics);
        if (columns._values.Count > 0 || columns.Surveyed is not null) return columns;
        if (columns._isUnderstood) diagnostics.Add(IndicatorDiagnostics.NothingToRead(columns._header));
        return null;
    }

    /// <summary>What a row is about; null when one of its keys is wrong.</summary>
    public FactSubject? RowSubject(CsvRow row, FactSubject subject, DiagnosticBag diagnostics)
    {
        FactSubject? result = subject;
        foreach (var (index, read) in _keys)
            result = result is null ? null : read(row.Fields[index], result, diagnostics);
        if (_unitColumn is { } unit && result?.Indicator is { } indicator
            && row.Fields[unit].Text is { Length: > 0 } text && !IsUnit(text, indicator))
            diagnostics.Add(IndicatorDiagnostics.UnitDiffers(row.Fields[unit].Span, text, indicator.Name, indicator.Unit));
        return result;
    }

    /// <summary>A quantity without a unit has a dash there in the national tables.</summary>
    private static bool IsUnit(string text, Indicator indicator) =>
        text == indicator.Unit
        || (indicator.Unit.Length == 0 && FactText.Parse(text).Kind == FactTextKind.NotApplicable);

    /// <summary>The indicator that the file's name says; null when it says none, which is reported.</summary>
    public Indicator? FileIndicator(DiagnosticBag diagnostics)
    {
        var stem = ProjectPath.Stem(_file);
        if (_catalogue.Find(stem) is { } indicator) return indicator;
        // A head that was not understood may well be the one that names the indicators.
        if (!_isUnderstood) return null;
        diagnostics.Add(IndicatorDiagnostics.NoIndicator(
            _header, stem, NearestName.Find(stem, _catalogue.IndicatorNames)));
        return null;
    }

    private bool ReadHead(CsvField head, int index, DiagnosticBag diagnostics)
    {
        switch (head.Text)
        {
            case "指标" or "指标名称" or "indicator":
                AddKey("指标", head, index, ReadIndicator, diagnostics);
                return true;
            case "年度" or "年份" or "学年" or "period" or "year":
                AddKey("年度", head, index, ReadPeriod, diagnostics);
                Years ??= index;
                return true;
            case "学校" or "学校名称" or "school":
                AddKey("学校", head, index, ReadEntity, diagnostics);
                return true;
            case "单位" or "计量单位" or "unit":
                _unitColumn = index;
                return true;
            case "调查人数" or "surveyed":
                if (IsFirst("调查人数", head, diagnostics)) _surveyedColumn = index;
                return true;
            case "调查方式" or "survey_method":
                AddRemark(RemarkKind.SurveyMethod, head, index, diagnostics);
                return true;
            case "备注" or "note":
                AddRemark(RemarkKind.Note, head, index, diagnostics);
                return true;
            case "说明" or "序号":
                return true;
        }

        if (_catalogue.FindDimension(head.Text) is { } dimension)
        {
            AddKey(dimension, head, index,
                (field, subject, bag) => ReadCategory(dimension, field, subject, bag), diagnostics);
            return true;
        }

        if (ColumnSubject(head.Text) is { } column)
        {
            if (IsFirst(column, head, diagnostics)) _values.Add((index, column));
            return true;
        }

        diagnostics.Add(IndicatorDiagnostics.UnknownColumn(head.Span, head.Text, NearestName.Find(
            head.Text, _catalogue.IndicatorNames.Concat(_catalogue.DimensionNames).Concat(_catalogue.CategoryNames))));
        return false;
    }

    private void AddKey(
        object meaning, CsvField head, int index, Func<CsvField, FactSubject, DiagnosticBag, FactSubject?> read,
        DiagnosticBag diagnostics)
    {
        if (IsFirst(meaning, head, diagnostics)) _keys.Add((index, read));
    }

    private void AddRemark(RemarkKind kind, CsvField head, int index, DiagnosticBag diagnostics)
    {
        if (IsFirst(kind, head, diagnostics)) _remarks.Add((index, kind));
    }

    /// <summary>True for the first column of a meaning; another one, under whatever name, is reported and not read.</summary>
    private bool IsFirst(object meaning, CsvField head, DiagnosticBag diagnostics)
    {
        if (_heads.TryAdd(meaning, head)) return true;
        diagnostics.Add(IndicatorDiagnostics.SameColumn(head, _heads[meaning]));
        return false;
    }

    private FactSubject? ColumnSubject(string head)
    {
        if (Period.Parse(head) is { } period) return FactSubject.Nothing with { Period = period };
        if (_catalogue.Find(head) is { } indicator) return FactSubject.Nothing with { Indicator = indicator };
        if (IsTotal(head)) return FactSubject.Nothing;
        if (_catalogue.DimensionOf(head) is { } dimension)
            return FactSubject.Nothing with { Breakdown = Breakdown.Whole.With(dimension, head) };
        return _project.Find(head) is { } entity ? FactSubject.Nothing with { Entity = entity } : null;
    }

    private static bool IsTotal(string text) => text is "合计" or "总计" or "总数" or "total";

    private FactSubject? ReadIndicator(CsvField field, FactSubject subject, DiagnosticBag diagnostics)
    {
        if (_catalogue.Find(field.Text) is { } indicator) return subject with { Indicator = indicator };
        diagnostics.Add(IndicatorDiagnostics.UnknownIndicator(
            field.Span, field.Text, NearestName.Find(field.Text, _catalogue.IndicatorNames)));
        return null;
    }

    private static FactSubject? ReadPeriod(CsvField field, FactSubject subject, DiagnosticBag diagnostics)
    {
        if (Period.Parse(field.Text) is { } period) return subject with { Period = period };
        diagnostics.Add(IndicatorDiagnostics.NotAPeriod(field.Span, field.Text));
        return null;
    }

    private FactSubject? ReadEntity(CsvField field, FactSubject subject, DiagnosticBag diagnostics)
    {
        if (IsTotal(field.Text)) return subject with { Entity = _project.Subject };
        if (_project.Find(field.Text) is { } entity) return subject with { Entity = entity };
        diagnostics.Add(IndicatorDiagnostics.UnknownEntity(
            field.Span, field.Text, NearestName.Find(field.Text, _project.Entities.SelectMany(e => e.Names))));
        return null;
    }

    private static FactSubject? ReadCategory(
        Dimension dimension, CsvField field, FactSubject subject, DiagnosticBag diagnostics)
    {
        if (IsTotal(field.Text)) return subject;
        if (dimension.Categories.Contains(field.Text, StringComparer.Ordinal))
            return subject with { Breakdown = subject.Breakdown.With(dimension, field.Text) };
        diagnostics.Add(IndicatorDiagnostics.UnknownCategory(
            field.Span, field.Text, dimension.Name, NearestName.Find(field.Text, dimension.Categories)));
        return null;
    }
}
