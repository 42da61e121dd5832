using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Styles;

namespace ReportCompiler.Docx.Text;

/// <summary>How a run differs from the text of its paragraph.</summary>
internal readonly record struct RunLook(
    bool IsStrong, bool IsEmphasis, bool IsCode, bool IsLink, VerticalPositionValues? Position)
{
    /// <summary>The run's properties. A run has one character style; what a second would say is said
    /// directly.</summary>
    public RunProperties? Properties()
    {
        string? style = null;
        var properties = new RunProperties();
        if (IsLink) style = StyleIds.Hyperlink;
        else if (IsCode) style = StyleIds.CodeCharacter;
        else if (IsEmphasis) style = StyleIds.Emphasis;
        else if (IsStrong) style = StyleIds.Strong;
        if (style is not null) properties.RunStyle = new RunStyle { Val = style };
        if (IsStrong && style != StyleIds.Strong) properties.Bold = new Bold();
        if (IsEmphasis && style != StyleIds.Emphasis)
            properties.Emphasis = new Emphasis { Val = EmphasisMarkValues.UnderDot };
        if (Position is { } position) properties.VerticalTextAlignment = new VerticalTextAlignment { Val = position };
        return properties.HasChildren ? properties : null;
    }
}
