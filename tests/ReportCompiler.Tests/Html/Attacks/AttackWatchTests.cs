namespace ReportCompiler.Tests.Html.Attacks;

/// <summary>The watch itself: a page that lets an attack through must not pass.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class AttackWatchTests(BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData("<script>hit()</script>", "ran")]
    [InlineData("<svg onload=hit()></svg>", "ran")]
    [InlineData("<b onmouseover=hit()>a</b>", "ran")]
    [InlineData("<a href='javascript:hit()'>a</a>", "ran")]
    [InlineData("<iframe srcdoc='<script>parent.hit()</script>'></iframe>", "ran")]
    [InlineData("<script>alert(1)</script>", "dialog: 1")]
    [InlineData("<script>window.open('about:blank')</script>", "opened a window")]
    [InlineData("<script>none()</script>", "script error: ReferenceError: none is not defined")]
    [InlineData("<img src='https://example.invalid/a.png'>", "fetches https://example.invalid/a.png")]
    [InlineData("<img src='a.png'>", "fetches file:///")]
    [InlineData("<meta http-equiv=refresh content='0;url=https://example.invalid/'>", "fetches https://example.invalid/")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=\"img-src 'none'\"><img src='data:image/png;base64,AA=='>", "violated the policy: img-src data")]
    [InlineData("<base href='https://example.invalid/'>", "element base")]
    [InlineData("<a href='//example.invalid/a'>a</a>", "href //example.invalid/a")]
    [InlineData("<p style='color:red'>a</p>", "attribute style=color:red")]
    public async Task PageThatLetsAnAttackThrough_IsNoticed(string markup, string expected)
    {
        var watch = await AttackWatch.StartAsync(browser);

        await watch.OpenAsync("a", browser.Save($"<!DOCTYPE html><title>a</title>{markup}"));

        Assert.Contains(watch.Happened, happened => happened.StartsWith($"a: {expected}", StringComparison.Ordinal));
    }
}
