// Tables: heads that stay, sorting, and copying.
{
  const regions = [...document.querySelectorAll('.scroll')];

  // All is measured before anything is changed, so that the browser lays the page out once.
  function fitAll() {
    for (const region of regions) region.className = 'scroll';
    const measured = regions.map(region => {
      const table = region.firstElementChild;
      const fits = table.offsetWidth <= region.clientWidth + 1;
      return { region, fits, isTall: !fits && table.offsetHeight > innerHeight * 0.9 };
    });
    for (const item of measured) mark(item);
  }

  // A region that needs no scrolling is no stop on the way through the page.
  function mark({ region, fits, isTall }) {
    region.classList.toggle('fits', fits);
    region.classList.toggle('slides', !fits);
    region.classList.toggle('tall', isTall);
    if (fits) region.removeAttribute('tabindex');
    else region.tabIndex = 0;
  }

  let waiting = 0;
  addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = setTimeout(fitAll, 150);
  });
  // A table that was folded away had no width.
  addEventListener('toggle', fitAll, true);
  fitAll();

  for (const table of document.querySelectorAll('table.sortable')) makeSortable(table);
  for (const block of document.querySelectorAll('.table')) addCopy(block);

  function makeSortable(table) {
    const body = table.tBodies[0];
    const printed = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      if (head.tagName !== 'TH') return;
      const button = document.createElement('button');
      button.type = 'button';
      button.title = '排序';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const next = { ascending: 'descending', descending: null }[head.getAttribute('aria-sort')];
        const order = next === undefined ? 'ascending' : next;
        for (const other of heads) other.removeAttribute('aria-sort');
        if (order) head.setAttribute('aria-sort', order);
        body.append(...(order ? sorted(printed, column, order) : printed));
      });
    });
  }

  // Figures by value, texts by their order in Chinese; what is no figure in a column of figures comes last either way.
  function sorted(rows, column, order) {
    const sign = order === 'ascending' ? 1 : -1;
    const keyed = rows.map(row => {
      const text = textOf(row.cells[column]);
      return { row, text, value: number(text) };
    });
    const hasFigures = keyed.some(item => item.value !== null);
    keyed.sort((left, right) => {
      if (!hasFigures) return sign * left.text.localeCompare(right.text, 'zh-CN', { numeric: true });
      if (left.value === null || right.value === null) return (left.value === null) - (right.value === null);
      return sign * (left.value - right.value);
    });
    return keyed.map(item => item.row);
  }

  function number(text) {
    const match = /^([-−+]?)([\d,]+(?:\.\d+)?)\D*$/.exec(text);
    if (!match) return null;
    const value = Number(match[2].replaceAll(',', ''));
    return match[1] === '' || match[1] === '+' ? value : -value;
  }

  function addCopy(block) {
    const tools = document.createElement('div');
    tools.className = 'tools';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '复制为 CSV';
    const caption = block.querySelector('figcaption');
    if (caption) button.setAttribute('aria-description', caption.textContent.trim());
    const status = document.createElement('span');
    status.className = 'unseen';
    status.setAttribute('role', 'status');
    tools.append(status, button);
    block.append(tools);
    button.addEventListener('click', async () => {
      const text = [...block.querySelectorAll('table')].map(csv).join('\n');
      const isCopied = await copy(text);
      button.textContent = isCopied ? '已复制' : '浏览器不允许复制';
      status.textContent = button.textContent;
      setTimeout(() => { button.textContent = '复制为 CSV'; }, 2000);
    });
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }

  // A cell that covers several rows or columns stands in each of them, so that every line is complete.
  function csv(table) {
    const grid = [];
    [...table.rows].forEach((row, y) => {
      grid[y] ??= [];
      let x = 0;
      for (const cell of row.cells) {
        while (grid[y][x] !== undefined) x++;
        const text = quoted(cell);
        for (let down = 0; down < cell.rowSpan; down++) {
          grid[y + down] ??= [];
          for (let right = 0; right < cell.colSpan; right++) grid[y + down][x + right] = text;
        }
      }
    });
    return grid.map(cells => cells.join(',')).join('\n') + '\n';
  }

  function quoted(cell) {
    const text = harmless(textOf(cell));
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  // A spreadsheet takes these beginnings, the wide forms too, for a formula and would run what a school wrote; an
  // apostrophe makes it text. A number, with a unit in Chinese or not, and a dash for a gap stay as they are.
  function harmless(text) {
    const isFormula = /^[=+\-@＝＋－＠]/.test(text)
      && !/^[-+]?[\d,]*\.?\d+(?:[eE][-+]?\d+)?[%％‰\p{Script=Han}]*$/u.test(text)
      && !/^[-－]+$/.test(text);
    return isFormula ? `'${text}` : text;
  }

  // The cell as read: without the marks of footnotes, which would change a figure.
  function textOf(cell) {
    return parts(cell).join('').trim();
  }

  function parts(element) {
    return [...element.childNodes].flatMap(node => {
      if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/[ \t\n]+/g, ' ');
      if (node.matches('br')) return '\n';
      if (node.matches('img')) return node.alt;
      return node.matches('.call') ? [] : parts(node);
    });
  }
}
