namespace ReportCompiler.Diagnostics;

/// <summary>A language that messages are given in.</summary>
public enum MessageLanguage
{
    /// <summary>Chinese, the default: the readers are report editors in China.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
