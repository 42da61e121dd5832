using System.CommandLine;
using System.Text;
using ReportCompiler.Cli;
using ReportCompiler.Cli.Comparing;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var language = LanguageOption.Choose(args);
var root = new RootCommand(CliText.ProgramDescription.In(language))
{
    LanguageOption.Create(language),
    NewCommand.Create(language),
    BuildCommand.Create(language),
    CheckCommand.Create(language),
    DiffCommand.Create(language),
    RulesCommand.Create(language),
};
return await CommandLine.RunAsync(root, args, language);
