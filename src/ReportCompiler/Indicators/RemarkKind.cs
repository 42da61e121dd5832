namespace ReportCompiler.Indicators;

/// <summary>What a text beside a figure says.</summary>
internal enum RemarkKind
{
    /// <summary>A remark (备注).</summary>
    Note,

    /// <summary>How a survey was made (调查方式).</summary>
    SurveyMethod,
}
