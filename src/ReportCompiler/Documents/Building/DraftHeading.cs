using ReportCompiler.Diagnostics;

namespace ReportCompiler.Documents.Building;

/// <summary>A heading as the author wrote it, before it becomes a section or the heading of a case's part.</summary>
/// <param name="Level">How many <c>#</c> it has.</param>
/// <param name="Title">Its text.</param>
/// <param name="Id">The name that the author gave with <c>{#sec-…}</c>; null for none.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record DraftHeading(int Level, string Title, string? Id, SourceSpan Span) : Block;
