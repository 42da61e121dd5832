using System.Globalization;
using System.Text;
using System.Xml;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Formats;

/// <summary>Findings as test results in the form of JUnit, which every CI shows: a suite for each family, a test for each
/// rule. A rule fails where a finding of it fails the check; milder findings are its output. Messages that are no rule's
/// have suites of their own.</summary>
internal static class JUnitFormat
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static byte[] Make(CheckResult result)
    {
        var suites = Suites(result).ToList();
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", Product.Name);
            WriteCounts(xml, [.. suites.SelectMany(suite => suite.Cases)]);
            foreach (var suite in suites) Write(xml, suite, result);
            xml.WriteEndElement();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static IEnumerable<JUnitSuite> Suites(CheckResult result)
    {
        var byCode = result.Findings.ToLookup(finding => finding.Code);
        var applied = result.Applied.Select(applied => applied.Rule).ToHashSet();
        var others = byCode.Where(group => RuleSelection.Find(group.Key).Count == 0)
            .GroupBy(group => group.Key[..4])
            .Select(family => new JUnitSuite(family.Key, "",
                [.. family.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Case(group.Key, "", true, group))]));
        var rules = RuleFamily.All.Select(family => new JUnitSuite(family.Code, family.Title.In(result.Language),
        [
            .. family.Rules.Where(result.Asked)
                .Select(rule => Case(rule.Code, rule.Title.In(result.Language), applied.Contains(rule), byCode[rule.Code])),
        ]));
        return others.Concat(rules).Where(suite => suite.Cases.Count > 0).OrderBy(suite => suite.Code, StringComparer.Ordinal);

        JUnitCase Case(string code, string title, bool isApplied, IEnumerable<Diagnostic> findings)
        {
            var failing = findings.ToLookup(finding => result.Fails(finding));
            return new JUnitCase(code, title, isApplied, [.. failing[true]], [.. failing[false]]);
        }
    }

    private static void Write(XmlWriter xml, JUnitSuite suite, CheckResult result)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean($"{suite.Code} {suite.Title}".Trim()));
        WriteCounts(xml, suite.Cases);
        foreach (var test in suite.Cases)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", $"{Product.Name}.{suite.Code}");
            xml.WriteAttributeString("name", Clean($"{test.Code} {test.Title}".Trim()));
            if (!test.IsApplied)
            {
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", CheckText.NotApplied.In(result.Language));
                xml.WriteEndElement();
            }

            if (test.Failures is [var first, ..])
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("type", SeverityName.Of(test.Failures.Max(finding => finding.Severity)));
                xml.WriteAttributeString("message", Clean(Summary(first, test.Failures.Count, result.Language)));
                xml.WriteString(Text(test.Failures, result));
                xml.WriteEndElement();
            }

            if (test.Remarks.Count > 0) xml.WriteElementString("system-out", Text(test.Remarks, result));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<JUnitCase> cases)
    {
        xml.WriteAttributeString("tests", Number(cases.Count));
        xml.WriteAttributeString("failures", Number(cases.Count(test => test.Failures.Count > 0)));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", Number(cases.Count(test => !test.IsApplied)));
    }

    private static string Summary(Diagnostic first, int count, MessageLanguage language) => count == 1
        ? first.Message.In(language)
        : CheckText.FirstOf(first.Message, count).In(language);

    private static string Text(IReadOnlyList<Diagnostic> findings, CheckResult result) => Clean(string.Join("\n\n",
        findings.Select(finding => $"{FindingText.Place(finding.Span, result.Project)}: "
            + $"{CliText.Severity(finding.Severity).In(result.Language)}: "
            + string.Join('\n', FindingText.AllLines(finding, result.Project, result.Language)))));

    /// <summary>The text with a stand-in for what XML cannot hold: most control characters and broken surrogates.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r' or >= ' ' and not (0xFFFE or 0xFFFF)) clean.Append(rune);
            else clean.Append('\uFFFD');
        }

        return clean.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <param name="Code">Code of the family.</param>
    /// <param name="Title">What the family is about; empty where the messages are no rule's.</param>
    /// <param name="Cases">Its tests.</param>
    private sealed record JUnitSuite(string Code, string Title, IReadOnlyList<JUnitCase> Cases);

    /// <param name="Code">Code of the rule or message.</param>
    /// <param name="Title">The rule in a few words; empty for a message that is no rule's.</param>
    /// <param name="IsApplied">Whether the report was held against it.</param>
    /// <param name="Failures">The findings that fail the check.</param>
    /// <param name="Remarks">The others.</param>
    private sealed record JUnitCase(
        string Code, string Title, bool IsApplied, IReadOnlyList<Diagnostic> Failures, IReadOnlyList<Diagnostic> Remarks);
}
