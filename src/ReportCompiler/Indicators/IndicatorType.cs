namespace ReportCompiler.Indicators;

/// <summary>What kind of number an indicator is.</summary>
internal enum IndicatorType
{
    /// <summary>A number of persons, things or hours: whole, exact, never negative.</summary>
    Count,

    /// <summary>A share or rate in percent, from 0 to 100 unless the indicator says otherwise.</summary>
    Percent,

    /// <summary>A ratio to one, stated and printed as <c>n:1</c>.</summary>
    Ratio,

    /// <summary>An amount, an area, an average: rounded to the digits stated, never negative.</summary>
    Measure,
}
