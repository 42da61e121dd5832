namespace ReportCompiler.Templating.Tests;

/// <summary>Members of an object of the host, given as names and values.</summary>
internal sealed class TestMembers(params (string Name, object? Value)[] members) : IMembers
{
    public IEnumerable<string> Names => members.Select(member => member.Name);

    public bool TryGet(string name, out object? value)
    {
        foreach (var member in members)
        {
            if (member.Name != name) continue;
            value = member.Value;
            return true;
        }

        value = null;
        return false;
    }
}
