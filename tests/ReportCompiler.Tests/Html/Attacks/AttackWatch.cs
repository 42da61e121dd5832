using Microsoft.Playwright;
using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Html.Attacks;

/// <summary>A browser page that opens reports and notes all that a report must not do: run, ask, fetch, leave, complain.
/// </summary>
internal sealed class AttackWatch
{
    /// <summary>Longer than a page needs to run what it was made to run.</summary>
    private const int SettlingTime = 60;

    private readonly BrowserFixture _browser;
    private readonly IPage _page;
    private readonly List<string> _happened = [];
    private string _attack = "";
    private string _address = "";
    private bool _isOpened;

    private AttackWatch(BrowserFixture browser, IPage page) => (_browser, _page) = (browser, page);

    /// <summary>What happened, each once, with the attack that did it.</summary>
    public IReadOnlyList<string> Happened => [.. _happened.Distinct()];

    public static async Task<AttackWatch> StartAsync(BrowserFixture browser, bool scripts = true)
    {
        var page = await browser.NewPageAsync(scripts: scripts);
        var watch = new AttackWatch(browser, page);
        await watch.ListenAsync();
        return watch;
    }

    /// <summary>Opens a report and does to it all that a reader could.</summary>
    public Task OpenAsync(string attack, ReportDocument document) => OpenAsync(attack, _browser.Save(document));

    /// <summary>Opens a page at an address and does to it all that a reader could.</summary>
    public async Task OpenAsync(string attack, string address)
    {
        await GoAsync(attack, address);
        try
        {
            foreach (var fault in await _page.EvaluateAsync<string[]>(AttackScripts.Faults)) Note(fault);
            await _page.EvaluateAsync(AttackScripts.Exercise);
        }
        catch (PlaywrightException gone)
        {
            Note($"left the page: {gone.Message}");
        }
        await _page.WaitForTimeoutAsync(SettlingTime);
    }

    /// <summary>Opens a picture by itself, as a reader who saved it could.</summary>
    public async Task OpenPictureAsync(string attack, ReadOnlyMemory<byte> svg)
    {
        await GoAsync(attack, _browser.Save(svg, ".svg"));
        await _page.EvaluateAsync(AttackScripts.Exercise);
        await _page.WaitForTimeoutAsync(SettlingTime);
    }

    private Task GoAsync(string attack, string address)
    {
        (_attack, _address, _isOpened) = (attack, address, false);
        return _page.GotoAsync(address);
    }

    private async Task ListenAsync()
    {
        await _page.ExposeFunctionAsync("hit", () => Note("ran"));
        await _page.ExposeFunctionAsync("violated", (string what) => Note($"violated the policy: {what}"));
        await _page.AddInitScriptAsync("""
            document.addEventListener('securitypolicyviolation',
              event => violated(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
            """);
        _page.Context.Page += (_, _) => Note("opened a window");
        _page.Download += (_, download) => Note($"downloads {download.Url}");
        _page.PageError += (_, error) => Note($"script error: {error}");
        _page.Console += (_, message) => Note($"console: {message.Text}");
        _page.Request += (_, request) => NoteRequest(request.Url);
        _page.Dialog += async (_, dialog) =>
        {
            Note($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    /// <summary>The page itself is fetched once, and its pictures are inside it.</summary>
    private void NoteRequest(string address)
    {
        if (address == _address && !_isOpened) _isOpened = true;
        else if (!address.StartsWith("data:image/", StringComparison.Ordinal)) Note($"fetches {address}");
    }

    private void Note(string what) => _happened.Add($"{_attack}: {what}");
}
