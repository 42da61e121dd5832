namespace ReportCompiler.Tests.Html;

/// <summary>Questions to a page in the browser.</summary>
internal static class PageScripts
{
    /// <summary>Milliseconds until something of the page was painted.</summary>
    public const string FirstPaint = """
        () => new Promise(resolve => new PerformanceObserver((list, observer) => {
          observer.disconnect();
          resolve(list.getEntries()[0].startTime);
        }).observe({ type: 'paint', buffered: true }))
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
