using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Docx.Tables;

/// <summary>Sizes of the text of a table in points.</summary>
/// <param name="Head">Of its heads.</param>
/// <param name="Text">Of its other cells.</param>
internal readonly record struct TableTextSizes(decimal Head, decimal Text)
{
    public static TableTextSizes Of(StyleSheet style, TableSize size) => new(
        TableText.Points(style[TextRole.TableHead], size),
        TableText.Points(style[TextRole.TableText], size));
}
