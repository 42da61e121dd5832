using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Checks;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Docx.Blocks;
using ReportCompiler.Docx.Images;
using ReportCompiler.Docx.Numbering;
using ReportCompiler.Docx.Packaging;
using ReportCompiler.Docx.Pages;
using ReportCompiler.Docx.Pagination;
using ReportCompiler.Docx.Review;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Templates;
using ReportCompiler.WordTemplates;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ReportCompiler.Docx;

/// <summary>Writes a report as a Word document (Office Open XML, transitional).</summary>
public static class DocxWriter
{
    private const string MainType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The document as a file. The same document gives the same bytes.</summary>
    /// <param name="document">The report.</param>
    /// <param name="pageNumbers">Page of each anchor as printed there: front matter and body each count from 1. Null
    /// when nobody laid the report out: then the contents hold an estimate, and Word is asked to refresh them.</param>
    /// <param name="review">What a copy for proof-readers holds beside the report; null for the report itself.</param>
    public static byte[] Write(
        ReportDocument document, IReadOnlyDictionary<string, int>? pageNumbers = null, ReviewCopy? review = null)
    {
        using var stream = new MemoryStream();
        Create(stream, document, pageNumbers, review).Dispose();
        stream.Position = 0;
        return FixedPackage.Repack(stream, document.Properties.Date);
    }

    /// <summary>The document as a package that can still be changed; it is in the stream when it is disposed of.</summary>
    internal static WordprocessingDocument Create(
        Stream stream, ReportDocument document, IReadOnlyDictionary<string, int>? pageNumbers, ReviewCopy? review)
    {
        var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        WriteParts(word, Compose(Restyled(document), pageNumbers, review));
        return word;
    }

    /// <summary>The document with the style sheet that its Word template amounts to: what is measured is what is
    /// printed.</summary>
    private static ReportDocument Restyled(ReportDocument document) =>
        document.WordTemplate is { } template ? document with { Style = template.Restyle(document.Style) } : document;

    private static void WriteParts(WordprocessingDocument word, Composition composition)
    {
        var document = composition.Document;
        var main = word.AddNewPart<MainDocumentPart>(MainType, "document");
        main.Document = new Document(WriteBody(composition, new Story(main), RunningParts.Add(main, document)));

        if (composition.Review is { } review)
        {
            review.PlaceRest(main.Document.Descendants<Paragraph>().First(IsTitle));
            main.AddNewPart<WordprocessingCommentsPart>("comments").Comments = review.Build();
        }

        var notes = main.AddNewPart<FootnotesPart>("footnotes");
        notes.Footnotes = composition.Footnotes.Build(composition, new Story(notes));
        var styles = StyleDefinitions.Build(document, ContentsMeasure.Of(document), StyleIds.DeepestHeading);
        var template = document.WordTemplate;
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles =
            template is null ? styles : StyleMerge.Of(styles, template);
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = composition.Numbering.Build();
        var settings = DocumentSettings.Build(document.Properties.Language);
        TemplateSettings.Apply(settings, template?.Settings ?? []);
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = settings;
        main.AddNewPart<FontTablePart>("fonts").Fonts = TemplateFonts.Merge(FontTable.Build(document.Style), template?.Fonts);
        if (template?.Theme is { } theme) TemplateContent.Fill(main.AddNewPart<ThemePart>("theme"), theme);
        using var properties = word.AddNewPart<CoreFilePropertiesPart>("properties").GetStream(FileMode.Create);
        CoreProperties.Build(document.Properties).Save(properties);
    }

    private static Composition Compose(
        ReportDocument document, IReadOnlyDictionary<string, int>? pageNumbers, ReviewCopy? review)
    {
        var headings = HeadingNumbering.Of(document);
        return new Composition
        {
            Document = document,
            Anchors = AnchorIndex.Of(document, headings),
            Headings = headings,
            Numbering = new NumberingDefinitions(
                headings,
                bulletFont: document.Style[TextRole.Body].LatinFonts[0],
                document.Style[TextRole.Body].Size,
                document.Style[TextRole.CaseText].Size),
            Pages = pageNumbers ?? PageEstimate.Of(document),
            PagesAreEstimated = pageNumbers is null,
            Footnotes = new FootnoteList(),
            Review = review is null ? null : new ReviewNotes(review, document.Properties.Date),
            Images = new ImagePlacement(document.Style),
        };
    }

    private static bool IsTitle(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == StyleIds.Title;

    /// <summary>Cover, front matter and contents, body: a section of Word's each.</summary>
    private static Body WriteBody(Composition composition, Story story, PageSetup pages)
    {
        var document = composition.Document;
        var blocks = new BlockWriter(composition, story, BlockSetting.Body(composition));
        var sections = new SectionWriter(composition, blocks);
        var contents = new ContentsWriter(composition);

        var body = new BodyBuilder(pages);
        body.AddSection(Cover.Write(composition, story), pages.Cover());
        if (document.FrontMatter.Count + document.Contents.Count > 0)
        {
            body.AddSection(
                [
                    .. document.FrontMatter.SelectMany(sections.Write),
                    .. document.Contents.Zip(ContentsPages.Breaks(document), contents.Write).SelectMany(list => list),
                ],
                pages.FrontMatter());
        }

        body.AddBody(document.Body.SelectMany(sections.Write));
        return body.Finish();
    }
}
