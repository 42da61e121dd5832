using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Docx.Tables;
using TextAlignment = ReportCompiler.Documents.Styles.TextAlignment;

namespace ReportCompiler.Docx.Styles;

/// <summary>The table style, with its rules and shades, and the paragraph styles of cells.</summary>
internal static class TableStyles
{
    /// <summary>Space left and right of a cell's text, in points.</summary>
    public const decimal SidePadding = 4;

    /// <summary>Space above and beneath a cell's text, in points.</summary>
    public const decimal VerticalPadding = 3;
    private const uint ThinRule = 4;
    private const uint ThickRule = 8;
    private const string HeadShade = "F2F2F2";

    public static void AddTo(StyleList styles, StyleSheet sheet)
    {
        styles.Add(PlainTable());
        styles.Add(ReportTable());
        foreach (var size in TableText.Sizes)
        {
            foreach (var kind in TableText.Kinds) AddCellText(styles, sheet, kind, size);
        }
    }

    private static void AddCellText(StyleList styles, StyleSheet sheet, CellText kind, TableSize size)
    {
        var id = TableText.StyleId(kind, size);
        var name = SpacedName(id);
        if (size != TableSize.Full)
        {
            var smaller = new StyleRunProperties();
            TextProperties.SetSize(smaller, TableText.Points(sheet[Role(kind)], size));
            styles.Paragraph(id, name, null, smaller, basedOn: TableText.StyleId(kind, TableSize.Full));
            return;
        }

        var basis = TableText.StyleId(CellText.Text, size);
        switch (kind)
        {
            case CellText.Head:
                var head = TextProperties.Paragraph(sheet[TextRole.TableHead]);
                head.KeepNext = new KeepNext();
                styles.Paragraph(id, name, head, TextProperties.Run(sheet[TextRole.TableHead]));
                break;
            case CellText.Text:
                var text = sheet[TextRole.TableText];
                styles.Paragraph(id, name, TextProperties.Paragraph(text), TextProperties.Run(text));
                break;
            case CellText.Figure:
                styles.Paragraph(id, name, Aligned(TextAlignment.Right), null, basis);
                break;
            case CellText.LongText or CellText.Item:
                styles.Paragraph(id, name, Aligned(TextAlignment.Left), null, basis);
                break;
            case CellText.Total:
                styles.Paragraph(id, name, null, new StyleRunProperties { Bold = new Bold() }, basis);
                break;
            case CellText.TotalFigure:
                var total = TableText.StyleId(CellText.Total, size);
                styles.Paragraph(id, name, Aligned(TextAlignment.Right), null, total);
                break;
        }
    }

    private static TextRole Role(CellText kind) => kind == CellText.Head ? TextRole.TableHead : TextRole.TableText;

    private static StyleParagraphProperties Aligned(TextAlignment alignment) =>
        new() { Justification = new Justification { Val = TextProperties.Alignment(alignment) } };

    private static Style PlainTable()
    {
        var style = StyleList.Named(StyleValues.Table, StyleIds.PlainTable, "Normal Table", basedOn: null);
        style.Default = true;
        style.UIPriority = new UIPriority { Val = 99 };
        style.SemiHidden = new SemiHidden();
        style.UnhideWhenUsed = new UnhideWhenUsed();
        style.StyleTableProperties = new StyleTableProperties
        {
            TableIndentation = new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
            TableCellMarginDefault = Margins(0, 5.4m),
        };
        return style;
    }

    private static Style ReportTable()
    {
        var style = StyleList.Named(StyleValues.Table, StyleIds.ReportTable, "Report Table", StyleIds.PlainTable);
        style.PrimaryStyle = new PrimaryStyle();
        style.StyleTableProperties = new StyleTableProperties
        {
            TableJustification = new TableJustification { Val = TableRowAlignmentValues.Center },
            TableBorders = new TableBorders
            {
                TopBorder = Rule<TopBorder>(ThickRule),
                LeftBorder = Rule<LeftBorder>(ThinRule),
                BottomBorder = Rule<BottomBorder>(ThickRule),
                RightBorder = Rule<RightBorder>(ThinRule),
                InsideHorizontalBorder = Rule<InsideHorizontalBorder>(ThinRule),
                InsideVerticalBorder = Rule<InsideVerticalBorder>(ThinRule),
            },
            TableCellMarginDefault = Margins(VerticalPadding, SidePadding),
        };
        style.StyleTableCellProperties = new StyleTableCellProperties
        {
            TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center },
        };
        style.Append(
            Conditional(TableStyleOverrideValues.FirstRow),
            Conditional(TableStyleOverrideValues.LastRow));
        return style;
    }

    /// <summary>The shade of heads and of the total row.</summary>
    private static TableStyleProperties Conditional(TableStyleOverrideValues part) => new()
    {
        Type = part,
        TableStyleConditionalFormattingTableCellProperties = new TableStyleConditionalFormattingTableCellProperties
        {
            Shading = new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = HeadShade },
        },
    };

    private static TableCellMarginDefault Margins(decimal vertical, decimal side) => new()
    {
        TopMargin = new TopMargin { Width = TextProperties.Twips(vertical), Type = TableWidthUnitValues.Dxa },
        TableCellLeftMargin = new TableCellLeftMargin
        {
            Width = (short)Length.Twips(side),
            Type = TableWidthValues.Dxa,
        },
        BottomMargin = new BottomMargin { Width = TextProperties.Twips(vertical), Type = TableWidthUnitValues.Dxa },
        TableCellRightMargin = new TableCellRightMargin
        {
            Width = (short)Length.Twips(side),
            Type = TableWidthValues.Dxa,
        },
    };

    private static T Rule<T>(uint eighths)
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = eighths, Space = 0, Color = "auto" };

    /// <summary>The name that an editor sees: the id with a space before each capital.</summary>
    private static string SpacedName(string id) =>
        string.Concat(id.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {letter}" : $"{letter}"));
}
