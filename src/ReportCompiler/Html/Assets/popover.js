// One small window for what belongs to a place in the text: a figure's origin, a footnote.
const popover = (() => {
  const box = document.createElement('aside');
  box.className = 'popover';
  box.id = 'page-popover';
  box.hidden = true;
  document.body.append(box);
  let owner = null;
  let closing = 0;

  function open(element, label, content) {
    keep();
    if (owner === element) return;
    close();
    owner = element;
    box.setAttribute('aria-label', label);
    box.replaceChildren(...content);
    box.hidden = false;
    box.scrollTop = 0;
    element.setAttribute('aria-describedby', box.id);
    place(element);
  }

  // Beneath the element, above it where there is no room, never beyond the edges of the screen.
  function place(element) {
    const gap = 8;
    const at = element.getClientRects()[0];
    const left = Math.max(gap, Math.min(at.left + at.width / 2 - box.offsetWidth / 2,
      document.documentElement.clientWidth - box.offsetWidth - gap));
    const fitsBelow = at.bottom + gap + box.offsetHeight < innerHeight;
    const top = fitsBelow || at.top < box.offsetHeight + gap ? at.bottom + gap : at.top - box.offsetHeight - gap;
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${top + scrollY}px`;
  }

  function close() {
    keep();
    if (!owner) return;
    owner.removeAttribute('aria-describedby');
    owner = null;
    box.hidden = true;
  }

  // The pointer may leave the element for the window and back.
  function closeSoon() {
    keep();
    closing = setTimeout(close, 250);
  }

  function keep() {
    clearTimeout(closing);
  }

  box.addEventListener('pointerenter', keep);
  box.addEventListener('pointerleave', closeSoon);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
  });
  document.addEventListener('click', event => {
    if (owner && !owner.contains(event.target) && !box.contains(event.target)) close();
  });

  return { open, close, closeSoon };
})();
