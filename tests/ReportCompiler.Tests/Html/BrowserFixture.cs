using System.Text;
using Microsoft.Playwright;
using ReportCompiler.Documents;
using ReportCompiler.Html;

namespace ReportCompiler.Tests.Html;

/// <summary>One browser for all tests that need one, and the sample report as a file, as a reader would open
/// it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportc-html-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _files;

    public async Task InitializeAsync()
    {
        if (SystemChromium.Path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = SystemChromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    /// <summary>Opens the sample report.</summary>
    /// <param name="width">Width of the window.</param>
    /// <param name="scripts">False to turn scripts off.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="touch">True for a screen that is touched.</param>
    public Task<IPage> OpenAsync(
        int width = 1400, bool scripts = true, ColorScheme scheme = ColorScheme.Light, bool touch = false) =>
        OpenAsync(SampleReport.Document, width, scripts, scheme, touch);

    /// <summary>Opens a report.</summary>
    /// <param name="document">The report.</param>
    /// <param name="width">Width of the window.</param>
    /// <param name="scripts">False to turn scripts off.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="touch">True for a screen that is touched.</param>
    /// <param name="script">What runs before the page's own script; null for nothing.</param>
    internal async Task<IPage> OpenAsync(
        ReportDocument document, int width = 1400, bool scripts = true, ColorScheme scheme = ColorScheme.Light,
        bool touch = false, string? script = null)
    {
        var page = await NewPageAsync(width, scripts, scheme, touch);
        if (script is not null) await page.AddInitScriptAsync(script);
        await page.GotoAsync(Save(document));
        return page;
    }

    internal async Task<IPage> NewPageAsync(
        int width = 1400, bool scripts = true, ColorScheme scheme = ColorScheme.Light, bool touch = false)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            ColorScheme = scheme,
            HasTouch = touch,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(10_000);
        return await context.NewPageAsync();
    }

    /// <summary>Writes a report's page to a file and returns its address.</summary>
    internal string Save(ReportDocument document) => Save(HtmlWriter.Write(document));

    /// <summary>Writes a page to a file and returns its address.</summary>
    internal string Save(string html) => Save(Encoding.UTF8.GetBytes(html), ".html");

    /// <summary>Writes a file and returns its address.</summary>
    internal string Save(ReadOnlyMemory<byte> content, string ending)
    {
        var file = Path.Combine(_folder, $"{Interlocked.Increment(ref _files)}{ending}");
        File.WriteAllBytes(file, content.Span);
        return new Uri(file).AbsoluteUri;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
