/**
 * On a phone the long charts of a page are cut below their first part, with a button for the rest. Who reaches into a chart sees
 * the whole of it. Wide windows and paper always show everything (demo.css).
 */
for (const fold of document.querySelectorAll('.fold')) {
  const more = fold.dataset.more;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more';

  const set = (isOpen) => {
    fold.classList.toggle('is-shut', !isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
    button.textContent = isOpen ? more.replace('Show', 'Hide') : more;
  };

  button.addEventListener('click', () => set(fold.classList.contains('is-shut')));
  for (const name of ['focusin', 'click', 'scroll']) fold.addEventListener(name, () => set(true));
  fold.after(button);
  set(false);
}
