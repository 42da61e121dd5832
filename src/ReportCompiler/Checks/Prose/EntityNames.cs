using ReportCompiler.Projects;

namespace ReportCompiler.Checks.Prose;

/// <summary>A school or region named in a text.</summary>
/// <param name="Entity">The school or region.</param>
/// <param name="Start">Where the name begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct Mention(Entity Entity, int Start, int Length);

/// <summary>Finds schools and the region in texts, by full name, short name and alias.</summary>
internal sealed class EntityNames
{
    private const int ShortestName = 3;

    private readonly Dictionary<char, List<(string Name, Entity Entity)>> _byFirst = [];

    public EntityNames(IEnumerable<Entity> entities)
    {
        var names = entities
            .SelectMany(entity => entity.Aliases.Prepend(entity.ShortName).Prepend(entity.Name), (entity, name) => (Name: name, Entity: entity))
            .Where(pair => pair.Name.Length >= ShortestName)
            .DistinctBy(pair => pair.Name);
        // The longest name first: a short name may be the beginning of another's.
        foreach (var (name, entity) in names.OrderByDescending(pair => pair.Name.Length))
        {
            if (!_byFirst.TryGetValue(name[0], out var list)) _byFirst[name[0]] = list = [];
            list.Add((name, entity));
        }
    }

    /// <summary>The longest name that stands at a place; null for none.</summary>
    public Mention? LongestAt(string text, int at)
    {
        if (at >= text.Length || !_byFirst.TryGetValue(text[at], out var names)) return null;
        foreach (var (name, entity) in names)
            if (string.CompareOrdinal(text, at, name, 0, name.Length) == 0) return new Mention(entity, at, name.Length);
        return null;
    }

    /// <summary>All that a text names, in order; a name within a longer one does not count.</summary>
    public IEnumerable<Mention> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (LongestAt(text, at) is not { } mention) continue;
            yield return mention;
            at += mention.Length - 1;
        }
    }
}
