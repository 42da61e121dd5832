namespace ReportCompiler.Templating;

/// <summary>The text of a template or expression and where it begins.</summary>
/// <param name="File">Path for messages.</param>
/// <param name="Text">The text.</param>
/// <param name="FirstLine">Line of the file on which <paramref name="Text"/> begins, from 1: greater than 1 for the body
/// after front matter and for an expression inside YAML.</param>
/// <param name="FirstColumn">Column on that line, from 1.</param>
public sealed record TemplateSource(string File, string Text, int FirstLine = 1, int FirstColumn = 1);
