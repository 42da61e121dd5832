using System.Globalization;
using System.Text;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>What is printed on a page: text, rules, shades and pictures, a pixel for each square point.</summary>
internal sealed class PrintedInk
{
    /// <summary>Paper is white; the thinnest rule leaves more than this of black.</summary>
    private const byte Paper = 250;

    private readonly byte[] _pixels;

    private PrintedInk(int width, int height, byte[] pixels) => (Width, Height, _pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    /// <summary>Whether anything is printed in a row of pixels between two columns, the last not included.</summary>
    public bool IsIn(int row, int from, int to) =>
        _pixels.AsSpan((row * Width) + from, to - from).ContainsAnyExceptInRange(Paper, byte.MaxValue);

    /// <summary>Whether anything is printed in a rectangle of points; what lies outside the page is left out.</summary>
    public bool IsIn(double left, double top, double right, double bottom)
    {
        var (from, to) = (Math.Max(0, (int)left), Math.Min(Width, (int)right));
        return Enumerable.Range(Math.Max(0, (int)top), Math.Max(0, Math.Min(Height, (int)bottom) - Math.Max(0, (int)top)))
            .Any(row => IsIn(row, from, to));
    }

    /// <summary>Reads pictures that follow each other in the format PGM: P5, width, height, 255, pixels.</summary>
    public static IReadOnlyList<PrintedInk> ReadAll(byte[] file)
    {
        var pages = new List<PrintedInk>();
        for (var at = 0; at < file.Length;)
        {
            Assert.Equal("P5", Word(file, ref at));
            var (width, height) = (Number(file, ref at), Number(file, ref at));
            Assert.Equal(255, Number(file, ref at));
            pages.Add(new PrintedInk(width, height, file[at..(at + (width * height))]));
            at += width * height;
        }

        return pages;
    }

    private static int Number(byte[] file, ref int at) => int.Parse(Word(file, ref at), CultureInfo.InvariantCulture);

    /// <summary>A word of the head, and the one white space after it.</summary>
    private static string Word(byte[] file, ref int at)
    {
        var start = at;
        while (!char.IsWhiteSpace((char)file[at])) at++;
        return Encoding.ASCII.GetString(file, start, at++ - start);
    }
}
