using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Styles;
using WNumbering = DocumentFormat.OpenXml.Wordprocessing.Numbering;

namespace ReportCompiler.Docx.Numbering;

/// <summary>The numbering part: headings, bulleted lists, and an instance for each numbered list, which begins
/// anew.</summary>
internal sealed class NumberingDefinitions(
    HeadingNumbering headings, string bulletFont, decimal bodySize, decimal caseSize)
{
    /// <summary>Number of the instance that the heading styles name.</summary>
    public const int Headings = 1;

    private const int Levels = 9;
    private const int Bullets = 2;
    private const int FramedBullets = 3;
    private const int FirstOrdered = 4;

    /// <summary>Word counts lists with 16 bits, one of them for the sign.</summary>
    private const int LastOrdered = 32767;

    private const int OrderedDefinition = 3;
    private const int FramedOrderedDefinition = 4;

    private readonly List<NumberingInstance> _ordered = [];
    private readonly StableIds _ids = new(FirstOrdered, LastOrdered);

    /// <summary>The instance for a list.</summary>
    /// <param name="isOrdered">Whether it is numbered.</param>
    /// <param name="start">Its first number.</param>
    /// <param name="level">Its level in the list that holds it, from 0.</param>
    /// <param name="isFramed">Whether it stands in the frame of a case.</param>
    /// <param name="text">What its first item says, which gives a numbered list its id.</param>
    public int Instance(bool isOrdered, int start, int level, bool isFramed, string text)
    {
        if (!isOrdered) return isFramed ? FramedBullets : Bullets;
        var number = _ids.Take(text);
        var definition = isFramed ? FramedOrderedDefinition : OrderedDefinition;
        _ordered.Add(new NumberingInstance(
            new AbstractNumId { Val = definition },
            new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = Depth(level) })
        {
            NumberID = number,
        });
        return number;
    }

    public static int Depth(int level) => Math.Min(level, Levels - 1);

    public WNumbering Build() => new([
        Abstract(0, "00000001", HeadingLevel),
        Abstract(1, "00000002", index => BulletLevel(index, isFramed: false)),
        Abstract(2, "00000003", index => BulletLevel(index, isFramed: true)),
        Abstract(OrderedDefinition, "00000004", index => OrderedLevel(index, isFramed: false)),
        Abstract(FramedOrderedDefinition, "00000005", index => OrderedLevel(index, isFramed: true)),
        Instance(Headings, 0),
        Instance(Bullets, 1),
        Instance(FramedBullets, 2),
        .. _ordered,
    ]);

    private static NumberingInstance Instance(int number, int definition) =>
        new(new AbstractNumId { Val = definition }) { NumberID = number };

    private static AbstractNum Abstract(int id, string stamp, Func<int, Level> level) => new([
        new Nsid { Val = stamp },
        new MultiLevelType { Val = MultiLevelValues.Multilevel },
        .. Enumerable.Range(0, Levels).Select(level),
    ])
    {
        AbstractNumberId = id,
    };

    private Level HeadingLevel(int index)
    {
        var numbering = headings.Levels[index];
        var level = Numbered(index, numbering.WordFormat, numbering.Text);
        level.ParagraphStyleIdInLevel = new ParagraphStyleIdInLevel { Val = StyleIds.Heading(index + 1) };
        level.LevelSuffix = new LevelSuffix { Val = LevelSuffixValues.Space };
        return level;
    }

    private Level BulletLevel(int index, bool isFramed)
    {
        var level = Numbered(index, NumberFormatValues.Bullet, (index % 3) switch { 0 => "•", 1 => "–", _ => "▪" });
        Indent(level, index, isFramed);
        level.NumberingSymbolRunProperties = new NumberingSymbolRunProperties
        {
            RunFonts = new RunFonts
            {
                Hint = FontTypeHintValues.Default,
                Ascii = bulletFont,
                HighAnsi = bulletFont,
                EastAsia = bulletFont,
                ComplexScript = bulletFont,
            },
        };
        return level;
    }

    private Level OrderedLevel(int index, bool isFramed)
    {
        var (format, text) = (index % 3) switch
        {
            0 => (NumberFormatValues.Decimal, "%{0}."),
            1 => (NumberFormatValues.Decimal, "（%{0}）"),
            _ => (NumberFormatValues.DecimalEnclosedCircleChinese, "%{0}"),
        };
        var level = Numbered(index, format, string.Format(CultureInfo.InvariantCulture, text, index + 1));
        Indent(level, index, isFramed);
        return level;
    }

    private static Level Numbered(int index, NumberFormatValues format, string text) => new()
    {
        LevelIndex = index,
        StartNumberingValue = new StartNumberingValue { Val = 1 },
        NumberingFormat = new NumberingFormat { Val = format },
        LevelText = new LevelText { Val = text },
        LevelJustification = new LevelJustification { Val = LevelJustificationValues.Left },
    };

    /// <summary>In a frame the items begin with an indent like any paragraph: were they to hang, their left indent
    /// would differ from their neighbours' and break the frame.</summary>
    private void Indent(Level level, int index, bool isFramed)
    {
        var paragraph = new PreviousParagraphProperties();
        if (isFramed)
        {
            level.LevelSuffix = new LevelSuffix { Val = LevelSuffixValues.Space };
            paragraph.Indentation = new Indentation
            {
                Left = TextProperties.Twips(CaseStyles.FrameIndent),
                FirstLine = TextProperties.Twips((2 + index) * caseSize),
            };
        }
        else
        {
            paragraph.Indentation = new Indentation
            {
                Left = TextProperties.Twips(ItemIndent(index, bodySize)),
                Hanging = TextProperties.Twips(Hanging(index) * bodySize),
            };
        }

        level.PreviousParagraphProperties = paragraph;
    }

    /// <summary>Indent of an item's text in points.</summary>
    public static decimal ItemIndent(int level, decimal size) =>
        Enumerable.Range(0, Depth(level) + 1).Sum(index => Hanging(index) * size) + size;

    /// <summary>Room for the number or bullet in em: （1） needs more than 1.</summary>
    private static decimal Hanging(int level) => level % 3 == 1 ? 2m : 1.25m;
}
