using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Packaging;

/// <summary>The settings part.</summary>
internal static class DocumentSettings
{
    private const string Word = "http://schemas.microsoft.com/office/word";

    public static Settings Build(string language) => new(
        new Zoom { Percent = "100" },
        new DefaultTabStop { Val = 420 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new FootnoteDocumentWideProperties(
            new FootnoteSpecialReference { Id = -1 },
            new FootnoteSpecialReference { Id = 0 }),
        new Compatibility(
            new DoNotExpandShiftReturn(),
            new UseFarEastLayout(),
            Setting(CompatSettingNameValues.CompatibilityMode, "15"),
            Setting(CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
            Setting(CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
            Setting(CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),

            // Every row of heads is shaded, not the first alone.
            Setting(CompatSettingNameValues.DifferentiateMultirowTableHeaders, "0")),
        new ThemeFontLanguages { Val = "en-US", EastAsia = language });

    private static CompatibilitySetting Setting(CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = Word, Val = value };
}
