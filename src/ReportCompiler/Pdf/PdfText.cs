using System.Globalization;
using System.Text;

namespace ReportCompiler.Pdf;

/// <summary>Values as a PDF file writes them.</summary>
internal static class PdfText
{
    /// <summary>A text: UTF-16, big-endian and marked as such, in hexadecimal digits.</summary>
    public static string Of(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>The beginning of a day.</summary>
    public static string Of(DateOnly date) => $"(D:{date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}000000+00'00')";
}
