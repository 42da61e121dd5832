namespace ReportCompiler.Templating.Evaluation;

/// <summary>The value of the special variable <c>empty</c>: equal to every object, array and string that is empty.</summary>
internal sealed class EmptyObject : IMembers
{
    public static EmptyObject Instance { get; } = new();

    public IEnumerable<string> Names => [];

    public bool TryGet(string name, out object? value)
    {
        value = null;
        return false;
    }
}
