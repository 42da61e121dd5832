using System.Globalization;
using ReportCompiler.Diagnostics;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.Sources;

/// <summary>The messages of reading files: RC10 text, RC11 YAML, RC12 CSV, RC13 Markdown.</summary>
internal static class SourceDiagnostics
{
    public static Diagnostic MissingFile(string path, string? nearest) =>
        Error("RC1001", SourceSpan.Whole(path), $"没有文件“{path}”。", $"There is no file “{path}”.",
            nearest is null
                ? new("请建立这个文件，或改正引用它的地方。", "Create the file, or correct the place that refers to it.")
                : new($"您要的是不是“{nearest}”？", $"Did you mean “{nearest}”?"));

    public static Diagnostic UnreadableFile(string path) =>
        Error("RC1002", SourceSpan.Whole(path), $"无法读取文件“{path}”。", $"The file “{path}” cannot be read.",
            new("请关闭正在使用它的程序，并检查您是否有读取权限。",
                "Close the program that uses it, and check that you may read it."));

    public static Diagnostic UnknownEncoding(SourceSpan span, byte value) =>
        Error("RC1003", span, $"这里的字节 {Hex(value)} 既不是 UTF-8，也不是 GB18030（GBK）。",
            $"The byte {Hex(value)} here is neither UTF-8 nor GB18030 (GBK).", SaveAsUtf8);

    public static Diagnostic InvalidByte(SourceSpan span, string encoding, byte value, int index) =>
        Error("RC1003", span, $"这里的字节 {Hex(value)}（文件的第 {index + 1} 个字节）不是 {encoding}，而文件开头标明是 {encoding}。",
            $"The byte {Hex(value)} here (byte {index + 1} of the file) is not {encoding}, as the file's mark promises.",
            SaveAsUtf8);

    public static Diagnostic InvalidUtf16(string path) =>
        Error("RC1003", SourceSpan.Whole(path), "文件开头标明是 UTF-16，内容却不是。",
            "The file's mark promises UTF-16, and its content is not.",
            SaveAsUtf8);

    public static Diagnostic NotText(string path, LocalizedText format) =>
        Error("RC1004", SourceSpan.Whole(path), $"这不是文本，而是{format.Chinese}。", $"This is not text but {format.English}.",
            path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
                ? new("请在 Excel 中打开它，另存为“CSV UTF-8（逗号分隔）”；只改扩展名不行。",
                    "Open it in Excel and save it as “CSV UTF-8 (comma delimited)”; renaming it is not enough.")
                : new("请另存为纯文本（UTF-8）。", "Save it as plain text (UTF-8)."));

    public static Diagnostic YamlSyntax(SourceSpan span, string line, string parserMessage) =>
        Error("RC1101", span, $"读不懂 YAML：“{line}”。", $"This YAML cannot be understood: “{line}”.",
            new($"请检查这一行和上一行的缩进、冒号、引号和括号。（解析器的原话：{parserMessage}）",
                "Check the indentation, colons, quotes and brackets of this line and the one before. "
                + $"(The parser says: {parserMessage})"));

    public static Diagnostic YamlIndentation(SourceSpan span, string line) =>
        Error("RC1101", span, $"“{line}”的缩进与上面不一致。", $"The indentation of “{line}” does not match the lines above.",
            new("同一级的各项请左对齐，用空格缩进。", "Let entries of one level begin in one column, indented with spaces."));

    public static Diagnostic YamlSlip(SourceSpan span, YamlSlip slip, string line)
    {
        var hint = Hint(slip);
        return slip switch
        {
            Sources.YamlSlip.Tab => Error("RC1102", span, $"“{line}”用制表符缩进了。",
                $"“{line}” is indented with a tab.", hint),
            Sources.YamlSlip.FullWidthColon => Error("RC1103", span, $"“{line}”里是全角冒号“：”。",
                $"“{line}” has a full-width colon.", hint),
            _ => Error("RC1104", span, $"“{line}”的冒号后面没有空格。", $"“{line}” has no space after its colon.", hint),
        };
    }

    public static Diagnostic UnclosedYamlQuote(SourceSpan span) =>
        Error("RC1105", span, "这个引号没有结束。", "This quote is never closed.",
            new("请在这段文字的末尾补上同样的引号；文字里面的引号要写两遍或改用“”。",
                "Put the same quote at the end of the text; double a quote within it."));

    public static Diagnostic UnclosedBracket(SourceSpan span) =>
        Error("RC1105", span, "这个括号没有结束。", "This bracket is never closed.",
            new("请补上“]”或“}”；以 [ 或 { 开头的文字要加引号。", "Add “]” or “}”; put a text that begins with [ or { in quotes."));

    public static Diagnostic UnknownEscape(SourceSpan span, string line) =>
        Error("RC1101", span, $"“{line}”里的反斜杠在双引号中有特殊含义。",
            $"The backslash in “{line}” has a meaning of its own between double quotes.",
            new("请改用单引号，或把反斜杠写两遍。", "Use single quotes, or double the backslash."));

    public static Diagnostic ReservedCharacter(SourceSpan span, char character) =>
        Error("RC1101", span, $"这里不能以“{character}”开头。", $"“{character}” cannot begin a text here.",
            new("请给这段文字加上引号。", "Put the text in quotes."));

    public static Diagnostic SecondColon(SourceSpan span, string line) =>
        Error("RC1101", span, $"“{line}”里多了一个“名称:”。", $"“{line}” has a second “name:”.",
            new("文字里有冒号加空格时要给整段文字加引号；如果是新的一项，请另起一行并对齐。",
                "Put a text that holds a colon and a space in quotes; put a new entry on its own line."));

    public static Diagnostic DoubledKey(YamlScalar second, YamlScalar first) =>
        Error("RC1106", second.Span, $"“{second.Text}”写了两次。", $"“{second.Text}” is given twice.",
            new("请留下一个，删去另一个。", "Keep one and delete the other.")) with
        { Related = [new(first.Span, new("第一次在这里。", "The first is here."))] };

    public static Diagnostic Anchor(SourceSpan span, string name) =>
        Error("RC1107", span, $"这里不能用锚点“&{name}”。", $"The anchor “&{name}” cannot be used here.",
            new("请把内容写完整；以 & 开头的文字要加引号。", "Write the content out; put a text that begins with & in quotes."));

    public static Diagnostic Alias(SourceSpan span, string name) =>
        Error("RC1107", span, $"这里不能用引用“*{name}”。", $"The alias “*{name}” cannot be used here.",
            new("请把内容写完整；以 * 开头的文字要加引号。", "Write the content out; put a text that begins with * in quotes."));

    public static Diagnostic Tag(SourceSpan span, string line) =>
        Error("RC1107", span, $"这里不能用 YAML 标签：“{line.Trim()}”。", $"YAML tags cannot be used here: “{line.Trim()}”.",
            new("以 ! 开头的文字要加引号。", "Put a text that begins with ! in quotes."));

    public static Diagnostic SeveralDocuments(SourceSpan span) =>
        Error("RC1107", span, "一个文件里只能有一份 YAML，这里的“---”开始了第二份。",
            "A file holds one YAML document; this “---” begins a second.",
            new("请删去这一行，或把下面的内容放到另一个文件。", "Delete this line, or move what follows to another file."));

    public static Diagnostic TooDeep(SourceSpan span, int maximum) =>
        Error("RC1107", span, $"嵌套超过 {maximum} 层。", $"Nested more than {maximum} levels deep.",
            new("请检查缩进和括号。", "Check the indentation and the brackets."));

    public static Diagnostic KeyIsNotText(SourceSpan span) =>
        Error("RC1108", span, "冒号前面应当是一个名称，这里却是列表或嵌套的内容。",
            "A name must stand before the colon, and this is a list or a map.",
            new("如果这是以 { 或 [ 开头的文字，例如 {{ students }}，请加上引号。",
                "If this is a text that begins with { or [, such as {{ students }}, put it in quotes."));

    public static Diagnostic ExpectedMap(YamlNode found, LocalizedText what)
    {
        var slip = found is YamlScalar scalar ? YamlMistake.InText(scalar.Text) : null;
        return Error("RC1109", found.Span, $"{what.Chinese}应当是若干“名称: 内容”，这里却是{Describe(found).Chinese}。",
            $"The {what.English} must be entries of the form “name: value”, and this is {Describe(found).English}.",
            slip is { } known ? Hint(known) : new("每一项写成“名称: 内容”，冒号后留一个空格。",
                "Write each entry as “name: value”, with a space after the colon."));
    }

    public static Diagnostic ExpectedText(YamlScalar key, YamlNode found) =>
        Error("RC1109", found.Span, $"“{key.Text}”应当是一个值，这里却是{Describe(found).Chinese}。",
            $"“{key.Text}” must be a single value, and this is {Describe(found).English}.",
            new("如果这是以 { 或 [ 开头的文字，请加上引号。", "If this is a text that begins with { or [, put it in quotes."));

    public static Diagnostic UnknownKey(YamlScalar key, LocalizedText what, IReadOnlyList<string> known)
    {
        var nearest = NearestName.Find(key.Text, known);
        return nearest is null
            ? Error("RC1110", key.Span, $"{what.Chinese}里没有“{key.Text}”这一项。",
                $"The {what.English} has no entry “{key.Text}”.",
                new($"可以用的有：{string.Join("、", known)}。", $"There are: {string.Join(", ", known)}."))
            : Error("RC1110", key.Span, $"{what.Chinese}里没有“{key.Text}”这一项；您要写的是不是“{nearest}”？",
                $"The {what.English} has no entry “{key.Text}”; did you mean “{nearest}”?", null);
    }

    public static Diagnostic MissingKey(SourceSpan span, string key, LocalizedText what, bool empty) =>
        Error("RC1111", span, empty ? $"{what.Chinese}的“{key}”是空的。" : $"{what.Chinese}缺少“{key}”。",
            empty ? $"“{key}” of the {what.English} is empty." : $"The {what.English} lacks “{key}”.",
            new($"请补上：{key}: …", $"Add it: {key}: …"));

    public static Diagnostic NotABoolean(YamlScalar value, string key) =>
        Error("RC1112", value.Span, $"“{key}”应当是“是”或“否”，这里写的是“{value.Text}”。",
            $"“{key}” must be yes or no, and this is “{value.Text}”.", null);

    public static Diagnostic NotAnInteger(YamlScalar value, string key, int min, int max) =>
        Error("RC1112", value.Span, $"“{key}”应当是 {Number(min)} 到 {Number(max)} 之间的整数，这里写的是“{value.Text}”。",
            $"“{key}” must be a whole number from {Number(min)} to {Number(max)}, not “{value.Text}”.", null);

    public static Diagnostic NotANumber(YamlScalar value, string key) =>
        Error("RC1112", value.Span, $"“{key}”应当是一个数，这里写的是“{value.Text}”。",
            $"“{key}” must be a number, and this is “{value.Text}”.", null);

    public static Diagnostic UnknownChoice(YamlScalar value, string key, IReadOnlyList<string> names)
    {
        var nearest = NearestName.Find(value.Text, names);
        return Error("RC1113", value.Span,
            $"“{key}”不能是“{value.Text}”" + (nearest is null ? "。" : $"；您要写的是不是“{nearest}”？"),
            $"“{key}” cannot be “{value.Text}”" + (nearest is null ? "." : $"; did you mean “{nearest}”?"),
            new($"可以写：{string.Join("、", names)}。", $"It can be: {string.Join(", ", names)}."));
    }

    public static Diagnostic EmptyCsv(string path) =>
        Error("RC1201", SourceSpan.Whole(path), "这个 CSV 文件是空的。", "This CSV file is empty.",
            new("第一行应当是列名；不需要的文件请删去。", "Its first line must name the columns; delete the file if it is not needed."));

    public static Diagnostic FullWidthComma(CsvField header) =>
        Error("RC1202", header.Span, $"列名“{header.Text}”之间是全角逗号“，”。",
            $"The column names “{header.Text}” are divided by full-width commas.",
            new("请把列与列之间的“，”换成半角的“,”。", "Put ordinary commas between the columns."));

    public static Diagnostic DoubledColumn(CsvField second, CsvField first) =>
        Error("RC1203", second.Span, $"“{second.Text}”这一列出现了两次。", $"The column “{second.Text}” stands twice.",
            new("请留下一列，删去另一列或改名。", "Keep one, and delete or rename the other.")) with
        { Related = [new(first.Span, new("第一次在这里。", "The first is here."))] };

    public static Diagnostic NamelessColumn(CsvField header, int number, CsvField filled) =>
        Error("RC1204", header.Span, $"第 {number} 列没有列名，下面却有内容“{filled.Text}”。",
            $"Column {number} has no name, and “{filled.Text}” stands in it.",
            new("请补上列名，或删去这一列。", "Name the column, or delete it.")) with
        { Related = [new(filled.Span, new("内容在这里。", "The content is here."))] };

    public static Diagnostic RaggedRow(CsvRow row, CsvField? surplus, int expected, CsvField lastColumn) =>
        surplus is null
            ? Error("RC1205", row.Span, $"这一行只有 {row.Fields.Count} 格，应当有 {expected} 格，到“{lastColumn.Text}”为止。",
                $"This row has only {row.Fields.Count} cells instead of {expected}, up to “{lastColumn.Text}”.",
                row.Fields.FirstOrDefault(field => field.Text.Contains('，')) is { } field
                    ? new($"“{field.Text}”里是全角逗号；如果它用来分隔，请换成半角的“,”。",
                        $"“{field.Text}” has a full-width comma; put an ordinary one if it divides cells.")
                    : new("请补上缺少的格；没有内容的格也要留出分隔符。",
                        "Add the missing cells; an empty cell needs its delimiter too."))
            : Error("RC1205", surplus.Span, $"这一行有 {row.Fields.Count} 格，应当有 {expected} 格；多出了“{surplus.Text}”。",
                $"This row has {row.Fields.Count} cells instead of {expected}; “{surplus.Text}” is too many.",
                new("内容里有分隔符的格要加英文引号，例如 \"1,234\"。",
                    "Put a cell that holds the delimiter in quotes, such as \"1,234\"."));

    public static Diagnostic UnclosedQuote(SourceSpan span) =>
        Error("RC1206", span, "这个引号没有结束。", "This quote is never closed.",
            new("请在这一格的末尾补上引号；格内的引号要写两遍（\"\"）。",
                "Close the quote at the end of the cell; double a quote within it (\"\")."));

    public static Diagnostic TextAfterQuote(SourceSpan span, string text) =>
        Error("RC1207", span, $"引号结束之后还有“{text}”。", $"“{text}” stands after the closing quote.",
            new("格内的引号要写两遍（\"\"）。", "Double a quote within a cell (\"\")."));

    public static Diagnostic MissingColumn(CsvTable table, IReadOnlyList<string> names)
    {
        var header = table.Header.Select(field => field.Text).ToList();
        var nearest = names.Select(name => NearestName.Find(name, header)).FirstOrDefault(name => name is not null);
        var span = table.Header.Count > 0 ? table.Header[0].Span with { Length = 0 } : SourceSpan.Whole(table.File);
        return Error("RC1208", span, $"缺少“{names[0]}”这一列。", $"The column “{names[0]}” is missing.",
            nearest is null
                ? new($"列名可以是：{string.Join("、", names)}。", $"It can be named: {string.Join(", ", names)}.")
                : new($"“{nearest}”是不是写错了？列名可以是：{string.Join("、", names)}。",
                    $"Is “{nearest}” a slip? The column can be named: {string.Join(", ", names)}."));
    }

    public static Diagnostic UnclosedFrontMatter(SourceSpan span) =>
        Error("RC1301", span, "文件开头的“---”没有结束。", "The front matter that begins here never ends.",
            new("请在题目等各项之后另起一行写“---”。", "Put a line “---” after its last entry."));

    private static LocalizedText SaveAsUtf8 { get; } =
        new("请用记事本或 Excel 另存为 UTF-8 编码。", "Save the file again as UTF-8.");

    private static LocalizedText Hint(YamlSlip slip) => slip switch
    {
        Sources.YamlSlip.Tab => new("请把行首的制表符换成空格。", "Indent with spaces."),
        Sources.YamlSlip.FullWidthColon => new("请换成半角冒号，后面留一个空格。", "Use an ordinary colon and a space after it."),
        _ => new("请在冒号后面加一个空格。", "Put a space after the colon."),
    };

    private static LocalizedText Describe(YamlNode node) => node switch
    {
        YamlScalar scalar => new($"“{Beginning(scalar.Text)}”", $"“{Beginning(scalar.Text)}”"),
        YamlList => new("一个列表", "a list"),
        _ => new("若干“名称: 内容”", "a map"),
    };

    /// <summary>Enough of a text to find it again. YAML joins lines, so that a whole file may be one text.</summary>
    private static string Beginning(string text)
    {
        const int enough = 24;
        var line = text.Split('\n')[0];
        return line.Length <= enough ? line : line[..enough] + "…";
    }

    private static string Hex(byte value) => "0x" + value.ToString("X2", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
