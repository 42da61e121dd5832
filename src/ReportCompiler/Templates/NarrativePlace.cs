using ReportCompiler.Templating;

namespace ReportCompiler.Templates;

/// <summary>The author's text of a section, which the section's template places under the name <c>narrative</c>.</summary>
/// <param name="text">The text.</param>
internal sealed class NarrativePlace(RenderedText text)
{
    /// <summary>The name under which templates ask for the text.</summary>
    public const string Name = "narrative";

    /// <summary>True once the template asked for the text.</summary>
    public bool WasUsed { get; private set; }

    /// <summary>The text, for the template to place.</summary>
    public RenderedText Use()
    {
        WasUsed = true;
        return text;
    }
}
