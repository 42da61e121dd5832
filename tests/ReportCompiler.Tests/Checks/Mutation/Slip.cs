namespace ReportCompiler.Tests.Checks.Mutation;

/// <summary>One slip in one file.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="File">The file.</param>
/// <param name="Content">The file's text with the slip.</param>
/// <param name="Description">Line, what stood there and what stands there now.</param>
internal sealed record Slip(SlipKind Kind, string File, string Content, string Description);
