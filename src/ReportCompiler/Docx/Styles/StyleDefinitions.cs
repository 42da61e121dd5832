using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;
using EmphasisMark = DocumentFormat.OpenXml.Wordprocessing.Emphasis;
using Style = DocumentFormat.OpenXml.Wordprocessing.Style;
using TextStyle = ReportCompiler.Documents.Styles.TextStyle;
using WStyles = DocumentFormat.OpenXml.Wordprocessing.Styles;

namespace ReportCompiler.Docx.Styles;

/// <summary>The styles part: what the layout says of each role, under the names that Word knows.</summary>
internal static class StyleDefinitions
{
    /// <summary>Space between the frame of a case and its text, in points.</summary>
    public const int FramePadding = 8;

    /// <summary>Indent of a case's text, so that its frame stands at the edge of the text area.</summary>
    public const decimal FrameIndent = FramePadding + 1;

    /// <summary>Space between a case's frame and the text before it, in points; the frame itself reaches up by its padding.</summary>
    private const decimal SpaceAboveFrame = FramePadding + 4;

    /// <summary>Language of what is not Chinese. Were it Chinese too, LibreOffice would break numbers over lines.</summary>
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
        AddContents(styles, sheet, contents);
        AddCaptions(styles, sheet);
        AddCases(styles, sheet);
        AddCharacters(styles, sheet);
        TableStyles.AddTo(styles, sheet);
        return new WStyles([Defaults(document), .. styles.Styles.Select(style => (Style)style)]);
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

        var font = StyleList.Named(StyleValues.Character, "DefaultParagraphFont", "Default Paragraph Font", basedOn: null);
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

    private static void AddContents(StyleList styles, StyleSheet sheet, ContentsMeasure measure)
    {
        for (var level = 1; level <= StyleIds.DeepestContents; level++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"toc {level}");
            var text = sheet[ContentsRole(level)];
            AddEntry(styles, StyleIds.Contents(level), name, text, measure.LabelWidth(level), measure.TextWidth);
        }

        var entry = sheet[TextRole.ListEntry];
        AddEntry(styles, StyleIds.ListEntry, "table of figures", entry, 0, measure.TextWidth);
    }

    /// <summary>An entry: its label, the title that hangs beside it, and the page on the right after a row of dots.</summary>
    private static void AddEntry(
        StyleList styles, string id, string name, TextStyle text, decimal labelWidth, decimal textWidth)
    {
        var left = text.FirstLineIndent * text.Size;
        var hanging = labelWidth == 0 ? 2 * text.Size : labelWidth;
        var paragraph = TextProperties.Paragraph(text);
        paragraph.Tabs = new Tabs(new TabStop
        {
            Val = TabStopValues.Right,
            Leader = TabStopLeaderCharValues.Dot,
            Position = Length.Twips(textWidth),
        });
        paragraph.Indentation = new Indentation
        {
            Left = TextProperties.Twips(left + hanging),
            Hanging = TextProperties.Twips(hanging),
        };
        styles.Paragraph(id, name, paragraph, TextProperties.Run(text), next: StyleIds.Normal);
    }

    private static void AddCaptions(StyleList styles, StyleSheet sheet)
    {
        var text = sheet[TextRole.Caption];
        var caption = TextProperties.Paragraph(text);
        caption.KeepNext = new KeepNext();
        caption.KeepLines = new KeepLines();
        styles.Paragraph(StyleIds.Caption, "caption", caption, TextProperties.Run(text), next: StyleIds.Body);

        styles.Paragraph(StyleIds.FigureCaption, "Figure Caption", UnderFigure(text), null, StyleIds.Caption, StyleIds.Body);
        styles.Paragraph(StyleIds.Figure, "Figure", FigureParagraph(), next: StyleIds.FigureCaption);
        var placeholder = FigureParagraph();
        placeholder.ParagraphBorders = Frame(4, "A6A6A6");
        styles.Paragraph(StyleIds.Placeholder, "Placeholder", placeholder, next: StyleIds.FigureCaption);
        Add(styles, StyleIds.TableNote, "Table Note", sheet[TextRole.TableNote], next: StyleIds.Body);
    }

    private static void AddCases(StyleList styles, StyleSheet sheet)
    {
        var title = sheet[TextRole.CaseTitle];
        AddFramed(
            StyleIds.CaseTitle,
            "Case Title",
            title with { SpaceBefore = title.SpaceBefore + SpaceAboveFrame },
            keepNext: true);
        AddFramed(StyleIds.CaseHeading, "Case Heading", sheet[TextRole.CaseHeading], keepNext: true);
        AddFramed(StyleIds.CaseText, "Case Text", sheet[TextRole.CaseText], keepNext: false);
        styles.Paragraph(StyleIds.CaseList, "Case List", null, null, StyleIds.CaseText);

        var figure = FigureParagraph();
        Enclose(figure, firstLine: null);
        styles.Paragraph(StyleIds.CaseFigure, "Case Figure", figure, next: StyleIds.CaseCaption);
        var caption = UnderFigure(sheet[TextRole.Caption]);
        Enclose(caption, firstLine: null);
        styles.Paragraph(StyleIds.CaseCaption, "Case Caption", caption, null, StyleIds.Caption, StyleIds.CaseText);

        void AddFramed(string id, string name, TextStyle text, bool keepNext)
        {
            var paragraph = TextProperties.Paragraph(text);
            if (keepNext) paragraph.KeepNext = new KeepNext();
            if (keepNext) paragraph.KeepLines = new KeepLines();
            Enclose(paragraph, paragraph.Indentation);
            styles.Paragraph(id, name, paragraph, TextProperties.Run(text), next: StyleIds.CaseText);
        }
    }

    /// <summary>Puts the paragraphs of a style into the frame. Word and LibreOffice draw one frame round neighbours whose
    /// borders and whose left and right indents are equal, and let it break over pages.</summary>
    private static void Enclose(StyleParagraphProperties paragraph, Indentation? firstLine)
    {
        paragraph.ParagraphBorders = Frame(FramePadding, "7F7F7F");
        paragraph.Indentation = new Indentation
        {
            Left = TextProperties.Twips(FrameIndent),
            Right = TextProperties.Twips(FrameIndent),
            FirstLineChars = firstLine?.FirstLineChars ?? 0,
            FirstLine = firstLine?.FirstLine ?? "0",
        };
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

    private static StyleParagraphProperties FigureParagraph() => new()
    {
        KeepNext = new KeepNext(),
        SpacingBetweenLines = new SpacingBetweenLines { Before = "120", After = "0" },
        Justification = new Justification { Val = JustificationValues.Center },
    };

    private static StyleParagraphProperties UnderFigure(TextStyle caption) => new()
    {
        KeepNext = new KeepNext { Val = false },
        SpacingBetweenLines = TextProperties.Spacing(caption, before: caption.SpaceAfter, after: caption.SpaceBefore),
    };

    private static SpacingBetweenLines ExactLine(decimal height, decimal after = 0) => new()
    {
        Before = "0",
        After = TextProperties.Twips(after),
        Line = TextProperties.Twips(height),
        LineRule = LineSpacingRuleValues.Exact,
    };

    private static ParagraphBorders Frame(uint padding, string color) => new()
    {
        TopBorder = new TopBorder { Val = BorderValues.Single, Size = 6, Space = padding, Color = color },
        LeftBorder = new LeftBorder { Val = BorderValues.Single, Size = 6, Space = padding, Color = color },
        BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 6, Space = padding, Color = color },
        RightBorder = new RightBorder { Val = BorderValues.Single, Size = 6, Space = padding, Color = color },
    };

    private static TextRole HeadingRole(int level) => level switch
    {
        1 => TextRole.Heading1,
        2 => TextRole.Heading2,
        3 => TextRole.Heading3,
        _ => TextRole.Heading4,
    };

    private static TextRole ContentsRole(int level) => level switch
    {
        1 => TextRole.Contents1,
        2 => TextRole.Contents2,
        _ => TextRole.Contents3,
    };
}
