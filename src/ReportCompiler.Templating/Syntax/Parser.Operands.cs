using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Syntax;

/// <summary>The part that parses literals, variables and paths.</summary>
internal sealed partial class Parser
{
    /// <summary>Parses an operand with the members, elements and parenthesised arguments after it.</summary>
    private Expression ParsePath(bool takesCalls = false)
    {
        var first = Current;
        var path = ParsePrimary();
        while (Current.Kind == TokenKind.Operator)
        {
            if (Current.IsOperator(".") || Current.IsOperator("?."))
            {
                var isOptional = Take().IsOperator("?.");
                var name = TakeName();
                path = Checked(new Member(ExtentFrom(first), path, name, isOptional));
            }
            else if (Current.IsOperator("[") && !Current.SpaceBefore)
            {
                Take();
                var index = Inside(ParseExpression);
                Expect("]");
                path = Checked(new ElementAccess(ExtentFrom(first), path, index));
            }
            else if (takesCalls && path is PathExpression && Current.IsOperator("(") && !Current.SpaceBefore)
            {
                var arguments = ParseParenthesisedArguments();
                path = Checked(new CallExpression(ExtentFrom(first), path, arguments));
            }
            else
            {
                break;
            }
        }

        return path;
    }

    /// <summary>Parses inside brackets, where the rules of arguments and loop heads around them do not hold.</summary>
    private T Inside<T>(Func<T> parse)
    {
        var (isArgument, stopsAtLoopOptions) = (_isArgument, _stopsAtLoopOptions);
        (_isArgument, _stopsAtLoopOptions) = (false, false);
        try
        {
            SkipNewLines();
            var result = parse();
            SkipNewLines();
            return result;
        }
        finally
        {
            (_isArgument, _stopsAtLoopOptions) = (isArgument, stopsAtLoopOptions);
        }
    }

    /// <summary>Parses <c>(a, b, name: c)</c>.</summary>
    private Argument[] ParseParenthesisedArguments()
    {
        var arguments = new List<Argument>();
        Expect("(");
        ParseList(")", () =>
        {
            var isExpanded = TryTake("^");
            string? name = null;
            if (Current.Kind == TokenKind.Identifier && Next.IsOperator(":"))
            {
                name = (string)Take().Value!;
                Take();
            }

            arguments.Add(new Argument(ParseExpression(), name, isExpanded));
        });
        return [.. arguments];
    }

    /// <summary>Parses items separated by commas, the last of which a comma may follow, and the closing bracket.</summary>
    private void ParseList(string close, Action parseItem)
    {
        SkipNewLines();
        while (!TryTake(close))
        {
            Inside(() =>
            {
                parseItem();
                return true;
            });
            if (TryTake(",")) SkipNewLines();
            else if (!Current.IsOperator(close)) Expect(close);
        }
    }

    private Expression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.String:
                Take();
                return new Literal(ExtentOf(token), token.Value);
            case TokenKind.Interpolated:
                Take();
                return ParseInterpolated(token);
            case TokenKind.Local:
                Take();
                return new LocalVariable(ExtentOf(token), (string)token.Value!, _assigned);
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.Operator when token.IsOperator("("):
                return ParseNested();
            case TokenKind.Operator when token.IsOperator("["):
                return ParseArray();
            case TokenKind.Operator when token.IsOperator("{"):
                return ParseObject();
            default:
                throw Error(SyntaxMessages.ExpressionExpected(SpanOf(token), TextOf(token)));
        }
    }

    private Expression ParseName()
    {
        var token = Current;
        var name = (string)token.Value!;
        if (name is "for" or "while" or "tablerow" && Next.IsOperator("."))
        {
            Take();
            Take();
            var member = TakeName();
            return new LoopVariable(ExtentFrom(token), name, member);
        }

        if (name == "do") return ParseAnonymousFunction();
        if (Keywords.Contains(name)) throw Error(SyntaxMessages.ExpressionExpected(SpanOf(token), name));
        Take();
        return name switch
        {
            "true" => new Literal(ExtentOf(token), true),
            "false" => new Literal(ExtentOf(token), false),
            "null" => new Literal(ExtentOf(token), null),
            "this" => new ThisExpression(ExtentOf(token)),
            _ => new Variable(ExtentOf(token), name, _assigned),
        };
    }

    private string TakeName() => Current.Kind == TokenKind.Identifier
        ? (string)Take().Value!
        : throw Error(SyntaxMessages.NameExpected(SpanOf(Current), TextOf(Current)));

    private Nested ParseNested()
    {
        var first = Take();
        var inner = Inside(ParseExpression);
        Expect(")");
        return Checked(new Nested(ExtentFrom(first), inner));
    }

    private ArrayLiteral ParseArray()
    {
        var first = Take();
        var items = new List<Expression>();
        ParseList("]", () => items.Add(ParseExpression()));
        return Checked(new ArrayLiteral(ExtentFrom(first), [.. items]));
    }

    private ObjectLiteral ParseObject()
    {
        var first = Take();
        var members = new List<(string, Expression)>();
        ParseList("}", () =>
        {
            var name = Take();
            if (name.Kind is not (TokenKind.Identifier or TokenKind.String))
                throw Error(SyntaxMessages.NameExpected(SpanOf(name), TextOf(name)));
            Expect(":");
            SkipNewLines();
            members.Add(((string)name.Value!, ParseExpression()));
        });
        return Checked(new ObjectLiteral(ExtentFrom(first), [.. members]));
    }

    private InterpolatedString ParseInterpolated(Token token)
    {
        var parts = new List<Expression>();
        foreach (var part in (List<InterpolationPart>)token.Value!)
        {
            if (part.Expression is null)
            {
                if (part.Literal!.Length > 0) parts.Add(new Literal(ExtentOf(token), part.Literal));
                continue;
            }

            var (tokens, position) = (_tokens, _position);
            (_tokens, _position) = (part.Expression, 0);
            try
            {
                parts.Add(Inside(ParseExpression));
                if (Current.Kind != TokenKind.End) throw Error(SyntaxMessages.Unexpected(SpanOf(Current), TextOf(Current)));
            }
            finally
            {
                (_tokens, _position) = (tokens, position);
            }
        }

        return Checked(new InterpolatedString(ExtentOf(token), [.. parts]));
    }
}
