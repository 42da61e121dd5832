using ReportCompiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportCompiler.Sources;

/// <summary>Reads YAML from the parser's events, so that every node keeps its place. Of YAML the part is read that an
/// editor can see through: one document of maps, lists and texts; anchors, aliases and tags are refused.</summary>
internal static class YamlFile
{
    /// <summary>Deeper nesting is a mistake or an attack; no file of a report goes beyond a dozen levels.</summary>
    private const int MaximumDepth = 64;

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
        var reader = new Reader(source, firstLine - 1, diagnostics);
        try
        {
            return reader.ReadRoot();
        }
        catch (YamlException exception)
        {
            diagnostics.Add(
                YamlMistake.Explain(source, exception, reader.LastQuoted, reader.OpenBracket, firstLine - 1));
            return null;
        }
        catch (InvalidOperationException) when (reader.OpenBracket is not null)
        {
            // The scanner fails like this, not with its own exception, where a bracket is open and the next line
            // begins at the margin.
            diagnostics.Add(SourceDiagnostics.UnclosedBracket(reader.OpenBracket.Value));
            return null;
        }
        catch (UnreadableYamlException)
        {
            return null;
        }
    }

    /// <summary>Thrown where reading cannot go on; the message is already among the diagnostics.</summary>
    private sealed class UnreadableYamlException : Exception;

    private sealed class Reader(SourceText source, int linesBefore, DiagnosticBag diagnostics)
    {
        private readonly Parser _parser = new(new StringReader(source.Text));
        private readonly Stack<SourceSpan> _openBrackets = new();

        /// <summary>The innermost bracket of a flow list or map that is being read.</summary>
        public SourceSpan? OpenBracket => _openBrackets.TryPeek(out var bracket) ? bracket : null;

        /// <summary>The last quoted text that was read.</summary>
        public Scalar? LastQuoted { get; private set; }

        public YamlNode ReadRoot()
        {
            Next<StreamStart>();
            if (_parser.Current is StreamEnd)
                return new YamlScalar(new SourceSpan(source.File, linesBefore, 0, 0), "", IsPlain: true);
            Next<DocumentStart>();
            var root = ReadNode(depth: 0);
            Next<DocumentEnd>();
            if (_parser.Current is not StreamEnd)
                throw Refuse(SourceDiagnostics.SeveralDocuments(At(_parser.Current!.Start, 3)));
            return root;
        }

        private YamlNode ReadNode(int depth)
        {
            var current = _parser.Current!;
            if (depth > MaximumDepth) throw Refuse(SourceDiagnostics.TooDeep(At(current.Start, 1), MaximumDepth));
            switch (current)
            {
                case AnchorAlias alias:
                    throw Refuse(SourceDiagnostics.Alias(Over(alias), alias.Value.Value));
                case NodeEvent { Anchor.IsEmpty: false } anchored:
                    throw Refuse(SourceDiagnostics.Anchor(At(anchored.Start, anchored.Anchor.Value.Length + 1),
                        anchored.Anchor.Value));
                case NodeEvent { Tag.IsEmpty: false } tagged:
                    throw Refuse(SourceDiagnostics.Tag(At(tagged.Start, 1), source.Line((int)tagged.Start.Line)));
                case Scalar scalar:
                    if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) LastQuoted = scalar;
                    _parser.MoveNext();
                    return new YamlScalar(TextOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
                case SequenceStart list:
                    return ReadList(list.Style == SequenceStyle.Flow, depth);
                default:
                    var map = (MappingStart)current;
                    return ReadMap(map.Style == MappingStyle.Flow, depth);
            }
        }

        private YamlList ReadList(bool isFlow, int depth)
        {
            var span = Enter(isFlow);
            var items = new List<YamlNode>();
            while (_parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
            Leave(isFlow);
            return new YamlList(span, items);
        }

        private YamlMap ReadMap(bool isFlow, int depth)
        {
            var span = Enter(isFlow);
            var entries = new List<YamlEntry>();
            var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
            while (_parser.Current is not MappingEnd)
            {
                if (ReadNode(depth + 1) is var keyNode && keyNode is not YamlScalar)
                    throw Refuse(SourceDiagnostics.KeyIsNotText(keyNode.Span));
                var key = (YamlScalar)keyNode;
                var value = ReadNode(depth + 1);
                if (keys.TryAdd(key.Text, key)) entries.Add(new YamlEntry(key, value));
                else diagnostics.Add(SourceDiagnostics.DoubledKey(key, keys[key.Text]));
            }

            Leave(isFlow);
            return new YamlMap(span, entries);
        }

        /// <summary>Goes past the start of a list or map, and gives its place.</summary>
        private SourceSpan Enter(bool isFlow)
        {
            var span = At(_parser.Current!.Start, 1);
            if (isFlow) _openBrackets.Push(span);
            _parser.MoveNext();
            return span;
        }

        /// <summary>Goes past the end of a list or map. Its bracket is closed before: what the parser finds wrong from
        /// here on is no fault of it.</summary>
        private void Leave(bool isFlow)
        {
            if (isFlow) _openBrackets.Pop();
            _parser.MoveNext();
        }

        private void Next<T>()
            where T : ParsingEvent
        {
            if (_parser.Current is null) _parser.MoveNext();
            _parser.Consume<T>();
            if (_parser.Current is null) _parser.MoveNext();
        }

        private UnreadableYamlException Refuse(Diagnostic diagnostic)
        {
            diagnostics.Add(diagnostic);
            return new UnreadableYamlException();
        }

        private SourceSpan TextOf(Scalar scalar)
        {
            if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
            {
                var span = Over(scalar);
                var closingQuote = scalar.End.Line == scalar.Start.Line ? 1 : 0;
                return span with { Column = span.Column + 1, Length = Math.Max(0, span.Length - 1 - closingQuote) };
            }

            if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            {
                for (var line = (int)scalar.Start.Line + 1; line <= scalar.End.Line; line++)
                {
                    var text = source.Line(line);
                    var indent = text.Length - text.TrimStart(' ').Length;
                    if (indent < text.Length)
                        return new SourceSpan(source.File, line + linesBefore, indent + 1, text.Length - indent);
                }
            }

            return Over(scalar);
        }

        private SourceSpan Over(ParsingEvent node)
        {
            var end = node.End.Line == node.Start.Line
                ? (int)node.End.Column
                : source.Line((int)node.Start.Line).TrimEnd().Length + 1;
            return At(node.Start, Math.Max(0, end - (int)node.Start.Column));
        }

        private SourceSpan At(Mark mark, int length) =>
            new(source.File, (int)mark.Line + linesBefore, (int)mark.Column, length);
    }
}
