namespace ReportCompiler.Tests.Html;

/// <summary>Questions to a page in the browser.</summary>
internal static class PageScripts
{
    /// <summary>How many nodes the page has: elements, and what text stands between their tags.</summary>
    public const string Nodes = """
        () => {
          const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
          let count = 1;
          while (walker.nextNode()) {
            const isBlank = walker.currentNode.nodeType === Node.TEXT_NODE && !walker.currentNode.data.trim();
            if (!isBlank) count++;
          }
          return count;
        }
        """;

    /// <summary>How long parsing took and when something was first painted, in words.</summary>
    public const string Timing = """
        () => new Promise(resolve => new PerformanceObserver((list, observer) => {
          observer.disconnect();
          const navigation = performance.getEntriesByType('navigation')[0];
          const times = {
            'parsed': navigation.domInteractive,
            'scripts run': navigation.domContentLoadedEventEnd,
            ...Object.fromEntries(list.getEntries().map(entry => [entry.name, entry.startTime])),
          };
          resolve(Object.entries(times).map(([name, time]) => `${name} after ${Math.round(time)} ms`).join(', '));
        }).observe({ type: 'paint', buffered: true }))
        """;

    /// <summary>What a reader of the screen must find and is not shown. The list of sections stands at the side instead, of
    /// the two drawings of a chart one is shown, and a chart's values unfold.</summary>
    public const string Hidden = """
        () => [...document.querySelectorAll(`nav a, main :is(h1, h2, h3, h4, h5, h6, p, figure, figcaption, table, td, th, li),
            .chart svg`)]
          .filter(element => !element.closest('.list-sections, .chart-data') && !element.checkVisibility())
          .filter(element => !element.matches('svg') || ![...element.closest('figure').querySelectorAll('svg')]
            .some(other => other.checkVisibility()))
          .map(element => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`)
        """;

    /// <summary>What axe finds against WCAG 2.2, levels A and AA, and good practice; axe must have been
    /// loaded.</summary>
    public const string AxeViolations = """
        () => axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }).then(result =>
          result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`)))
        """;

    /// <summary>Texts whose contrast with what lies behind them is below 4.5, as WCAG 2.2 counts it.</summary>
    public const string FaintTexts = """
        () => {
          const faint = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !element.checkVisibility({ opacityProperty: true })) continue;
            const ratio = contrast(rgb(getComputedStyle(element).color), behind(element));
            if (ratio < 4.5) faint.add(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`);
          }
          return [...faint];
          function rgb(color) { return color.match(/[\d.]+/g).map(Number); }
          function behind(element) {
            for (let at = element; at; at = at.parentElement) {
              const color = rgb(getComputedStyle(at).backgroundColor);
              if (color.length === 3 || color[3] === 1) return color;
            }
            return [255, 255, 255];
          }
          function contrast(one, other) {
            const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
            return (light + 0.05) / (dark + 0.05);
          }
          function luminance(color) {
            const [r, g, b] = color.slice(0, 3).map(part => part / 255)
              .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          }
        }
        """;
}
