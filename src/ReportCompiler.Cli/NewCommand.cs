using System.CommandLine;
using System.Globalization;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary><c>reportc new</c>: its arguments and options.</summary>
internal static class NewCommand
{
    private const string Region = "region";
    private const string School = "school";

    public static Command Create(MessageLanguage language)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = NewText.FolderDescription.In(language),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = new Option<string?>("--from") { Description = NewText.FromDescription.In(language), HelpName = "OLD" };
        var year = new Option<string?>("--year") { Description = NewText.YearDescription.In(language), HelpName = "YEAR" };
        year.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Year(result.Tokens[0].Value) is null)
                result.AddError(NewText.NotAYear(result.Tokens[0].Value).In(language));
        });
        var kind = ChoiceOption.Create("--kind", [School, Region], NewText.KindDescription, language);
        var name = new Option<string?>("--name") { Description = NewText.NameDescription.In(language), HelpName = "NAME" };

        var command = new Command("new", NewText.Description.In(language)) { folder, from, year, kind, name };
        command.Validators.Add(result =>
        {
            foreach (var problem in Problems()) result.AddError(problem.In(language));

            IEnumerable<LocalizedText> Problems()
            {
                if (result.GetResult(from) is not null)
                {
                    foreach (var option in (Option[])[kind, name])
                        if (result.GetResult(option) is { Implicit: false }) yield return NewText.NotWithFrom(option.Name);
                    yield break;
                }

                if (result.GetResult(folder) is not { Tokens.Count: > 0 }) yield return NewText.Needed("DIR");
                foreach (var option in (Option[])[name, year])
                    if (result.GetResult(option) is null) yield return NewText.Needed(option.Name);
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            var start = new New
            {
                Folder = parsed.GetValue(folder),
                From = parsed.GetValue(from),
                Year = Year(parsed.GetValue(year)),
                IsRegion = parsed.GetValue(kind) == Region,
                Name = parsed.GetValue(name),
                Language = language,
            };
            return Task.Run(() => start.Run(cancellation), CancellationToken.None);
        });
        return command;
    }

    private static int? Year(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 2999
            ? year
            : null;
}
