using ReportCompiler.Documents;

namespace ReportCompiler.Markdown;

/// <summary>The footnotes that were called and are still to be written.</summary>
internal sealed class NoteQueue
{
    private readonly Queue<Footnote> _waiting = new();
    private readonly HashSet<int> _known = [];

    /// <summary>Adds a note. A cell that is written once for each row that it covers calls its note as often.</summary>
    public void Add(Footnote note)
    {
        if (_known.Add(note.Number)) _waiting.Enqueue(note);
    }

    /// <summary>The note that has waited longest; null when none waits.</summary>
    public Footnote? Next() => _waiting.TryDequeue(out var note) ? note : null;
}
