namespace ReportCompiler.Diagnostics;

/// <summary>One text in the two languages that messages are given in.</summary>
/// <param name="Chinese">The text in Chinese.</param>
/// <param name="English">The text in English.</param>
public readonly record struct LocalizedText(string Chinese, string English)
{
    /// <summary>The text in the language asked for.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? English : Chinese;
}
