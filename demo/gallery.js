import {cases as all} from './cases.js';

/**
 * The choice is kept in the address, so that it can be shared: `?type=arrests&width=320&theme=dark`; with `case=NAME` one case is
 * shown at its full size, with its code. A thumbnail is the chart itself, drawn small: it cannot be out of date.
 */
const isPlain = !all[0].src.startsWith('../');

/** Some broken files are answers of the server of `npm start`; where the demo lies as plain files, nobody gives these answers. */
const cases = isPlain ? all.filter(({src}) => !src?.startsWith('../')) : all;

const choice = document.getElementById('choice');
const place = document.getElementById('cases');
const asked = new URLSearchParams(location.search);

const states = {
  usual: 'the newest figures',
  earlier: 'as known earlier',
  filtered: 'filtered',
  made: 'a made-up file',
  withheld: 'counts withheld',
  broken: 'a file that cannot be used',
};

function stateOf({name, failed, csv, attributes = {}}) {
  if (failed) return 'broken';
  if (name.includes('withheld')) return 'withheld';
  if (csv !== undefined) return 'made';
  if (attributes['known-on']) return 'earlier';
  return attributes.where ? 'filtered' : 'usual';
}

const unique = (values) => [...new Set(values)].map((value) => [value, value]);

const options = {
  type: [['', 'all'], ...unique(cases.map(({type}) => type))],
  width: [['', 'all'], ...unique(cases.flatMap(({widths}) => widths)).sort(([a], [b]) => a - b)],
  state: [['', 'all'], ...Object.entries(states)],
  theme: [
    ['', 'as the system'],
    ['light', 'light'],
    ['dark', 'dark'],
  ],
};

for (const [name, list] of Object.entries(options)) {
  choice.elements[name].append(...list.map(([value, text]) => new Option(text, value)));
  const wanted = asked.get(name) ?? '';
  if (list.some(([value]) => String(value) === wanted)) choice.elements[name].value = wanted;
}

const chosen = () => Object.fromEntries([...new FormData(choice)].filter(([, value]) => value !== ''));
const addressOf = (more) => `?${new URLSearchParams({...chosen(), ...more})}`;

/** A chart is made when its box comes near the window, and removed when it is far away. */
const watcher = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries)
      target.replaceChildren(...(isIntersecting ? [chart(target.case)] : []));
  },
  {rootMargin: '300px'},
);

function show() {
  const {type, width, state, theme} = chosen();
  const one = cases.find(({name}) => name === asked.get('case'));
  document.documentElement.style.colorScheme = theme ?? '';
  watcher.disconnect();
  if (one) {
    choice.hidden = true;
    document.title = `${one.title}: conflict-charts gallery`;
    place.replaceChildren(section(one));
    return;
  }
  const list = cases.filter(
    (each) =>
      (!type || each.type === type) &&
      (!width || each.widths.includes(Number(width))) &&
      (!state || stateOf(each) === state),
  );
  const thumbs = element('ul', 'thumbs');
  thumbs.append(
    ...list.map((each) => thumb(each, Number(width) || (each.widths.includes(600) ? 600 : each.widths[0]))),
  );
  place.replaceChildren(thumbs);
  choice.elements.count.value = `${list.length} of ${cases.length} cases`;
}

function thumb(one, width) {
  const item = element('li', 'thumb');
  const link = element('a');
  const frame = element('div', 'frame');
  link.href = addressOf({case: one.name});
  link.append(element('strong', '', one.title), element('span', 'small', `${one.type}, ${one.widths.join(', ')} px`));
  frame.inert = true;
  frame.append(box(one, width, `w${width}`));
  item.append(link, frame);
  return item;
}

function section(one) {
  const article = element('section', 'case');
  const back = element('a', '', 'All cases');
  back.href = addressOf({});
  const line = element('p', 'small', `${one.type}: ${states[stateOf(one)]}. `);
  line.append(back);
  article.append(element('h2', '', one.title), line, ...code('Code', tagOf(one)));
  if (one.csv !== undefined)
    article.append(...code('File', one.csv.length > 4000 ? `${one.csv.slice(0, 4000)}\n…` : one.csv));
  for (const width of one.widths) {
    const scroll = element('div', 'scroll');
    scroll.tabIndex = 0;
    scroll.role = 'region';
    scroll.ariaLabel = `${width} px`;
    scroll.append(element('p', 'width', `${width} px`), box(one, width));
    article.append(scroll);
  }
  return article;
}

function box(one, width, className = '') {
  const made = element('div', `box ${className}`);
  made.style.width = `${width}px`;
  made.case = one;
  watcher.observe(made);
  return made;
}

/** A text to copy, under its name. */
function code(name, text) {
  const pre = element('pre');
  pre.tabIndex = 0;
  pre.ariaLabel = name;
  pre.role = 'region';
  pre.append(element('code', '', text));
  const button = element('button', '', 'Copy');
  button.type = 'button';
  button.ariaLabel = `Copy: ${name}`;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text).then(
      () => (button.textContent = 'Copied'),
      () => getSelection().selectAllChildren(pre),
    );
  });
  const head = element('p', 'copy', `${name} `);
  head.append(button);
  return [head, pre];
}

const attributesOf = ({type, src, votes, attributes}) => ({
  type,
  ...(src && {src}),
  ...(votes && {votes}),
  ...attributes,
});

function chart(one) {
  const made = element('conflict-chart');
  for (const [name, value] of Object.entries({...attributesOf(one), loading: 'eager'})) made.setAttribute(name, value);
  if (one.csv !== undefined) made.csv = one.csv;
  return made;
}

const quoted = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function tagOf(one) {
  const attributes = Object.entries(attributesOf(one)).map(([name, value]) => `\n  ${name}="${quoted(value)}"`);
  return `<conflict-chart${attributes.join('')}\n></conflict-chart>`;
}

function element(name, className = '', text = '') {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

choice.addEventListener('change', () => {
  history.replaceState(null, '', addressOf({}));
  show();
});

show();
