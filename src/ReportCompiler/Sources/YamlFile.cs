using ReportCompiler.Diagnostics;
using YamlDotNet.Core;

namespace ReportCompiler.Sources;

/// <summary>Reads YAML from the parser's events, so that every node keeps its place. Of YAML the part is read that an
/// editor can see through: one document of maps, lists and texts; anchors, aliases and tags are refused.</summary>
internal static class YamlFile
{
    /// <summary>Reads a file.</summary>
    /// <returns>Its root, a null scalar when the file is empty; null when <paramref name="diagnostics"/> says why
    /// there is none.</returns>
    public static YamlNode? Read(IWorld world, string path, DiagnosticBag diagnostics) =>
        TextFile.Read(world, path, diagnostics) is { } source ? Parse(source, diagnostics) : null;

    /// <summary>Reads a file whose root must be a map.</summary>
    /// <param name="world">The files.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="what">What the file describes, for messages.</param>
    /// <param name="diagnostics">Takes the messages.</param>
    /// <returns>The map; an empty file gives a map without entries. Null when <paramref name="diagnostics"/> says why
    /// there is none.</returns>
    public static YamlMap? ReadMap(IWorld world, string path, LocalizedText what, DiagnosticBag diagnostics)
    {
        if (TextFile.Read(world, path, diagnostics) is not { } source) return null;
        return AsMap(Parse(source, diagnostics), what, diagnostics);
    }

    /// <summary>A root as a map: nothing counts as a map without entries, and anything else is reported.</summary>
    public static YamlMap? AsMap(YamlNode? root, LocalizedText what, DiagnosticBag diagnostics)
    {
        switch (root)
        {
            case null:
                return null;
            case YamlMap map:
                return map;
            case YamlScalar { IsNull: true }:
                return new YamlMap(root.Span, []);
            default:
                diagnostics.Add(SourceDiagnostics.ExpectedMap(root, what));
                return null;
        }
    }

    /// <summary>Parses a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes the messages.</param>
    /// <param name="firstLine">The line of the file on which the text begins: greater than 1 for front matter.</param>
    /// <returns>The root, a null scalar when the text is empty; null when <paramref name="diagnostics"/> says what is
    /// wrong.</returns>
    public static YamlNode? Parse(SourceText source, DiagnosticBag diagnostics, int firstLine = 1)
    {
        var reader = new YamlReader(source, firstLine - 1, diagnostics);
        try
        {
            return reader.Read();
        }
        catch (YamlException exception)
        {
            diagnostics.Add(
                YamlMistake.Explain(source, exception, reader.LastQuoted, reader.OpenBracket, firstLine - 1));
            return null;
        }
        catch (YamlReader.RefusedException)
        {
            return null;
        }
    }
}
