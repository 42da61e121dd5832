// Footnotes beside the place that calls them; the notes at the end stay where they are.
{
  const main = document.querySelector('main');

  function noteOf(event) {
    const call = event.target.closest('.call a');
    return call && { call, note: document.getElementById(call.hash.slice(1)) };
  }

  function show(event) {
    const found = noteOf(event);
    if (!found) return;
    const content = [...found.note.querySelector('div').childNodes].map(node => node.cloneNode(true));
    for (const node of content) withoutIds(node);
    popover.open(found.call, '注释', content);
  }

  // An id stands once in a page.
  function withoutIds(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    node.removeAttribute('id');
    for (const inner of node.querySelectorAll('[id]')) inner.removeAttribute('id');
  }

  main.addEventListener('pointerover', event => {
    if (event.pointerType !== 'touch') show(event);
  });
  main.addEventListener('pointerout', event => {
    if (noteOf(event) && event.pointerType !== 'touch') popover.closeSoon();
  });
  main.addEventListener('focusin', event => {
    if (event.target.matches(':focus-visible')) show(event);
  });
  main.addEventListener('focusout', event => {
    if (noteOf(event)) popover.closeSoon();
  });
  // A finger has no hover: the first tap shows the note, the second follows the link.
  main.addEventListener('click', event => {
    const found = noteOf(event);
    if (!found || event.pointerType !== 'touch' || found.call.hasAttribute('aria-describedby')) return;
    event.preventDefault();
    show(event);
  });
}
