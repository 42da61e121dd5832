// Light and dark: as the reader's system has it, or as the button says, which is remembered where the browser lets a page
// remember. The style sheet states the dark colours once, under a media query; the choice rewrites that query.
{
  const key = 'reportc-scheme';
  const system = matchMedia('(prefers-color-scheme: dark)');
  const queries = [...document.querySelector('style').sheet.cssRules]
    .filter(rule => rule.media?.mediaText.includes('prefers-color-scheme'))
    .map(rule => ({ media: rule.media, asWritten: rule.media.mediaText }));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'scheme';
  document.querySelector('.side').prepend(button);
  let chosen = remembered();

  button.addEventListener('click', () => {
    const wanted = isDark() ? 'light' : 'dark';
    chosen = wanted === (system.matches ? 'dark' : 'light') ? null : wanted;
    remember();
    show();
  });
  system.addEventListener('change', show);
  show();

  function isDark() {
    return chosen === null ? system.matches : chosen === 'dark';
  }

  function show() {
    for (const { media, asWritten } of queries) {
      media.mediaText = chosen === null ? asWritten : chosen === 'dark' ? 'screen' : 'not all';
    }
    if (chosen === null) delete document.documentElement.dataset.scheme;
    else document.documentElement.dataset.scheme = chosen;
    button.title = isDark() ? '换成浅色' : '换成深色';
    button.setAttribute('aria-label', button.title);
  }

  function remembered() {
    try {
      const value = localStorage.getItem(key);
      return value === 'light' || value === 'dark' ? value : null;
    } catch {
      return null;
    }
  }

  function remember() {
    try {
      if (chosen === null) localStorage.removeItem(key);
      else localStorage.setItem(key, chosen);
    } catch {
      // A page from a stick or a mail may not be allowed to remember: then the choice holds until it is closed.
    }
  }
}
