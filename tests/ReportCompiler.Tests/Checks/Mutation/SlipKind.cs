namespace ReportCompiler.Tests.Checks.Mutation;

/// <summary>The slips that clerks make.</summary>
internal enum SlipKind
{
    /// <summary>Two neighbouring digits change places.</summary>
    SwappedDigits,

    /// <summary>The decimal point moves by one place, or a zero is added or lost.</summary>
    ShiftedPoint,

    /// <summary>A rate is divided by another year's figure.</summary>
    WrongYear,

    /// <summary>A row is lost.</summary>
    DroppedRow,

    /// <summary>Last year's column is copied over this year's.</summary>
    CopiedColumn,

    /// <summary>元 for 万元 or the reverse; a fraction for a percentage.</summary>
    ChangedUnit,

    /// <summary>A figure lands in the row of another school or item, whose figure lands in its own.</summary>
    MisplacedFigure,
}
