/** Counts the violations of this page's policy and shows them. */
const violations = [];
let drawn = 0;

document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, lineNumber}) => {
  violations.push(
    `${effectiveDirective}: ${blockedURI || 'inline'}${sourceFile ? ` (${sourceFile}:${lineNumber})` : ''}`,
  );
  show();
});

document.addEventListener('conflict-ready', () => {
  drawn += 1;
  show();
});

const times = (count) => (count === 1 ? 'once' : `${count} times`);

function show() {
  const verdict = document.getElementById('verdict');
  if (!verdict) return;
  const charts = document.querySelectorAll('conflict-chart').length;
  const progress = drawn < charts ? `${drawn} of ${charts} charts are drawn so far` : `All ${charts} charts are drawn`;
  const broken = violations.length === 0 ? 'no rule was broken' : `a rule was broken ${times(violations.length)}`;
  verdict.textContent = `${progress}; ${broken}.`;
  const list = document.getElementById('violations');
  list.replaceChildren(
    ...violations.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
}

document.addEventListener('DOMContentLoaded', () => {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  document.getElementById('policy').textContent = meta.content.replaceAll('; ', ';\n');
  document.getElementById('probe').addEventListener('click', (event) => {
    event.currentTarget.setAttribute('style', 'color: red');
  });
  show();
});
