namespace ReportCompiler.Layouts;

/// <summary>The words that a layout prints by itself.</summary>
/// <param name="Table">Label of a table.</param>
/// <param name="Annex">Label of an annex table.</param>
/// <param name="Figure">Label of a figure.</param>
/// <param name="OverviewChart">Label of a chart of the overview.</param>
/// <param name="Case">Label of a case study in its heading.</param>
/// <param name="CaseReference">Label of a case study in a reference.</param>
/// <param name="Contents">Heading of the contents.</param>
/// <param name="Tables">Heading of the list of tables.</param>
/// <param name="Figures">Heading of the list of figures.</param>
/// <param name="Cases">Heading of the list of case studies.</param>
internal sealed record Wording(
    LabelPattern Table,
    LabelPattern Annex,
    LabelPattern Figure,
    LabelPattern OverviewChart,
    LabelPattern Case,
    LabelPattern CaseReference,
    string Contents,
    string Tables,
    string Figures,
    string Cases);

/// <summary>A label around a number.</summary>
/// <param name="Prefix">Text before the number.</param>
/// <param name="Suffix">Text after it.</param>
internal sealed record LabelPattern(string Prefix, string Suffix);
