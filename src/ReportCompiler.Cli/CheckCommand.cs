using System.CommandLine;
using ReportCompiler.Cli.Formats;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary><c>reportc check</c>: its arguments and options.</summary>
internal static class CheckCommand
{
    public static Command Create(MessageLanguage language)
    {
        var project = ProjectFolder.CreateArgument(language);
        var format = ChoiceOption.Create(
            "--format", CheckFormat.All.Select(choice => choice.Name), CheckText.FormatDescription, language);
        var output = new Option<string?>("--output", "-o")
        {
            Description = CheckText.OutputDescription.In(language),
            HelpName = "FILE",
        };
        var severity = ChoiceOption.Create(
            "--severity", SeverityName.All.Select(choice => choice.Name), CheckText.SeverityDescription, language);
        var rules = new Option<string[]>("--rule")
        {
            Description = CheckText.RuleDescription.In(language),
            HelpName = "CODE",
        };
        rules.Validators.Add(result =>
        {
            var names = RuleSelection.Names(result.Tokens.Select(token => token.Value)).ToList();
            if (names.Count == 0 && result.Tokens.Count > 0) result.AddError(CliText.MissingValue("--rule").In(language));
            foreach (var name in names)
                if (RuleSelection.Find(name).Count == 0) result.AddError(RuleSelection.Unknown(name).In(language));
        });
        var strict = new Option<bool>("--strict") { Description = CheckText.StrictDescription.In(language) };
        var quiet = new Option<bool>("--quiet", "-q") { Description = CheckText.QuietDescription.In(language) };

        var command = new Command("check", CliText.CheckDescription.In(language))
        {
            project, format, output, severity, rules, strict, quiet,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var check = new Check
            {
                Project = parsed.GetRequiredValue(project),
                Format = CheckFormat.Named(parsed.GetValue(format)),
                Output = parsed.GetValue(output),
                Filter = new CheckFilter(SeverityName.Parse(parsed.GetValue(severity)), Codes(parsed.GetValue(rules))),
                IsStrict = parsed.GetValue(strict),
                IsQuiet = parsed.GetValue(quiet),
                Language = language,
            };
            // On a thread of its own, so that Ctrl-C is heard while it works.
            return Task.Run(() => check.Run(cancellation), CancellationToken.None);
        });
        return command;
    }

    private static HashSet<string>? Codes(string[]? words) => words is not { Length: > 0 }
        ? null
        : [.. RuleSelection.Names(words).SelectMany(RuleSelection.Find).Select(rule => rule.Code)];
}
