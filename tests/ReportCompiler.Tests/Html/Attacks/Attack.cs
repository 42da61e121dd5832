namespace ReportCompiler.Tests.Html.Attacks;

/// <summary>An attack of the corpus in <c>tests/attacks</c>.</summary>
/// <param name="Name">Its name, which a failing test prints.</param>
/// <param name="Text">The text; empty where it is files.</param>
/// <param name="Files">The files of a project, by path; empty where it is a text.</param>
/// <param name="Refused">Words of the message that refuses it; null where it is printed.</param>
internal sealed record Attack(string Name, string Text, IReadOnlyDictionary<string, string> Files, string? Refused);
