using System.Text;
using System.Xml.Linq;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using static ReportCompiler.WordTemplates.WordXml;

namespace ReportCompiler.WordTemplates;

/// <summary>Reads a Word file as a template. Its text, macros, comments, custom XML and embedded objects stay behind.</summary>
internal static class WordTemplateReader
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string TemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    private const string MacroTypes = "application/vnd.ms-word.";

    /// <summary>The settings that change how a page looks.</summary>
    private static readonly XName[] Settings =
    [
        W + "mirrorMargins", W + "bordersDoNotSurroundHeader", W + "bordersDoNotSurroundFooter", W + "evenAndOddHeaders",
        W + "defaultTabStop", W + "characterSpacingControl", W + "noLineBreaksAfter", W + "noLineBreaksBefore",
        W + "clrSchemeMapping",
    ];

    /// <summary>What a font table says of the files of embedded fonts, which stay behind.</summary>
    private static readonly XName[] EmbeddedFonts = [W + "embedRegular", W + "embedBold", W + "embedItalic", W + "embedBoldItalic"];

    /// <summary>The template; null when the file cannot serve as one, which is reported.</summary>
    /// <param name="world">The files.</param>
    /// <param name="folder">The folder of the file that names it.</param>
    /// <param name="name">The file as named there.</param>
    /// <param name="diagnostics">Receives what is wrong with it, and which styles it lacks.</param>
    public static WordTemplate? Read(IWorld world, string folder, YamlScalar name, DiagnosticBag diagnostics)
    {
        var path = ProjectPath.Combine(folder, name.Text);
        if (world.Read(path) is not { } file)
        {
            var near = world.Files.Where(IsWordFile)
                .ToLookup(f => f.StartsWith(folder + "/", StringComparison.Ordinal) ? f[(folder.Length + 1)..] : f, StringComparer.Ordinal);
            diagnostics.Add(WordTemplateDiagnostics.NoSuchFile(
                name.Span, name.Text, NearestName.Find(name.Text, near.Select(group => group.Key))));
            return null;
        }

        try
        {
            if (!file.Span.StartsWith("PK"u8)) throw new TemplateFaultException(WhatElse(file));
            using var package = new OfficePackage(file);
            return Read(package, path, name, diagnostics);
        }
        catch (TemplateFaultException fault)
        {
            diagnostics.Add(fault.Describe(name.Span, name.Text));
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            diagnostics.Add(WordTemplateDiagnostics.Damaged(name.Span, name.Text, part: null));
        }

        return null;
    }

    private static WordTemplate Read(OfficePackage package, string path, YamlScalar name, DiagnosticBag diagnostics)
    {
        var main = MainPart(package);
        var links = package.LinksOf(main);
        var document = package.Xml(main);
        if (document?.Name != W + "document") throw new TemplateFaultException(WordTemplateDiagnostics.NotWord);
        var styles = new TemplateStyles(Part("styles", "styles") ?? new XElement(W + "styles"));
        var parts = new TemplateParts(package, styles);
        var (cover, pages) = TemplatePages.Read(document, links, parts);
        var fonts = Part("fontTable", "fonts");
        fonts?.Descendants().Where(element => EmbeddedFonts.Contains(element.Name)).Remove();
        var template = new WordTemplate
        {
            Path = path,
            Styles = styles,
            Theme = Target("theme") is { } theme ? parts.Read(theme, Drawing + "theme") : null,
            Fonts = fonts,
            Settings = [.. Part("settings", "settings")?.Elements().Where(setting => Settings.Contains(setting.Name)) ?? []],
            Cover = cover,
            Pages = pages,
        };
        if (pages.Size is null) diagnostics.Add(WordTemplateDiagnostics.UnusablePage(name.Span, name.Text));
        if (parts.HasLeftOut) diagnostics.Add(WordTemplateDiagnostics.LeftOut(name.Span, name.Text));
        var missing = styles.Missing.Where(style => style.IsMissed).ToList();
        if (missing.Count > 0) diagnostics.Add(WordTemplateDiagnostics.MissingStyles(name.Span, name.Text, missing));
        return template;

        string? Target(string kind) => links.FirstOrDefault(link => link.Kind == kind)?.Target;

        XElement? Part(string kind, string root) => Target(kind) is { } target ? package.Xml(target, W + root) : null;
    }

    private static string MainPart(OfficePackage package)
    {
        if (package.LinksOf("").FirstOrDefault(link => link.Kind == "officeDocument")?.Target is not { } main)
            throw new TemplateFaultException(WordTemplateDiagnostics.NotWord);
        var type = package.ContentType(main) ?? "";
        if (type.StartsWith(MacroTypes, StringComparison.OrdinalIgnoreCase)) throw new TemplateFaultException(WordTemplateDiagnostics.HasMacros);
        if (type is not (MainType or TemplateType)) throw new TemplateFaultException(WordTemplateDiagnostics.NotWord);
        return main;
    }

    /// <summary>The message for a file that is no package. Word encrypts a document into a compound file, which also old files
    /// are; the name of the stream tells them apart.</summary>
    private static Func<SourceSpan, string, Diagnostic> WhatElse(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> compound = [0xD0, 0xCF, 0x11, 0xE0];
        if (file.Span.StartsWith(compound) && file.Span.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            return WordTemplateDiagnostics.Encrypted;
        var what = BinaryFormat.Of(file.Span);
        return (span, name) => WordTemplateDiagnostics.NotWord(span, name, what);
    }

    private static bool IsWordFile(string file) =>
        file.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".dotx", StringComparison.OrdinalIgnoreCase);
}
