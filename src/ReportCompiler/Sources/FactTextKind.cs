namespace ReportCompiler.Sources;

/// <summary>What a cell says. An empty cell, a zero, "not applicable" and "not yet reported" are four things and stay
/// so to the printed page.</summary>
internal enum FactTextKind
{
    /// <summary>Nothing stands there.</summary>
    Empty,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The quantity does not exist here: <c>/</c>, <c>—</c>, 不适用, 仅高职填报.</summary>
    NotApplicable,

    /// <summary>The number is still to come: <c>…</c>, 待补, 未填报, TBD.</summary>
    NotReported,

    /// <summary>A ratio to one, such as <c>27:1</c>.</summary>
    Ratio,

    /// <summary>None of these.</summary>
    Invalid,
}
