using System.Globalization;

namespace ReportCompiler.Docx.Styles;

/// <summary>Ids of the styles. Those of Word's own styles are the ids that Word gives them, so that it knows them
/// again.</summary>
internal static class StyleIds
{
    public const string Normal = "Normal";
    public const string Body = "BodyText";
    public const string Title = "Title";
    public const string CoverEmblem = "CoverEmblem";
    public const string CoverIssuer = "CoverIssuer";
    public const string CoverLine = "CoverLine";
    public const string FrontMatterHeading = "FrontMatterHeading";
    public const string ContentsHeading = "TOCHeading";
    public const string ListEntry = "TableofFigures";
    public const string Caption = "Caption";
    public const string FigureCaption = "FigureCaption";
    public const string Figure = "Figure";
    public const string Placeholder = "Placeholder";
    public const string TableNote = "TableNote";
    public const string Separator = "Separator";
    public const string SectionEnd = "SectionEnd";
    public const string CaseTitle = "CaseTitle";
    public const string CaseHeading = "CaseHeading";
    public const string CaseText = "CaseText";
    public const string CaseList = "CaseList";
    public const string CaseFigure = "CaseFigure";
    public const string CaseCaption = "CaseCaption";
    public const string BulletedList = "ListBullet";
    public const string NumberedList = "ListNumber";
    public const string Quote = "Quote";
    public const string Code = "Code";
    public const string Rule = "Rule";
    public const string Footnote = "FootnoteText";
    public const string Header = "Header";
    public const string PageNumber = "Footer";

    public const string Hyperlink = "Hyperlink";
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string CodeCharacter = "CodeCharacter";
    public const string FootnoteReference = "FootnoteReference";

    public const string PlainTable = "TableNormal";
    public const string ReportTable = "ReportTable";

    /// <summary>Levels of Word's headings.</summary>
    public const int DeepestHeading = 9;

    /// <summary>Levels of the contents for which the layout has a style.</summary>
    public const int DeepestContents = 3;

    /// <summary>Style of a heading; levels beyond Word's nine share the last one.</summary>
    public static string Heading(int level) => Numbered("Heading", Math.Min(level, DeepestHeading));

    /// <summary>Style of an entry of the contents; deeper levels share the last one.</summary>
    public static string Contents(int level) => Numbered("TOC", Math.Min(level, DeepestContents));

    private static string Numbered(string name, int level) => name + level.ToString(CultureInfo.InvariantCulture);
}
