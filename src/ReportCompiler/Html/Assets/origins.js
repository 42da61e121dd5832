// Where a figure comes from: on hover, on tap, and by keyboard. A paragraph or table is one stop of the Tab key; the
// arrow keys go from figure to figure within it, Enter into the window with the origin, Escape out of it.
{
  const data = document.getElementById('page-origins');
  const origins = data ? JSON.parse(data.textContent) : [];
  const main = document.querySelector('main');
  const figures = [...main.querySelectorAll('.figure')];
  const stops = new Map();

  for (const figure of figures) {
    figure.removeAttribute('title');
    const holder = holderOf(figure);
    if (!stops.has(holder)) {
      stops.set(holder, figure);
      enter(figure);
    }
  }
  // The mark of a chart shows its origin to the pointer; by keyboard the chart's table does.
  for (const title of main.querySelectorAll('.mark > title')) title.remove();
  main.classList.add('traced');

  main.addEventListener('pointerover', event => {
    const figure = event.target.closest('.figure, .mark');
    if (figure && event.pointerType !== 'touch') show(figure);
  });
  main.addEventListener('pointerout', event => {
    if (event.target.closest('.figure, .mark') && event.pointerType !== 'touch') popover.closeSoon();
  });
  main.addEventListener('click', event => {
    const figure = event.target.closest('.figure, .mark');
    if (figure) show(figure);
  });
  main.addEventListener('focusin', event => {
    if (event.target.matches('.figure') && event.target.matches(':focus-visible')) show(event.target);
  });
  main.addEventListener('focusout', event => {
    if (event.target.matches('.figure')) popover.closeSoon();
  });
  main.addEventListener('keydown', event => {
    const figure = event.target.closest('.figure');
    if (!figure) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      show(figure);
      popover.enter();
      return;
    }
    const next = neighbour(figure, event.key);
    if (!next) return;
    event.preventDefault();
    leave(stops.get(holderOf(figure)));
    stops.set(holderOf(next), next);
    enter(next);
    next.focus();
  });

  function holderOf(figure) {
    return figure.closest('table') ?? figure.closest('p, li, dd, figcaption, h2, h3, h4, h5, h6') ?? main;
  }

  function enter(figure) {
    figure.tabIndex = 0;
    figure.setAttribute('role', 'button');
  }

  function leave(figure) {
    figure.removeAttribute('tabindex');
    figure.removeAttribute('role');
  }

  function neighbour(figure, key) {
    const all = [...holderOf(figure).querySelectorAll('.figure')];
    const index = all.indexOf(figure);
    const cell = figure.closest('td, th');
    switch (key) {
      case 'ArrowRight': return all[index + 1];
      case 'ArrowLeft': return all[index - 1];
      case 'Home': return all[0];
      case 'End': return all[all.length - 1];
      case 'ArrowDown': return cell ? beneath(all.slice(index + 1), cell) : all[index + 1];
      case 'ArrowUp': return cell ? beneath(all.slice(0, index).reverse(), cell) : all[index - 1];
      default: return null;
    }
  }

  function beneath(candidates, cell) {
    return candidates.find(other => Math.abs(other.closest('td, th').offsetLeft - cell.offsetLeft) < 2
      && other.closest('tr') !== cell.closest('tr'));
  }

  function show(figure) {
    const origin = origins[Number(figure.dataset.origin)];
    const [label, text, third, dispute] = origin;
    const printed = figure.dataset.value ?? figure.textContent;
    const content = [line('name', label === '' ? printed : `${label}：${printed}`)];
    if (third === undefined) {
      content.push(line('formula', text));
    } else if (Array.isArray(third)) {
      content.push(line('formula', `= ${text}`));
      if (dispute) content.push(line('dispute', dispute));
      if (third.length > 0) content.push(inputs(third));
    } else {
      content.push(stated(text, printed), line('place', third));
    }
    popover.open(figure, '数据来源', content.filter(Boolean));
  }

  // The value as typed, where it is not the value as printed.
  function stated(text, printed) {
    return text === printed ? null : line('formula', `原始数据：${text}`);
  }

  function inputs(numbers) {
    const list = document.createElement('ul');
    for (const number of numbers) {
      const [label, text, third] = origins[number];
      const item = document.createElement('li');
      if (third === undefined) {
        item.append(`${label}：${text}`);
      } else if (Array.isArray(third)) {
        item.append(label === '' ? '' : `${label} `, part('formula', `= ${text}`));
        if (third.length > 0) item.append(inputs(third));
      } else {
        item.append(`${label}：${text}`, part('place', third));
      }
      list.append(item);
    }
    return list;
  }

  function line(name, text) {
    const paragraph = document.createElement('p');
    paragraph.className = name;
    paragraph.textContent = text;
    return paragraph;
  }

  function part(name, text) {
    const span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    return span;
  }
}
