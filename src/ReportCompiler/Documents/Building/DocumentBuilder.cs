using System.Text.RegularExpressions;
using ReportCompiler.Charts;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Layouts;
using ReportCompiler.Overviews;
using ReportCompiler.Sources;
using ReportCompiler.Tables;
using ReportCompiler.Templates;
using ReportCompiler.Templating;

namespace ReportCompiler.Documents.Building;

/// <summary>Builds the document: each section's template and narrative are rendered, read as Markdown, and numbered in
/// the order of the outline; references are resolved at the end.</summary>
internal sealed partial class DocumentBuilder
{
    private readonly IWorld _world;
    private readonly Layout _layout;
    private readonly FigureSource _figures;
    private readonly ITemplateEngine _engine;
    private readonly DiagnosticBag _diagnostics;
    private readonly Numbering _numbering;
    private readonly ImageLibrary _images;
    private readonly TablePrinter _tables;
    private readonly ChartPrinter _charts;
    private readonly OverviewDescription? _overview;

    public DocumentBuilder(
        IWorld world, Layout layout, FigureSource figures, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        (_world, _layout, _figures, _engine, _diagnostics) = (world, layout, figures, engine, diagnostics);
        _numbering = new Numbering(layout.Wording, diagnostics);
        _images = new ImageLibrary(world, layout.Style.Page, diagnostics);
        var host = Host(figures.Project.Subject);
        _tables = new TablePrinter(
            TableReader.ReadAll(world, layout.Folder, engine, diagnostics),
            new TableBuilder(world, figures, host, diagnostics), _numbering, diagnostics);
        _charts = new ChartPrinter(
            ChartReader.ReadAll(world, layout.Folder, engine, diagnostics),
            new ChartBuilder(figures, host, diagnostics), _numbering, diagnostics);
        _overview = OverviewReader.Read(world, layout.Folder, engine, diagnostics);
    }

    /// <summary>The document, with what it was made from.</summary>
    public DocumentContent Build()
    {
        var texts = SectionTextReader.Read(_world, _layout, _diagnostics);
        var front = SectionTextReader.Join(_layout.FrontMatter, texts);
        var chapters = SectionTextReader.Join(_layout.Chapters, texts);
        var back = SectionTextReader.Join(_layout.BackMatter, texts);
        var outline = front.Concat(chapters).Concat(back).SelectMany(s => s.WithDescendants()).ToList();
        var cases = CaseReader.Read(_world, _figures.Project, outline, _numbering, _diagnostics);
        var sections = new SectionBuilder(this, texts, cases);
        var draft = new ReportDocument
        {
            Properties = Properties(),
            Style = _layout.Style,
            WordTemplate = _layout.WordTemplate,
            FrontMatter = [.. front.Select(section => sections.Build(section, null, 1))],
            Contents = [],
            Chapters = [.. chapters.Select((section, i) => sections.Build(section, SectionBuilder.Number(null, i), 1))],
            BackMatter = [.. back.Select(section => sections.Build(section, null, 1))],
            Overview = _overview is null ? null : BuildOverview(_overview),
        };
        _tables.ReportUnprinted();
        _charts.ReportUnprinted();
        _numbering.CheckReferences();
        var resolved = new ReferenceResolver(_numbering).Resolve(draft);
        return new DocumentContent(
            resolved with { Contents = ContentsBuilder.Build(resolved, _layout.Wording) },
            outline, texts, [.. outline.SelectMany(section => cases[section.Id])], _tables.Printed);
    }

    private Overview? BuildOverview(OverviewDescription description)
    {
        var builder = new OverviewBuilder(_figures, description, _diagnostics);
        return builder.Build(chart => _charts.BuildForOverview(chart, description.IsOfReport), _numbering.OverviewChart);
    }

    public Numbering Numbering => _numbering;

    public DiagnosticBag Diagnostics => _diagnostics;

    /// <summary>The layout's template of a section; null where it has none, or one that does not parse.</summary>
    public ITemplate? SectionTemplate(string id)
    {
        var file = _layout.SectionTemplate(id);
        return _world.Read(file) is not null && MarkdownSource.Read(_world, file, _diagnostics) is { } markdown
            ? Parse(markdown.Body)
            : null;
    }

    /// <summary>Parses a template. Of one that does not parse nothing is printed: what it would have placed is left out.</summary>
    private ITemplate? Parse(TemplateSource source)
    {
        var problems = new DiagnosticBag();
        var template = _engine.ParseTemplate(source, problems);
        foreach (var problem in problems.InFileOrder()) _diagnostics.Add(problem);
        if (!problems.HasErrors) return template;
        foreach (Match match in Placed().Matches(source.Text))
        {
            var name = match.Groups["name"].Value;
            _numbering.LeaveOut(match.Groups["kind"].Value switch { "table" => $"tbl-{name}", "chart" => $"fig-{name}", _ => name });
        }

        return null;
    }

    /// <summary>What gets an anchor in the source of a template: <c>{#fig-campus}</c>, <c>table "land"</c>,
    /// <c>chart "land"</c>.</summary>
    [GeneratedRegex("""\{#(?<name>[\w-]+)|\b(?<kind>table|chart)\s+["'`](?<name>[\w-]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Placed();

    /// <summary>Renders a text that an author wrote.</summary>
    public RenderedText Render(TemplateSource source, Projects.Entity entity) =>
        Parse(source) is { } template ? Render(template, Host(entity)) : RenderedText.Empty;

    /// <summary>Renders the template of a section, which may place the author's text.</summary>
    public RenderedText Render(ITemplate template, NarrativePlace narrative) =>
        Render(template, Host(_figures.Project.Subject, narrative));

    private RenderedText Render(ITemplate template, TemplateHost host) =>
        Gaps.Show(template.Render(host, _diagnostics), _figures.Gaps);

    public Projects.Entity Subject => _figures.Project.Subject;

    /// <summary>Reads rendered Markdown; <paramref name="cases"/> stand where the text places them.</summary>
    public IReadOnlyList<Block> Read(RenderedText text, Func<IEnumerable<Block>> cases) =>
        new MarkdownReader(text, _numbering, _images, content => content switch
        {
            CasesPlace => cases(),
            TablePlace place => One(_tables.Build(place)),
            ChartPlace place => One(_charts.Build(place)),
            FigurePlace place => One(FigureBuilder.Build(place, _numbering, _images, _diagnostics)),
            _ => throw new InvalidOperationException($"Unknown embedded object {content.GetType().Name}."),
        }, _diagnostics).Read();

    private static IEnumerable<Block> One(Block? block) => block is null ? [] : [block];

    private TemplateHost Host(Projects.Entity entity, NarrativePlace? narrative = null) => new()
    {
        Globals = new ReportGlobals(_figures, entity, narrative),
        Include = Include,
        IncludeNames = _world.Files
            .Where(f => PartialFolders.Contains(ProjectPath.FolderOf(f)))
            .Select(ProjectPath.Stem),
        Now = _figures.Project.Date.ToDateTime(TimeOnly.MinValue),
    };

    private string[] PartialFolders => ["partials", $"{_layout.Folder}/partials"];

    /// <summary>An included template: of the report, else of the layout. The name is that of a file, never a path.</summary>
    private TemplateSource? Include(string name)
    {
        if (name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal)) return null;
        foreach (var folder in PartialFolders)
        {
            foreach (var path in (string[])[$"{folder}/{name}", $"{folder}/{name}.md"])
                if (_world.Read(path) is not null) return MarkdownSource.Read(_world, path, _diagnostics)?.Body;
        }

        return null;
    }

    private DocumentProperties Properties()
    {
        var project = _figures.Project;
        return new DocumentProperties
        {
            Title = string.Concat(project.TitleLines),
            TitleLines = project.TitleLines,
            Issuer = project.Issuer,
            Date = project.Date,
            DateText = string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"{project.Date.Year}年{project.Date.Month}月"),
            Emblem = project.Emblem is { } emblem ? _images.Find(emblem.Text, emblem.Span) : null,
        };
    }
}
