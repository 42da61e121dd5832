using System.Globalization;
using System.Xml.Linq;

namespace ReportCompiler.WordTemplates;

/// <summary>Names and values of WordprocessingML (ISO/IEC 29500-4, transitional).</summary>
internal static class WordXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>No measure of a page, in any of Word's units, comes near.</summary>
    private const decimal Beyond = 100_000;

    /// <summary>The value of an element: its <c>w:val</c>; null where there is none.</summary>
    public static string? Val(XElement? element) => (string?)element?.Attribute(W + "val");

    /// <summary>Whether a switch is on: it is when it is there and says nothing else.</summary>
    public static bool IsOn(XElement? element) => element is not null && Val(element) is not ("0" or "false" or "off");

    /// <summary>A measure of an attribute in its own unit; null when it is absent, no number, or beyond any page.</summary>
    public static decimal? Number(XElement? element, string attribute) =>
        decimal.TryParse(
            (string?)element?.Attribute(W + attribute), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var value)
            && value is > -Beyond and < Beyond
            ? value
            : null;
}
