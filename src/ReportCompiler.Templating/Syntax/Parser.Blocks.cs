using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Syntax;

/// <summary>The part that parses statements with a block of others.</summary>
internal sealed partial class Parser
{
    private readonly Stack<Token> _openings = new();
    private readonly List<(Token Opening, Token End)> _ended = [];

    /// <summary>Parses the head of a block statement. A mistake in it must not lose the block, or its <c>end</c> would be
    /// taken for another's.</summary>
    private T ParseHead<T>(Func<T> parse, Func<Token, T> otherwise)
    {
        var first = Current;
        try
        {
            var head = parse();
            ExpectEndOfStatement();
            return head;
        }
        catch (SyntaxError error)
        {
            Report(error);
            if (Current.Kind is not (TokenKind.NewLine or TokenKind.CodeExit)) SkipStatement();
            return otherwise(first);
        }
    }

    private Expression ParseHeadExpression() => ParseHead(ParseExpression, Missing);

    private Expression Missing(Token token) => new Literal(ExtentOf(token), null);

    private Block ParseBody(Token opening, bool isLoop = false)
    {
        if (isLoop) _loops++;
        _openings.Push(opening);
        var first = Current;
        var statements = new List<Statement>();
        ParseStatements(statements);
        _openings.Pop();
        if (isLoop) _loops--;
        return new Block(ExtentFrom(first), [.. statements]);
    }

    /// <summary>Parses the body of a function, whose loops are its own.</summary>
    private Block ParseFunctionBody(Token opening)
    {
        var loops = _loops;
        _loops = 0;
        var body = ParseBody(opening);
        _loops = loops;
        return body;
    }

    private void ExpectEnd(Token opening)
    {
        while (Current.Kind != TokenKind.End && !BelongsToOuter(Current))
        {
            if (Current.IsWord("end"))
            {
                _ended.Add((opening, Take()));
                return;
            }

            _diagnostics.Add(SyntaxMessages.NothingToEnd(SpanOf(Current), TextOf(Current)));
            SkipStatement();
            ParseStatements([]);
        }

        var blamed = Unended(opening);
        _diagnostics.Add(SyntaxMessages.MissingEnd(SpanOf(blamed), TextOf(blamed)));
    }

    /// <summary>Whether an <c>else</c> or <c>when</c> divides a block further out.</summary>
    private bool BelongsToOuter(Token word) =>
        (word.IsWord("when") && _openings.Any(opening => opening.IsWord("case")))
        || (word.IsWord("else") && _openings.Any(opening => opening.IsWord("if") || opening.IsWord("case")));

    /// <summary>The block that lacks its <c>end</c> when the file has too few: of those inside <paramref name="opening"/>
    /// that took another's, as the indentation shows, the first; otherwise <paramref name="opening"/> itself.</summary>
    private Token Unended(Token opening)
    {
        var outer = _source.Indentation(opening.Start);
        foreach (var (inner, end) in _ended.OrderBy(pair => pair.Opening.Start))
        {
            var indentation = _source.Indentation(inner.Start);
            if (inner.Start > opening.Start && indentation > outer && outer >= 0 && _source.Indentation(end.Start) == outer)
                return inner;
        }

        return opening;
    }

    private Block? ParseElse(Token opening)
    {
        if (!Current.IsWord("else")) return null;
        Take();
        return ParseBody(opening);
    }

    private IfStatement ParseIf()
    {
        var opening = Take();
        var branches = new List<(Expression, Block)> { (ParseHeadExpression(), ParseBody(opening)) };
        while (Current.IsWord("else") && Next.IsWord("if"))
        {
            Take();
            Take();
            branches.Add((ParseHeadExpression(), ParseBody(opening)));
        }

        var otherwise = ParseElse(opening);
        ExpectEnd(opening);
        return new IfStatement(ExtentFrom(opening), [.. branches], otherwise);
    }

    private CaseStatement ParseCase()
    {
        var opening = Take();
        var subject = ParseHeadExpression();
        ParseStatements([]);
        var branches = new List<(Expression[], Block)>();
        while (Current.IsWord("when"))
        {
            Take();
            branches.Add((ParseHead(ParseMatches, token => [Missing(token)]), ParseBody(opening)));
        }

        var otherwise = ParseElse(opening);
        ExpectEnd(opening);
        return new CaseStatement(ExtentFrom(opening), subject, [.. branches], otherwise);
    }

    private Expression[] ParseMatches()
    {
        var matches = new List<Expression> { ParseBinary(AboveOr) };
        while (TryTake(",") || TryTake("||"))
        {
            SkipNewLines();
            matches.Add(ParseBinary(AboveOr));
        }

        return [.. matches];
    }

    private ForStatement ParseFor(bool isTableRow)
    {
        var opening = Take();
        var (variable, source, options) = ParseHead(
            () => ParseForHead(isTableRow),
            token => (new Variable(ExtentOf(token), "", _assigned), Missing(token), new LoopOptions(null, null, null, false)));
        var body = ParseBody(opening, isLoop: true);
        var otherwise = ParseElse(opening);
        ExpectEnd(opening);
        return new ForStatement(ExtentFrom(opening), variable, source, options, isTableRow, body, otherwise);
    }

    private (PathExpression Variable, Expression Source, LoopOptions Options) ParseForHead(bool isTableRow)
    {
        var variable = ParseTarget();
        if (!Current.IsWord("in")) throw Error(SyntaxMessages.Expected(SpanOf(Current), "in", TextOf(Current)));
        Take();
        _stopsAtLoopOptions = true;
        try
        {
            var source = ParseExpression();
            Expression? offset = null, limit = null, columns = null;
            var isReversed = false;
            while (Current.Kind == TokenKind.Identifier)
            {
                var option = Take();
                switch ((string)option.Value!)
                {
                    case "reversed":
                        isReversed = true;
                        break;
                    case "offset":
                        offset = ParseLoopOption();
                        break;
                    case "limit":
                        limit = ParseLoopOption();
                        break;
                    case "cols" when isTableRow:
                        columns = ParseLoopOption();
                        break;
                    default:
                        throw Error(SyntaxMessages.UnknownLoopOption(SpanOf(option), TextOf(option)));
                }
            }

            return (variable, source, new LoopOptions(offset, limit, columns, isReversed));
        }
        finally
        {
            _stopsAtLoopOptions = false;
        }
    }

    private Expression ParseLoopOption()
    {
        Expect(":");
        return ParseBinary(LowestBinary);
    }

    private WhileStatement ParseWhile()
    {
        var opening = Take();
        var condition = ParseHeadExpression();
        var body = ParseBody(opening, isLoop: true);
        ExpectEnd(opening);
        return new WhileStatement(ExtentFrom(opening), condition, body);
    }

    private CaptureStatement ParseCapture()
    {
        var opening = Take();
        var target = ParseHead(ParseTarget, token => new Variable(ExtentOf(token), "", _assigned));
        var body = ParseBody(opening);
        ExpectEnd(opening);
        return new CaptureStatement(ExtentFrom(opening), target, body);
    }

    private WithStatement ParseWith()
    {
        var opening = Take();
        var target = ParseHeadExpression();
        var body = ParseBody(opening);
        ExpectEnd(opening);
        return new WithStatement(ExtentFrom(opening), target, body);
    }

    private WrapStatement ParseWrap()
    {
        var opening = Take();
        var indentation = _indentation;
        var head = ParseHeadExpression();
        var body = ParseBody(opening);
        ExpectEnd(opening);
        var call = head as CallExpression ?? new CallExpression(head.Extent, head, []);
        return new WrapStatement(ExtentFrom(opening), call, body, indentation);
    }

    private FunctionStatement ParseFunction()
    {
        var opening = Take();
        var (target, parameters) = ParseHead(
            () => (Named(Take()), TryParseParameters()),
            token => (new Variable(ExtentOf(token), "", _assigned), null));
        var body = ParseFunctionBody(opening);
        ExpectEnd(opening);
        return new FunctionStatement(
            ExtentFrom(opening), target, new FunctionDefinition(target.Name, parameters, body));
    }

    private AnonymousFunction ParseAnonymousFunction()
    {
        var opening = Take();
        var indentation = _indentation;
        var parameters = TryParseParameters();
        var body = Inside(() => ParseFunctionBody(opening));
        ExpectEnd(opening);
        _indentation = indentation;
        return new AnonymousFunction(ExtentFrom(opening), new FunctionDefinition(null, parameters, body));
    }

    private List<FunctionParameter>? TryParseParameters() => Current.IsOperator("(") ? ParseParameters() : null;

    private List<FunctionParameter> ParseParameters()
    {
        Expect("(");
        var parameters = new List<FunctionParameter>();
        while (!TryTake(")"))
        {
            if (parameters.Count > 0) Expect(",");
            var name = Named(Take()).Name;
            if (TryTake("=")) parameters.Add(new FunctionParameter(name, ParseBinary(LowestBinary), false));
            else parameters.Add(new FunctionParameter(name, null, TryTake("...")));
        }

        return parameters;
    }
}
