using System.CommandLine;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>An option that takes one of several words.</summary>
internal static class ChoiceOption
{
    /// <summary>Makes the option.</summary>
    /// <param name="name">Its name, with dashes.</param>
    /// <param name="choices">The words.</param>
    /// <param name="description">What it decides.</param>
    /// <param name="language">The language of its description and errors.</param>
    public static Option<string?> Create(
        string name, IEnumerable<string> choices, LocalizedText description, MessageLanguage language)
    {
        var words = choices.ToList();
        var option = new Option<string?>(name)
        {
            Description = description.In(language),
            HelpName = string.Join('|', words),
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!words.Contains(token.Value))
                    result.AddError(CheckText.UnknownChoice(name, token.Value, string.Join(", ", words)).In(language));
        });
        return option;
    }
}
