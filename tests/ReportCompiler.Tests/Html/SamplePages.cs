using ReportCompiler.Documents;
using Xunit.Abstractions;

namespace ReportCompiler.Tests.Html;

/// <summary>The page of the Jiulongpo sample, a whole report of a district.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class JiulongpoPageTests(BrowserFixture browser, ITestOutputHelper output)
    : SamplePageTests(browser, output, Report)
{
    private static readonly ReportDocument Report = Compile(Repository.Sample("jiulongpo-2025"));
}

/// <summary>The page of the Nanhu sample, a report of one school.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class NanhuPageTests(BrowserFixture browser, ITestOutputHelper output)
    : SamplePageTests(browser, output, Report)
{
    private static readonly ReportDocument Report = Compile(Repository.Sample("nanhu-2025"));
}

/// <summary>The page of the report that is made to be hard to set.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class TorturePageTests(BrowserFixture browser, ITestOutputHelper output)
    : SamplePageTests(browser, output, Report)
{
    private static readonly ReportDocument Report = Compile(Repository.TestSample("torture"));
}
