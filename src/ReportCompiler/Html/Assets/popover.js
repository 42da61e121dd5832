// One small window for what belongs to a place in the text: a figure's origin, a footnote.
const popover = (() => {
  const box = document.createElement('aside');
  box.className = 'popover';
  box.id = 'page-popover';
  box.hidden = true;
  box.tabIndex = 0;
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

  // By keyboard one goes into the window, since what does not fit must be scrolled to.
  function enter() {
    box.focus({ preventScroll: true });
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

  // Leaving by keyboard gives the focus back, and Tab goes on from there.
  box.addEventListener('keydown', event => {
    if (event.key === 'Escape' || event.key === 'Tab') owner.focus({ preventScroll: true });
  });
  box.addEventListener('focusin', keep);
  box.addEventListener('focusout', closeSoon);
  box.addEventListener('pointerenter', keep);
  box.addEventListener('pointerleave', closeSoon);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
  });
  document.addEventListener('click', event => {
    if (owner && !owner.contains(event.target) && !box.contains(event.target)) close();
  });

  return { open, enter, closeSoon };
})();
