using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Formats;

/// <summary>Tells whether a finding of today is one of yesterday, though lines were added above it: by code, file and
/// message, and by its number among those that are alike in all three.</summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint, 32 hexadecimal digits. Ask for findings in file order.</summary>
    public string Of(Diagnostic finding)
    {
        // The Chinese message, whatever the language asked for: the finding is the same.
        var text = $"{finding.Code}\n{finding.Span.File}\n{finding.Message.Chinese}";
        var number = _seen[text] = _seen.GetValueOrDefault(text) + 1;
        text = string.Create(CultureInfo.InvariantCulture, $"{text}\n{number}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
