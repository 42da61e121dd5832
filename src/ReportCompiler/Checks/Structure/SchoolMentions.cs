using ReportCompiler.Projects;

namespace ReportCompiler.Checks.Structure;

/// <summary>A school named in a text.</summary>
/// <param name="School">The school.</param>
/// <param name="Start">Where the name begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct SchoolMention(Entity School, int Start, int Length);

/// <summary>Finds the schools of a report in texts by full name, short name and alias.</summary>
internal sealed class SchoolMentions
{
    private const int ShortestName = 3;

    private readonly Dictionary<char, List<(string Name, Entity School)>> _byFirst = [];

    public SchoolMentions(IEnumerable<Entity> schools)
    {
        var names = schools
            .SelectMany(school => school.Aliases.Prepend(school.ShortName).Prepend(school.Name), (school, name) => (name, school))
            .Where(pair => pair.name.Length >= ShortestName)
            .DistinctBy(pair => pair.name);
        // The longest name first: a short name may be the end or the beginning of another school's.
        foreach (var (name, school) in names.OrderByDescending(pair => pair.name.Length))
        {
            if (!_byFirst.TryGetValue(name[0], out var list)) _byFirst[name[0]] = list = [];
            list.Add((name, school));
        }
    }

    /// <summary>The schools that a text names, in order.</summary>
    public IEnumerable<SchoolMention> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!_byFirst.TryGetValue(text[at], out var names)) continue;
            foreach (var (name, school) in names)
            {
                if (string.CompareOrdinal(text, at, name, 0, name.Length) != 0) continue;
                yield return new SchoolMention(school, at, name.Length);
                at += name.Length - 1;
                break;
            }
        }
    }
}
