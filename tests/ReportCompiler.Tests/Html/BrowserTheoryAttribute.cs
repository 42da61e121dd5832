namespace ReportCompiler.Tests.Html;

/// <summary>A theory that needs a browser; see <see cref="BrowserFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
[Xunit.Sdk.XunitTestCaseDiscoverer("Xunit.Sdk.TheoryDiscoverer", "xunit.execution.{Platform}")]
public sealed class BrowserTheoryAttribute : BrowserFactAttribute;
