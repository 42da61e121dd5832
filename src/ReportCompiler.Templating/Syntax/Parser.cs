using ReportCompiler.Diagnostics;
using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Syntax;

/// <summary>Builds the syntax tree from tokens: here what all parts share; statements, blocks, expressions and operands
/// are in the other parts of the class. After a mistake it goes on with the next statement.</summary>
internal sealed partial class Parser
{
    /// <summary>Deeper nesting is no one's intention, and recursion must end somewhere.</summary>
    private const int DeepestNesting = 200;

    /// <summary>A template with so many mistakes is no template; what more could be said helps no one.</summary>
    private const int MostErrors = 100;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private List<Token> _tokens;
    private int _position;
    private int _depth;
    private int _errors;
    private string? _indentation;

    private Parser(SourceText source, List<Token> tokens, DiagnosticBag diagnostics)
    {
        _source = source;
        _tokens = tokens;
        _diagnostics = diagnostics;
    }

    /// <summary>Parses a template; errors are added to <paramref name="diagnostics"/>.</summary>
    public static Page ParseTemplate(TemplateSource source, DiagnosticBag diagnostics)
    {
        var text = new SourceText(source);
        var parser = new Parser(text, Lexer.Template(text, diagnostics), diagnostics);
        return new Page(parser.ParsePage());
    }

    /// <summary>Parses an expression; null when it does not parse.</summary>
    public static Expression? ParseExpression(TemplateSource source, DiagnosticBag diagnostics)
    {
        var text = new SourceText(source);
        var errors = new DiagnosticBag();
        var parser = new Parser(text, Lexer.Code(text, errors), errors);
        var expression = parser.ParseWhole();
        foreach (var error in errors.InFileOrder()) diagnostics.Add(error);
        return errors.HasErrors ? null : expression;
    }

    private Expression? ParseWhole()
    {
        try
        {
            SkipNewLines();
            var expression = ParseExpression();
            SkipNewLines();
            return Current.Kind == TokenKind.End
                ? expression
                : throw Error(SyntaxMessages.NotOneExpression(SpanOf(Current), TextOf(Current)));
        }
        catch (SyntaxError error)
        {
            Report(error);
            return null;
        }
    }

    private Token Current => _tokens[_position];

    private Token Next => _tokens[Math.Min(_position + 1, _tokens.Count - 1)];

    private Token Previous => _tokens[Math.Max(0, _position - 1)];

    private Token Take()
    {
        var token = _tokens[_position];
        if (token.Kind != TokenKind.End) _position++;
        return token;
    }

    private bool TryTake(string symbol)
    {
        if (!Current.IsOperator(symbol)) return false;
        Take();
        return true;
    }

    private void Expect(string symbol)
    {
        if (!TryTake(symbol)) throw Error(SyntaxMessages.Expected(SpanOf(Current), symbol, TextOf(Current)));
    }

    private void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine) Take();
    }

    private Extent ExtentOf(Token token) => new(_source, token.Start, token.End);

    /// <summary>From <paramref name="first"/> to the token taken last.</summary>
    private Extent ExtentFrom(Token first) => new(_source, first.Start, Math.Max(first.End, Previous.End));

    private SourceSpan SpanOf(Token token) => _source.Span(token.Start, token.End);

    /// <summary>A token as messages quote it.</summary>
    private string TextOf(Token token) => token.Kind switch
    {
        TokenKind.End => "(end)",
        TokenKind.NewLine when token.Start < _source.Text.Length && _source.Text[token.Start] == '\n' => "(line end)",
        TokenKind.Text => "}}",
        _ => _source.Text[token.Start..token.End],
    };

    private static SyntaxError Error(Diagnostic diagnostic) => new(diagnostic);

    /// <summary>Adds an error, unless the lexer has told of it already; after very many, gives up the rest.</summary>
    private void Report(SyntaxError error)
    {
        if (Current.Kind != TokenKind.Invalid) _diagnostics.Add(error.Diagnostic);
        if (++_errors == MostErrors) _position = _tokens.Count - 1;
    }

    /// <summary>Guards the recursion of the parser.</summary>
    private void Enter()
    {
        if (++_depth > DeepestNesting) throw Error(SyntaxMessages.NestedTooDeeply(SpanOf(Current)));
    }

    private static T Checked<T>(T expression) where T : Expression => expression.Height <= DeepestNesting
        ? expression
        : throw Error(SyntaxMessages.NestedTooDeeply(expression.Span));
}
