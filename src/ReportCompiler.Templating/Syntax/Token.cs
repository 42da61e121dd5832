namespace ReportCompiler.Templating.Syntax;

/// <summary>What a token is. Keywords are identifiers: whether a word is one depends on where it stands.</summary>
internal enum TokenKind
{
    Text,
    CodeEnter,
    CodeExit,
    NewLine,
    Identifier,
    Local,
    Number,
    String,
    Interpolated,
    Operator,
    Invalid,
    End,
}

/// <summary>A token of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="SpaceBefore">Whether white space precedes it: decides between index and array, minus and sign.</param>
/// <param name="Value">The name, operator, text or number; for an interpolated string its
/// <see cref="InterpolationPart"/>s; for the beginning of a code block its indentation or null.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, bool SpaceBefore, object? Value)
{
    public bool IsOperator(string symbol) => Kind == TokenKind.Operator && (string)Value! == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && (string)Value! == word;
}

/// <summary>A part of an interpolated string: a literal text, or the tokens of an expression.</summary>
internal readonly record struct InterpolationPart(string? Literal, List<Token>? Expression);
