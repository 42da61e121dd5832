namespace ReportCompiler.Documents;

/// <summary>The text of blocks without their form.</summary>
internal static class BlockText
{
    /// <summary>What the paragraphs say, those of lists and quotations included, a line each.</summary>
    public static string Plain(IEnumerable<Block> blocks) => string.Join('\n', blocks.SelectMany(Lines));

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => [InlineText.Plain(paragraph.Content)],
        ListBlock list => list.Items.SelectMany(item => item.SelectMany(Lines)),
        Quote quote => quote.Blocks.SelectMany(Lines),
        CodeBlock code => [code.Text],
        _ => [],
    };
}
