namespace ReportCompiler.Tests.Html.Attacks;

/// <summary>What the watch asks a page and does to it.</summary>
internal static class AttackScripts
{
    /// <summary>What no page of a report holds: elements and attributes that the writer never makes, and addresses that, as
    /// the browser itself reads them, lead anywhere but to the web, to mail or into the page.</summary>
    public const string Faults = """
        () => {
          const known = new Set(`html head meta title style script body a nav details summary div ol ul li span main header h1 h2
            h3 h4 h5 h6 p em strong sup sub code br img pre blockquote hr figure figcaption section article table thead tbody
            tfoot tr th td svg g line rect circle path text tspan defs pattern button label select option output input mark aside`
            .split(/\s+/));
          const faults = [];
          for (const element of document.querySelectorAll('*')) {
            const isTitle = element.localName === 'title' && element.parentElement.closest('svg');
            if (!known.has(element.localName) && !isTitle) faults.push(`element ${element.localName}`);
            for (const { name, value } of element.attributes) {
              if (/^on|^style$|^srcdoc$|^srcset$|^action$|^formaction$|^background$|^xlink:href$/.test(name)) {
                faults.push(`attribute ${name}=${value}`);
              }
              if (name === 'src' && !/^data:image\/(png|jpeg|gif|svg\+xml);base64,[\w+/=]*$/.test(value)) faults.push(`src ${value}`);
              if (name === 'href' && !leads(element)) faults.push(`href ${value}`);
            }
          }
          const counts = [['script:not([type="application/json"])', 1], ['style', 1], ['head meta[http-equiv]', 1], ['title', 1], ['body', 1]];
          for (const [selector, most] of counts) {
            const found = [...document.querySelectorAll(selector)].filter(element => !element.closest('svg')).length;
            if (found > most) faults.push(`${found} of ${selector}`);
          }
          if (!document.querySelector('body > main > .cover h1')) faults.push('no cover in its place');
          return faults;

          function leads(link) {
            const isInside = link.href.split('#')[0] === location.href.split('#')[0] && link.hash !== '';
            return isInside || ['http:', 'https:', 'mailto:'].includes(link.protocol);
          }
        }
        """;

    /// <summary>Does what a reader could: unfolds, points, focuses, searches, filters, sorts, copies, and follows the links that
    /// stay in the page.</summary>
    public const string Exercise = """
        () => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          for (const element of document.querySelectorAll('body, body *, svg, svg *')) {
            if (!element.checkVisibility()) continue;
            for (const type of ['pointerover', 'pointerenter', 'pointerout']) {
              element.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse' }));
            }
            for (const type of ['mouseover', 'focus', 'focusin', 'blur', 'load', 'error', 'toggle', 'begin', 'animationstart']) {
              if (!(element.matches('body') && type === 'error')) element.dispatchEvent(new Event(type));
            }
          }
          for (const select of document.querySelectorAll('select')) {
            for (const option of select.options) {
              select.value = option.value;
              select.dispatchEvent(new Event('change', { bubbles: true }));
            }
          }
          for (const field of document.querySelectorAll('input')) {
            for (const text of ['hit', '<', '"', '1', '']) {
              field.value = text;
              field.dispatchEvent(new Event('input', { bubbles: true }));
            }
          }
          const leaves = link => ['http:', 'https:', 'mailto:'].includes(link.protocol);
          for (const element of document.querySelectorAll('.figure, .mark, button, a, [onclick], .call a')) {
            if (!element.checkVisibility() || element.matches('a') && leaves(element)) continue;
            element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
          }
        }
        """;
}
