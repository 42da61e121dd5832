using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Syntax;

/// <summary>The part that parses statements.</summary>
internal sealed partial class Parser
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "if", "else", "case", "when", "for", "tablerow", "while", "break", "continue", "func", "ret", "capture", "with", "wrap",
        "import", "readonly", "end", "do",
    };

    private static readonly string[] Assignments = ["=", "+=", "-=", "*=", "/=", "//=", "%="];

    private int _loops;

    private Block ParsePage()
    {
        var first = Current;
        var statements = new List<Statement>();
        while (true)
        {
            ParseStatements(statements);
            if (Current.Kind == TokenKind.End) break;
            _diagnostics.Add(SyntaxMessages.NothingToEnd(SpanOf(Current), TextOf(Current)));
            SkipStatement();
        }

        return new Block(ExtentFrom(first), [.. statements]);
    }

    /// <summary>Parses statements up to the word that ends or divides the block around them.</summary>
    private void ParseStatements(List<Statement> statements)
    {
        while (Current.Kind != TokenKind.End)
        {
            switch (Current.Kind)
            {
                case TokenKind.Text:
                    statements.Add(new TextStatement(ExtentOf(Take())));
                    break;
                case TokenKind.CodeEnter:
                    _indentation = (string?)Take().Value;
                    break;
                case TokenKind.CodeExit or TokenKind.NewLine:
                    Take();
                    break;
                default:
                    if (IsBlockWord(Current)) return;
                    var depth = _depth;
                    try
                    {
                        statements.Add(ParseStatement());
                        ExpectEndOfStatement();
                    }
                    catch (SyntaxError error)
                    {
                        Report(error);
                        SkipStatement();
                    }

                    _depth = depth;
                    break;
            }
        }
    }

    private bool IsBlockWord(Token token) =>
        (token.IsWord("end") || token.IsWord("else") || token.IsWord("when")) && !Next.IsOperator("=");

    private void ExpectEndOfStatement()
    {
        var ends = Current.Kind is TokenKind.NewLine or TokenKind.CodeExit or TokenKind.Text or TokenKind.CodeEnter
            or TokenKind.End;
        if (!ends)
            throw Error(SyntaxMessages.Unexpected(SpanOf(Current), TextOf(Current)));
    }

    private void SkipStatement()
    {
        do Take();
        while (Current.Kind is not (TokenKind.NewLine or TokenKind.CodeExit or TokenKind.Text or TokenKind.End));
    }

    private Statement ParseStatement()
    {
        Enter();
        var first = Current;
        if (first.Kind == TokenKind.Identifier && !Next.IsOperator("."))
        {
            switch ((string)first.Value!)
            {
                case "if": return ParseIf();
                case "case": return ParseCase();
                case "for": return ParseFor(isTableRow: false);
                case "tablerow": return ParseFor(isTableRow: true);
                case "while": return ParseWhile();
                case "break": return ParseJump(Flow.Break);
                case "continue": return ParseJump(Flow.Continue);
                case "ret": return ParseReturn();
                case "capture": return ParseCapture();
                case "with": return ParseWith();
                case "wrap": return ParseWrap();
                case "func": return ParseFunction();
                case "import":
                    Take();
                    return new ImportStatement(ExtentFrom(first), ParseExpression());
                case "readonly":
                    Take();
                    return new ReadOnlyStatement(ExtentFrom(first), ParseTarget() as Variable
                        ?? throw Error(SyntaxMessages.NameExpected(SpanOf(Previous), TextOf(Previous))));
            }
        }

        return TryParseInlineFunction() ?? ParseExpressionStatement();
    }

    private Statement ParseExpressionStatement()
    {
        var first = Current;
        var indentation = _indentation;
        var expression = ParseExpression();
        if (Current.Kind != TokenKind.Operator || !Assignments.Contains((string)Current.Value!))
            return new ExpressionStatement(expression, indentation);
        var symbol = (string)Take().Value!;
        var target = Assignable(expression);
        SkipNewLines();
        var value = ParseExpression();
        return new AssignStatement(ExtentFrom(first), target, symbol == "=" ? null : symbol[..^1], value);
    }

    private JumpStatement ParseJump(Flow flow)
    {
        var word = Take();
        if (_loops == 0) _diagnostics.Add(SyntaxMessages.OutsideLoop(SpanOf(word), TextOf(word)));
        return new JumpStatement(ExtentOf(word), flow);
    }

    private ReturnStatement ParseReturn()
    {
        var word = Take();
        var value = Current.Kind is TokenKind.NewLine or TokenKind.CodeExit or TokenKind.End ? null : ParseExpression();
        return new ReturnStatement(ExtentFrom(word), value);
    }

    /// <summary>Parses <c>name(x, y) = expression</c>, when that is what stands here.</summary>
    private FunctionStatement? TryParseInlineFunction()
    {
        var first = Current;
        if (first.Kind != TokenKind.Identifier || !Next.IsOperator("(") || Next.SpaceBefore) return null;
        var i = _position + 2;
        while (_tokens[i].Kind == TokenKind.Identifier || _tokens[i].IsOperator(",")) i++;
        if (!_tokens[i].IsOperator(")") || !_tokens[Math.Min(i + 1, _tokens.Count - 1)].IsOperator("=")) return null;
        var target = Named(Take());
        var parameters = ParseParameters();
        Expect("=");
        var value = ParseExpression();
        var result = new Block(value.Extent, [new ReturnStatement(value.Extent, value)]);
        return new FunctionStatement(ExtentFrom(first), target, new FunctionDefinition(target.Name, parameters, result));
    }

    /// <summary>Parses the variable, member or element that a statement sets.</summary>
    private PathExpression ParseTarget()
    {
        var first = Current;
        if (first.Kind is not (TokenKind.Identifier or TokenKind.Local))
            throw Error(SyntaxMessages.NameExpected(SpanOf(first), TextOf(first)));
        return Assignable(ParsePath());
    }

    private PathExpression Assignable(Expression expression)
    {
        if (expression is not PathExpression path || expression is LocalVariable { Name: "$" or "$$" })
            throw Error(SyntaxMessages.NotAssignable(expression.Span, expression.Text));
        if (path is Variable variable) _assigned.Add(variable.Name);
        if (path is LocalVariable local) _assigned.Add(local.Name);
        return path;
    }

    private Variable Named(Token name)
    {
        if (name.Kind != TokenKind.Identifier || Keywords.Contains((string)name.Value!))
            throw Error(SyntaxMessages.NameExpected(SpanOf(name), TextOf(name)));
        _assigned.Add((string)name.Value!);
        return new Variable(ExtentOf(name), (string)name.Value!, _assigned);
    }
}
