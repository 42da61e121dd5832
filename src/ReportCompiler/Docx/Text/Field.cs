using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Text;

/// <summary>Fields with their results filled in.</summary>
internal static class Field
{
    /// <summary>A field whose result is the given runs.</summary>
    public static IEnumerable<OpenXmlElement> Of(string instruction, IEnumerable<OpenXmlElement> result)
    {
        foreach (var run in Begin(instruction)) yield return run;
        foreach (var run in result) yield return run;
        yield return End();
    }

    /// <summary>The beginning of a field whose result spans paragraphs. A dirty field is one that Word computes anew
    /// when it opens the document.</summary>
    public static IEnumerable<OpenXmlElement> Begin(string instruction, bool isDirty = false)
    {
        var begin = new FieldChar { FieldCharType = FieldCharValues.Begin };
        if (isDirty) begin.Dirty = true;
        yield return new Run(begin);
        yield return new Run(new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve });
        yield return new Run(new FieldChar { FieldCharType = FieldCharValues.Separate });
    }

    public static Run End() => new(new FieldChar { FieldCharType = FieldCharValues.End });
}
