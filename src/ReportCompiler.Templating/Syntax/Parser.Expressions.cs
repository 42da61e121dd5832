using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Syntax;

/// <summary>The part that parses pipes, operators and calls.</summary>
internal sealed partial class Parser
{
    private const int LowestBinary = 1;

    /// <summary>Just above <c>||</c>, which separates the values of a <c>when</c>.</summary>
    private const int AboveOr = 3;

    private bool _isArgument;
    private bool _stopsAtLoopOptions;

    /// <summary>How tightly a binary operator binds; 0 for what is none.</summary>
    private static int Precedence(Token token) => token.Kind != TokenKind.Operator ? 0 : (string)token.Value! switch
    {
        "??" or "?!" => 1,
        "||" => 2,
        "&&" => 3,
        "==" or "!=" => 4,
        "<" or "<=" or ">" or ">=" => 5,
        ".." or "..<" => 6,
        "+" or "-" => 7,
        "*" or "/" or "//" or "%" => 8,
        _ => 0,
    };

    /// <summary>Parses an expression with its pipes.</summary>
    private Expression ParseExpression()
    {
        Enter();
        var expression = ParseConditional();
        while (TakePipe())
        {
            var target = ParseConditional();
            expression = Checked(Piped(expression, target));
        }

        _depth--;
        return expression;
    }

    /// <summary>Takes a pipe, on this line or at the beginning of the next.</summary>
    private bool TakePipe()
    {
        var ahead = _position;
        while (_tokens[ahead].Kind == TokenKind.NewLine) ahead++;
        if (!_tokens[ahead].IsOperator("|") && !_tokens[ahead].IsOperator("|>")) return false;
        _position = ahead + 1;
        SkipNewLines();
        return true;
    }

    /// <summary>Gives the piped value to the function that <paramref name="target"/> begins with:
    /// <c>x | f + 1</c> is <c>f(x) + 1</c>.</summary>
    private static Expression Piped(Expression value, Expression target)
    {
        var extent = value.Extent.To(target.Extent);
        return target switch
        {
            CallExpression call => new CallExpression(extent, call.Callee, [new Argument(value), .. call.Arguments]),
            PathExpression or Nested or Alias or AnonymousFunction => new CallExpression(extent, target, [new Argument(value)]),
            Binary binary => binary.WithFirst(extent, Piped(value, binary.First)),
            Logical logical => logical.WithFirst(extent, Piped(value, logical.First)),
            Coalesce coalesce => coalesce.WithFirst(extent, Piped(value, coalesce.First)),
            Conditional conditional => conditional.WithFirst(extent, Piped(value, conditional.First)),
            _ => throw Error(SyntaxMessages.PipeNeedsFunction(target.Span, target.Text)),
        };
    }

    private Expression ParseConditional()
    {
        var condition = ParseBinary(LowestBinary);
        if (_isArgument || !Current.IsOperator("?")) return condition;
        Take();
        Enter();
        SkipNewLines();
        var whenTrue = ParseExpression();
        SkipNewLines();
        Expect(":");
        SkipNewLines();
        var whenFalse = ParseExpression();
        _depth--;
        return Checked(new Conditional(condition.Extent.To(whenFalse.Extent), condition, whenTrue, whenFalse));
    }

    private Expression ParseBinary(int lowest)
    {
        var left = ParseUnary();
        while (Precedence(Current) is var precedence && precedence >= lowest && !StartsNextArgument())
        {
            var symbol = (string)Take().Value!;
            SkipNewLines();
            Enter();
            var right = ParseBinary(precedence + 1);
            _depth--;
            left = Checked(Combine(symbol, left, right));
        }

        return left;
    }

    /// <summary>Among arguments, <c>f 1 -1</c> has two, <c>f 1 - 1</c> and <c>f 1-1</c> have one.</summary>
    private bool StartsNextArgument() =>
        _isArgument && Current.SpaceBefore && !Next.SpaceBefore && (Current.IsOperator("-") || Current.IsOperator("+"));

    private static Expression Combine(string symbol, Expression left, Expression right)
    {
        var extent = left.Extent.To(right.Extent);
        return symbol switch
        {
            "&&" or "||" => new Logical(extent, symbol == "&&", left, right),
            "??" or "?!" => new Coalesce(extent, symbol == "??", left, right),
            _ => new Binary(extent, symbol, left, right),
        };
    }

    private Expression ParseUnary()
    {
        var first = Current;
        if (first.Kind != TokenKind.Operator || (string)first.Value! is not ("!" or "-" or "+" or "@" or "++" or "--"))
            return ParseOperand();
        Enter();
        var symbol = (string)Take().Value!;
        var operand = symbol is "@" or "++" or "--" ? ParsePath() : ParseUnary();
        _depth--;
        var extent = ExtentFrom(first);
        return Checked<Expression>(symbol switch
        {
            "@" => new Alias(extent, operand),
            "++" or "--" => new Increment(extent, Assignable(operand), symbol, isPrefix: true),
            _ => new Unary(extent, symbol, operand),
        });
    }

    /// <summary>Parses an operand and, where arguments follow a path, the call.</summary>
    private Expression ParseOperand()
    {
        var first = Current;
        var operand = ParsePath(takesCalls: true);
        if (operand is PathExpression target && Current.Kind == TokenKind.Operator && (string)Current.Value! is "++" or "--"
            && !Current.SpaceBefore)
        {
            var symbol = (string)Take().Value!;
            return new Increment(ExtentFrom(first), Assignable(target), symbol, isPrefix: false);
        }

        if (_isArgument || operand is not PathExpression || !StartsArgument()) return operand;
        var arguments = ParseArguments();
        return Checked(new CallExpression(ExtentFrom(first), operand, arguments));
    }

    private bool StartsArgument()
    {
        var token = Current;
        return token.Kind switch
        {
            TokenKind.Number or TokenKind.String or TokenKind.Interpolated or TokenKind.Local => true,
            TokenKind.Identifier => !IsStopWord(token),
            TokenKind.Operator => (string)token.Value! switch
            {
                "(" or "{" or "@" or "^" or "!" => true,
                "[" => token.SpaceBefore,
                _ => false,
            },
            _ => false,
        };
    }

    /// <summary>Words that end a list of arguments: those of statements, and the options of the loop around it.</summary>
    private bool IsStopWord(Token token)
    {
        var word = (string)token.Value!;
        if (word == "do") return false;
        if (Keywords.Contains(word)) return !(word is "for" or "while" or "tablerow" && Next.IsOperator("."));
        if (!_stopsAtLoopOptions) return word == "in";
        return word is "in" or "reversed" || (word is "offset" or "limit" or "cols" && Next.IsOperator(":"));
    }

    private Argument[] ParseArguments()
    {
        var arguments = new List<Argument>();
        var (wasArgument, isNamed) = (_isArgument, false);
        _isArgument = true;
        while (StartsArgument() || (arguments.Count > 0 && StartsNextArgument()))
        {
            var first = Current;
            if (first.Kind == TokenKind.Identifier && Next.IsOperator(":") && !Next.SpaceBefore)
            {
                Take();
                Take();
                SkipNewLines();
                arguments.Add(new Argument(ParseBinary(LowestBinary), (string)first.Value!));
                isNamed = true;
                continue;
            }

            var isExpanded = TryTake("^");
            var value = ParseBinary(LowestBinary);
            if (isNamed) throw Error(SyntaxMessages.PositionalAfterNamed(value.Span, value.Text));
            arguments.Add(new Argument(value, null, isExpanded));
        }

        _isArgument = wasArgument;
        return [.. arguments];
    }
}
