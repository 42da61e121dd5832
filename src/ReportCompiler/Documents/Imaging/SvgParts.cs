namespace ReportCompiler.Documents.Imaging;

/// <summary>What an SVG file may hold beside a picture.</summary>
[Flags]
internal enum SvgParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Scripts, and what runs one on an event.</summary>
    Scripts = 1,

    /// <summary>References to other files: pictures, style sheets, fonts.</summary>
    References = 2,

    /// <summary>Pieces of web pages.</summary>
    Pages = 4,

    /// <summary>Animation.</summary>
    Animation = 8,
}
