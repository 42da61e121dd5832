'use strict';

// The contents: open beside the text, closed after a choice on a narrow screen, and always showing what is being read.
{
  const side = document.querySelector('.side');
  const drawer = side.querySelector('details');
  const isWide = matchMedia('(min-width: 64rem)');

  const fitDrawer = () => { drawer.open = isWide.matches; };
  isWide.addEventListener('change', fitDrawer);
  fitDrawer();

  drawer.addEventListener('click', event => {
    if (!isWide.matches && event.target.closest('a')) drawer.open = false;
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || isWide.matches || !drawer.open) return;
    drawer.open = false;
    drawer.querySelector('summary').focus();
  });
  document.addEventListener('click', event => {
    if (!isWide.matches && !drawer.contains(event.target)) drawer.open = false;
  });

  follow();

  function follow() {
    const targets = [...side.querySelectorAll('.side-body a')]
      .map(link => ({ link, target: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
      .filter(pair => pair.target)
      .sort((left, right) =>
        left.target.compareDocumentPosition(right.target) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
    let current = null;
    let isWaiting = false;

    function update() {
      isWaiting = false;
      const edge = innerHeight / 4;
      let found = null;
      for (const candidate of targets) {
        if (candidate.target.getBoundingClientRect().top > edge) break;
        found = candidate.link;
      }
      if (found !== current) show(found);
    }

    function show(link) {
      if (current) current.removeAttribute('aria-current');
      for (const item of side.querySelectorAll('.reading')) item.classList.remove('reading');
      current = link;
      if (!link) return;
      link.setAttribute('aria-current', 'location');
      for (let item = link.closest('li'); item; item = item.parentElement.closest('li')) item.classList.add('reading');
      keepInSight(link);
    }

    function keepInSight(link) {
      const box = isWide.matches ? side : drawer.querySelector('.side-body');
      const top = link.getBoundingClientRect().top - box.getBoundingClientRect().top;
      if (top < 80 || top > box.clientHeight - 120) box.scrollTop += top - box.clientHeight / 3;
    }

    side.querySelector('.tree')?.classList.add('follows');
    addEventListener('scroll', () => {
      if (!isWaiting) requestAnimationFrame(update);
      isWaiting = true;
    }, { passive: true });
    addEventListener('resize', update);
    update();
  }
}
