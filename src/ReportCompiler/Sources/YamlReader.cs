using ReportCompiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportCompiler.Sources;

/// <summary>Builds nodes from the events of the YAML parser, for one document. What stands in no report (anchors, aliases,
/// tags, several documents) is refused by name.</summary>
internal sealed class YamlReader
{
    /// <summary>Deeper nesting is a mistake or an attack; no file of a report goes beyond a dozen levels.</summary>
    private const int MaximumDepth = 64;

    private readonly SourceText _source;
    private readonly int _linesBefore;
    private readonly DiagnosticBag _diagnostics;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly Stack<SourceSpan> _openBrackets = new();

    public YamlReader(SourceText source, int linesBefore, DiagnosticBag diagnostics)
    {
        (_source, _linesBefore, _diagnostics) = (source, linesBefore, diagnostics);
        _scanner = new Scanner(new StringReader(source.Text));
        _parser = new Parser(_scanner);
    }

    /// <summary>The innermost bracket of a flow list or map that is being read.</summary>
    public SourceSpan? OpenBracket => _openBrackets.TryPeek(out var bracket) ? bracket : null;

    /// <summary>The last quoted text that was read.</summary>
    public Scalar? LastQuoted { get; private set; }

    /// <summary>Reads the document.</summary>
    /// <returns>Its root; a null scalar when there is none.</returns>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    /// <exception cref="RefusedException">It is YAML of a kind that is not read; the diagnostics say so.</exception>
    public YamlNode Read()
    {
        Next<StreamStart>();
        if (_parser.Current is StreamEnd)
            return new YamlScalar(NothingRead, "", IsPlain: true);
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
                throw Refuse(SourceDiagnostics.Tag(At(tagged.Start, 1), _source.Line((int)tagged.Start.Line)));
            case Scalar scalar:
                if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) LastQuoted = scalar;
                Advance();
                return new YamlScalar(TextOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart list:
                return ReadList(list.Style == SequenceStyle.Flow, depth);
            case MappingStart map:
                return ReadMap(map.Style == MappingStyle.Flow, depth);
            default:
                throw Confused();
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
            else _diagnostics.Add(SourceDiagnostics.DoubledKey(key, keys[key.Text]));
        }

        Leave(isFlow);
        return new YamlMap(span, entries);
    }

    /// <summary>Goes past the start of a list or map, and gives its place.</summary>
    private SourceSpan Enter(bool isFlow)
    {
        var span = At(_parser.Current!.Start, 1);
        if (isFlow) _openBrackets.Push(span);
        Advance();
        return span;
    }

    /// <summary>Goes past the end of a list or map. Its bracket is closed before: what the parser finds wrong from here on
    /// is no fault of it.</summary>
    private void Leave(bool isFlow)
    {
        if (isFlow) _openBrackets.Pop();
        Advance();
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        if (_parser.Current is null) Advance();
        if (_parser.Current is not T) throw Confused();
        Advance();
    }

    /// <summary>Goes to the next event. On some broken texts the parser fails with exceptions that are not its own;
    /// to the author they all mean the same.</summary>
    private void Advance()
    {
        try
        {
            _parser.MoveNext();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw Confused();
        }
    }

    private SyntaxErrorException Confused() =>
        new(_scanner.CurrentPosition, _scanner.CurrentPosition, "The parser lost its way.");

    private RefusedException Refuse(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return new RefusedException();
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
                var text = _source.Line(line);
                var indent = text.Length - text.TrimStart(' ').Length;
                if (indent < text.Length)
                    return new SourceSpan(_source.File, line + _linesBefore, indent + 1, text.Length - indent);
            }
        }

        return Over(scalar);
    }

    private SourceSpan Over(ParsingEvent node)
    {
        var end = node.End.Line == node.Start.Line
            ? (int)node.End.Column
            : _source.Line((int)node.Start.Line).TrimEnd().Length + 1;
        return At(node.Start, Math.Max(0, end - (int)node.Start.Column));
    }

    private SourceSpan At(Mark mark, int length) =>
        new(_source.File, (int)mark.Line + _linesBefore, (int)mark.Column, length);

    /// <summary>The place of an empty document: the file, or the line on which front matter opens.</summary>
    private SourceSpan NothingRead =>
        _linesBefore == 0 ? SourceSpan.Whole(_source.File) : new SourceSpan(_source.File, _linesBefore, 1, 0);

    /// <summary>Thrown where reading cannot go on; the message is already among the diagnostics.</summary>
    public sealed class RefusedException : Exception;
}
