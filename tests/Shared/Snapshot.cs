using System.Runtime.CompilerServices;
using System.Text;

namespace ReportCompiler.Tests.Snapshots;

/// <summary>Compares a text with the one that was accepted, in the file conventions of Verify:
/// <c>Class.Test.verified.txt</c> beside the test is accepted; where the text differs, it is left as
/// <c>Class.Test.received.txt</c> and the test fails.</summary>
internal static class Snapshot
{
    /// <summary>Compares.</summary>
    /// <param name="text">The text; its lines end with a line feed.</param>
    /// <param name="ending">Ending of the files: txt, html or xml.</param>
    /// <param name="test">The test, which gives the files their name.</param>
    /// <param name="file">The test's source file.</param>
    public static void Matches(
        string text, string ending, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        var name = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        Compare(text, $"{name}.verified.{ending}", $"{name}.received.{ending}");
    }

    /// <summary>Compares with a file that people read for itself, such as a page of the documentation.</summary>
    /// <param name="text">The text; its lines end with a line feed.</param>
    /// <param name="file">The accepted file.</param>
    public static void MatchesFile(string text, string file) =>
        Compare(text, file, Path.ChangeExtension(file, ".received" + Path.GetExtension(file)));

    private static void Compare(string text, string verified, string received)
    {
        var accepted = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (text == accepted)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail(Difference(accepted, text, Path.GetFileName(verified), Path.GetFileName(received)));
    }

    private static string Difference(string? accepted, string text, string verified, string received)
    {
        var accept = $"Read it, and accept it by renaming {received} to {verified}.";
        if (accepted is null) return $"There is no {verified} yet. {accept}";
        var (old, now) = (accepted.Split('\n'), text.Split('\n'));
        var line = 0;
        while (line < Math.Min(old.Length, now.Length) && old[line] == now[line]) line++;
        return $"""
            The snapshot differs from line {line + 1} on ({old.Length} lines accepted, {now.Length} now).
            accepted: {(line < old.Length ? old[line] : "(end)")}
            now:      {(line < now.Length ? now[line] : "(end)")}
            {accept}
            """;
    }
}
