namespace ReportCompiler.Indicators;

/// <summary>Why a figure has no number.</summary>
internal enum Absence
{
    /// <summary>Nobody stated it and it cannot be computed.</summary>
    Missing,

    /// <summary>It does not apply to the entity.</summary>
    NotApplicable,

    /// <summary>The source says that it is still to come.</summary>
    NotReported,
}
