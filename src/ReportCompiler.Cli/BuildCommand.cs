using System.CommandLine;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary><c>reportc build</c>: its arguments and options.</summary>
internal static class BuildCommand
{
    public static Command Create(MessageLanguage language)
    {
        var project = ProjectFolder.CreateArgument(language);
        var output = new Option<string?>("--output", "-o")
        {
            Description = CliText.OutputDescription.In(language),
            HelpName = "DIR",
        };
        var formats = new Option<string?>("--to")
        {
            Description = CliText.FormatDescription.In(language),
            HelpName = OutputFormat.Names,
        };
        formats.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (OutputFormat.Unknown(token.Value) is { } unknown)
                    result.AddError(CliText.UnknownFormat(unknown, OutputFormat.Names).In(language));
        });
        var paginate = new Option<string?>("--paginate")
        {
            Description = CliText.PaginateDescription.In(language),
            HelpName = "auto|always|never",
        };
        paginate.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (ParsePagination(token.Value) is null)
                    result.AddError(CliText.UnknownPagination(token.Value).In(language));
        });
        var review = new Option<bool>("--review") { Description = CliText.ReviewDescription.In(language) };
        var strict = new Option<bool>("--strict") { Description = CliText.StrictBuildDescription.In(language) };
        var quiet = new Option<bool>("--quiet", "-q") { Description = CliText.QuietDescription.In(language) };

        var command = new Command("build", CliText.BuildDescription.In(language))
        {
            project, output, formats, paginate, review, strict, quiet,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var build = new Build
            {
                Project = parsed.GetRequiredValue(project),
                Output = parsed.GetValue(output),
                Formats = OutputFormat.Parse(parsed.GetValue(formats)),
                Pagination = ParsePagination(parsed.GetValue(paginate)) ?? PaginationMode.Auto,
                HasReview = parsed.GetValue(review),
                IsStrict = parsed.GetValue(strict),
                IsQuiet = parsed.GetValue(quiet),
                Language = language,
            };
            // On a thread of its own, so that Ctrl-C is heard while it works.
            return Task.Run(() => build.Run(cancellation), CancellationToken.None);
        });
        return command;
    }

    private static PaginationMode? ParsePagination(string? name) => name switch
    {
        "auto" => PaginationMode.Auto,
        "always" => PaginationMode.Always,
        "never" => PaginationMode.Never,
        _ => null,
    };
}
