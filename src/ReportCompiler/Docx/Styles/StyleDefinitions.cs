using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;
using EmphasisMark = DocumentFormat.OpenXml.Wordprocessing.Emphasis;
using TextStyle = ReportCompiler.Documents.Styles.TextStyle;
using WStyles = DocumentFormat.OpenXml.Wordprocessing.Styles;

namespace ReportCompiler.Docx.Styles;

/// <summary>The styles part: what the layout says of each role, under the names that Word knows.</summary>
internal static class StyleDefinitions
{
    /// <summary>Language of what is not Chinese. Were it Chinese too, LibreOffice would break numbers over
    /// lines.</summary>
    private const string LatinLanguage = "en-US";

    /// <summary>Height of the paragraph that parts a table or case from what follows, in points.</summary>
    private const decimal SeparatorHeight = 10;

    public static WStyles Build(ReportDocument document, ContentsMeasure contents, int deepestHeading)
    {
        var sheet = document.Style;
        var styles = new StyleList();
        AddDefaults(styles, sheet);
        AddText(styles, sheet);
        AddHeadings(styles, sheet, deepestHeading);
        CoverStyles.AddTo(styles, document);
        ContentsStyles.AddTo(styles, sheet, contents);
        FigureStyles.AddTo(styles, sheet);
        CaseStyles.AddTo(styles, sheet);
        AddCharacters(styles, sheet);
        TableStyles.AddTo(styles, sheet);
        return new WStyles([Defaults(document), .. styles.Styles]);
    }

    private static DocDefaults Defaults(ReportDocument document)
    {
        var body = document.Style[TextRole.Body];
        var size = Length.HalfPoints(body.Size).ToString(CultureInfo.InvariantCulture);
        var language = document.Properties.Language;
        return new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle
            {
                RunFonts = TextProperties.Fonts(body),
                FontSize = new FontSize { Val = size },
                FontSizeComplexScript = new FontSizeComplexScript { Val = size },
                Languages = new Languages { Val = LatinLanguage, EastAsia = language, Bidi = "ar-SA" },
            }),
            new ParagraphPropertiesDefault());
    }

    private static void AddDefaults(StyleList styles, StyleSheet sheet)
    {
        var normal = StyleList.Named(StyleValues.Paragraph, StyleIds.Normal, "Normal", basedOn: null);
        normal.Default = true;
        normal.PrimaryStyle = new PrimaryStyle();
        styles.Add(normal);

        var font = StyleList.Named(
            StyleValues.Character, "DefaultParagraphFont", "Default Paragraph Font", basedOn: null);
        font.Default = true;
        font.UIPriority = new UIPriority { Val = 1 };
        font.SemiHidden = new SemiHidden();
        styles.Add(font);

        var list = StyleList.Named(StyleValues.Numbering, "NoList", "No List", basedOn: null);
        list.Default = true;
        list.UIPriority = new UIPriority { Val = 99 };
        list.SemiHidden = new SemiHidden();
        styles.Add(list);
    }

    private static void AddText(StyleList styles, StyleSheet sheet)
    {
        Add(styles, StyleIds.Body, "Body Text", sheet[TextRole.Body]);
        styles.Paragraph(StyleIds.BulletedList, "List Bullet", NotIndented(), null, StyleIds.Body);
        styles.Paragraph(StyleIds.NumberedList, "List Number", NotIndented(), null, StyleIds.Body);
        Add(styles, StyleIds.Quote, "Quote", sheet[TextRole.Quote], next: StyleIds.Body);
        Add(styles, StyleIds.Code, "Code", sheet[TextRole.Code]);
        Add(styles, StyleIds.Footnote, "footnote text", sheet[TextRole.Footnote]);

        var header = TextProperties.Paragraph(sheet[TextRole.Header]);
        header.ParagraphBorders = new ParagraphBorders
        {
            BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 3, Color = "auto" },
        };
        styles.Paragraph(StyleIds.Header, "header", header, TextProperties.Run(sheet[TextRole.Header]));
        Add(styles, StyleIds.PageNumber, "footer", sheet[TextRole.PageNumber]);

        var rule = new StyleParagraphProperties
        {
            ParagraphBorders = new ParagraphBorders
            {
                BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 1, Color = "auto" },
            },
            SpacingBetweenLines = ExactLine(SeparatorHeight, after: SeparatorHeight),
        };
        styles.Paragraph(StyleIds.Rule, "Rule", rule, next: StyleIds.Body);
        styles.Paragraph(
            StyleIds.Separator,
            "Separator",
            new StyleParagraphProperties { SpacingBetweenLines = ExactLine(SeparatorHeight) },
            next: StyleIds.Body);
        styles.Paragraph(
            StyleIds.SectionEnd, "Section End", new StyleParagraphProperties { SpacingBetweenLines = ExactLine(1) });
    }

    private static void AddHeadings(StyleList styles, StyleSheet sheet, int deepest)
    {
        for (var level = 1; level <= deepest; level++)
        {
            var text = sheet[HeadingRole(level)];
            var paragraph = TextProperties.Paragraph(text);
            paragraph.KeepNext = new KeepNext();
            paragraph.KeepLines = new KeepLines();
            if (level == 1) paragraph.PageBreakBefore = new PageBreakBefore();
            paragraph.OutlineLevel = new OutlineLevel { Val = level - 1 };
            paragraph.NumberingProperties = new NumberingProperties
            {
                NumberingLevelReference = level > 1 ? new NumberingLevelReference { Val = level - 1 } : null,
                NumberingId = new NumberingId { Val = Numbering.NumberingDefinitions.Headings },
            };
            var name = string.Create(CultureInfo.InvariantCulture, $"heading {level}");
            styles.Paragraph(StyleIds.Heading(level), name, paragraph, TextProperties.Run(text), next: StyleIds.Body);
        }

        var front = new StyleParagraphProperties
        {
            NumberingProperties = new NumberingProperties { NumberingId = new NumberingId { Val = 0 } },
            Justification = new Justification { Val = JustificationValues.Center },
        };
        styles.Paragraph(
            StyleIds.FrontMatterHeading, "Front Matter Heading", front, null, StyleIds.Heading(1), StyleIds.Body);

        var contents = new StyleParagraphProperties
        {
            PageBreakBefore = new PageBreakBefore { Val = false },
            NumberingProperties = new NumberingProperties { NumberingId = new NumberingId { Val = 0 } },
            Justification = new Justification { Val = JustificationValues.Center },
            OutlineLevel = new OutlineLevel { Val = 9 },
        };
        styles.Paragraph(StyleIds.ContentsHeading, "TOC Heading", contents, null, StyleIds.Heading(1), StyleIds.Body);
    }

    private static void AddCharacters(StyleList styles, StyleSheet sheet)
    {
        styles.Character(StyleIds.Hyperlink, "Hyperlink", new StyleRunProperties
        {
            Color = new Color { Val = "0563C1" },
            Underline = new Underline { Val = UnderlineValues.Single },
        });
        styles.Character(StyleIds.Strong, "Strong", new StyleRunProperties { Bold = new Bold() });
        styles.Character(StyleIds.Emphasis, "Emphasis", new StyleRunProperties
        {
            // Chinese has no italics: emphasis is a change of face, as in the layout's quotations.
            RunFonts = new RunFonts { EastAsia = sheet[TextRole.Quote].EastAsianFonts[0] },
            Emphasis = new EmphasisMark { Val = EmphasisMarkValues.UnderDot },
        });
        styles.Character(StyleIds.CodeCharacter, "Code Character", new StyleRunProperties
        {
            RunFonts = TextProperties.Fonts(sheet[TextRole.Code]),
        });
        styles.Character(StyleIds.FootnoteReference, "footnote reference", new StyleRunProperties
        {
            VerticalTextAlignment = new VerticalTextAlignment { Val = VerticalPositionValues.Superscript },
        });
    }

    private static void Add(StyleList styles, string id, string name, TextStyle text, string? next = null) =>
        styles.Paragraph(id, name, TextProperties.Paragraph(text), TextProperties.Run(text), next: next);

    private static StyleParagraphProperties NotIndented() =>
        new() { Indentation = new Indentation { FirstLineChars = 0, FirstLine = "0" } };

    private static SpacingBetweenLines ExactLine(decimal height, decimal after = 0) => new()
    {
        Before = "0",
        After = TextProperties.Twips(after),
        Line = TextProperties.Twips(height),
        LineRule = LineSpacingRuleValues.Exact,
    };

    private static TextRole HeadingRole(int level) => level switch
    {
        1 => TextRole.Heading1,
        2 => TextRole.Heading2,
        3 => TextRole.Heading3,
        _ => TextRole.Heading4,
    };
}
