import {cases} from './cases.js';

/** The choice is kept in the URL, so that it can be shared: `?type=arrests&width=320&theme=dark`. */
const choice = document.getElementById('choice');
const place = document.getElementById('cases');
const asked = new URLSearchParams(location.search);

const options = {
  type: [['', 'all'], ...unique(cases.map(({type}) => type))],
  width: [['', 'all'], ...unique(cases.flatMap(({widths}) => widths)).sort(([a], [b]) => a - b)],
  case: [['', 'all'], ...cases.map(({name, title}) => [name, `${name}: ${title}`])],
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

function unique(values) {
  return [...new Set(values)].map((value) => [value, value]);
}

const chosen = () => Object.fromEntries([...new FormData(choice)].filter(([, value]) => value !== ''));

/** Charts are made when their box comes near the window, and stay. */
const watcher = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      target.append(chart(target.case));
    }
  },
  {rootMargin: '300px'},
);

function show() {
  const {type, width, case: name, theme} = chosen();
  const list = cases.filter((one) => (!type || one.type === type) && (!name || one.name === name));
  const shown = list.filter(({widths}) => !width || widths.includes(Number(width)));
  watcher.disconnect();
  place.replaceChildren(...shown.map((one) => section(one, width ? [Number(width)] : one.widths)));
  document.documentElement.style.colorScheme = theme ?? '';
  choice.elements.count.value = `${shown.length} of ${cases.length} cases`;
}

function section(one, widths) {
  const article = element('section', 'case');
  article.id = one.name;
  article.append(element('h2', '', one.title), element('p', 'small tag', ''));
  const code = element('code', '', tagOf(one));
  article.lastChild.append(code);
  for (const width of widths) {
    const scroll = element('div', 'scroll');
    const box = element('div', 'box');
    box.style.width = `${width}px`;
    box.case = one;
    scroll.append(element('p', 'width', `${width} px`), box);
    article.append(scroll);
    watcher.observe(box);
  }
  return article;
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

function tagOf(one) {
  const attributes = Object.entries(attributesOf(one)).map(([name, value]) => ` ${name}="${value}"`);
  return `<conflict-chart${attributes.join('')}>`;
}

function element(name, className = '', text = '') {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

choice.addEventListener('change', (event) => {
  // a case of another chart would leave nothing
  if (event.target.name !== 'case' && event.target.name !== 'theme') choice.elements.case.value = '';
  if (event.target.name === 'case') choice.elements.type.value = '';
  const query = new URLSearchParams(chosen()).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  show();
});

show();
