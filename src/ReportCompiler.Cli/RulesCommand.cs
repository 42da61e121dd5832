using System.CommandLine;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary><c>reportc rules</c>: its arguments and options.</summary>
internal static class RulesCommand
{
    private const string Text = "text";
    private const string Markdown = "markdown";

    public static Command Create(MessageLanguage language)
    {
        var codes = new Argument<string[]>("CODE")
        {
            Description = CheckText.RulesArgumentDescription.In(language),
            Arity = ArgumentArity.ZeroOrMore,
        };
        codes.Validators.Add(result =>
        {
            foreach (var name in RuleSelection.Names(result.Tokens.Select(token => token.Value)))
                if (!name.StartsWith('-') && RuleSelection.Find(name).Count == 0)
                    result.AddError(RuleSelection.Unknown(name).In(language));
        });
        var format = ChoiceOption.Create("--format", [Text, Markdown], CheckText.RulesFormatDescription, language);

        var command = new Command("rules", CliText.RulesDescription.In(language)) { codes, format };
        command.SetAction(parsed =>
        {
            var listing = new RuleListing(
                [
                    .. RuleSelection.Names(parsed.GetValue(codes) ?? []).SelectMany(RuleSelection.Find).Distinct()
                        .OrderBy(rule => rule.Code, StringComparer.Ordinal),
                ],
                parsed.GetValue(format) == Markdown, language);
            return Guard.Run(Terminal.Error(), language, listing.Run);
        });
        return command;
    }
}
