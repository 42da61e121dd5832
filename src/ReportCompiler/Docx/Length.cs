namespace ReportCompiler.Docx;

/// <summary>Word's units. The layout gives millimetres and points; Word wants twentieths of a point, half-points and
/// English metric units.</summary>
internal static class Length
{
    private const decimal TwipsPerPoint = 20;
    private const decimal PointsPerMillimetre = 72 / 25.4m;
    private const decimal EmuPerPoint = 12700;

    public static int Twips(decimal points) => Whole(points * TwipsPerPoint);

    public static int TwipsOfMillimetres(decimal millimetres) => Twips(Points(millimetres));

    public static decimal Points(decimal millimetres) => millimetres * PointsPerMillimetre;

    public static int HalfPoints(decimal points) => Whole(points * 2);

    public static long Emu(decimal points) => Whole(points * EmuPerPoint);

    /// <summary>Points of a length on a screen of 96 pixels to the inch, the size at which browsers show an
    /// image.</summary>
    public static decimal PointsOfPixels(int pixels) => pixels * 0.75m;

    private static int Whole(decimal value) => (int)decimal.Round(value, MidpointRounding.AwayFromZero);
}
