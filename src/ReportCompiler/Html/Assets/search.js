// Search in what the page's own lists name: sections, tables, figures, cases.
{
  const body = document.querySelector('.side-body');
  const entries = [...document.querySelectorAll('main .list li > a')].map(link => ({
    address: link.getAttribute('href'),
    text: link.textContent.trim(),
  }));
  if (entries.length > 0) addSearch();

  function addSearch() {
    const form = document.createElement('div');
    form.className = 'search';
    form.setAttribute('role', 'search');
    const field = document.createElement('input');
    field.type = 'search';
    field.placeholder = '搜索标题、图表和案例';
    field.setAttribute('aria-label', field.placeholder);
    const status = document.createElement('output');
    form.append(field, status);
    const results = document.createElement('ul');
    results.className = 'results';
    body.prepend(form, results);

    field.addEventListener('input', () => {
      const words = field.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      const found = words.length === 0 ? [] : entries.filter(entry => hasAll(entry.text.toLowerCase(), words));
      body.classList.toggle('searching', words.length > 0);
      results.replaceChildren(...found.map(entry => result(entry, words)));
      status.textContent = words.length === 0 ? '' : found.length === 0 ? '没有找到' : `找到 ${found.length} 项`;
    });
    field.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown') move(event, results.querySelector('a'));
      if (event.key === 'Enter') results.querySelector('a')?.click();
    });
    results.addEventListener('keydown', event => {
      const item = event.target.closest('li');
      if (event.key === 'ArrowDown') move(event, item.nextElementSibling?.querySelector('a'));
      if (event.key === 'ArrowUp') move(event, item.previousElementSibling?.querySelector('a') ?? field);
    });
  }

  function move(event, target) {
    event.preventDefault();
    target?.focus();
  }

  function hasAll(text, words) {
    return words.every(word => text.includes(word));
  }

  function result(entry, words) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const text = document.createElement('span');
    link.href = entry.address;
    text.append(...marked(entry.text, words[0]));
    link.append(text);
    item.append(link);
    return item;
  }

  function marked(text, word) {
    const parts = [];
    let end = 0;
    for (let start = find(0); start >= 0; start = find(end)) {
      const mark = document.createElement('mark');
      mark.textContent = text.slice(start, start + word.length);
      parts.push(text.slice(end, start), mark);
      end = start + word.length;
    }
    return [...parts, text.slice(end)];

    function find(from) {
      return text.toLowerCase().indexOf(word, from);
    }
  }
}
