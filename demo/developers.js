/** Shows the events of the page as they come: the newest first, as text alone, the last hundred. */
const MOST = 100;
const NAMES = ['conflict-ready', 'conflict-select', 'conflict-problem', 'conflict-filter'];

const list = document.getElementById('events');
const count = document.getElementById('count');
const dashboard = document.querySelector('conflict-dashboard');
const [arrests] = document.querySelectorAll('conflict-chart');
let came = 0;

function cell(text) {
  const made = document.createElement('td');
  made.textContent = text;
  return made;
}

function show({type, target, detail}) {
  const row = document.createElement('tr');
  const from = [target.localName, target.type].filter(Boolean).join(' ');
  row.append(...[new Date().toTimeString().slice(0, 8), type, from, JSON.stringify(detail)].map(cell));
  list.prepend(row);
  while (list.rows.length > MOST) list.lastChild.remove();
  came += 1;
  count.textContent = `${came} so far${came > MOST ? `, the last ${MOST} are shown` : ''}.`;
}

count.textContent = 'No event so far.';
for (const name of NAMES) document.addEventListener(name, show);

document.getElementById('clear').addEventListener('click', () => {
  list.replaceChildren();
  came = 0;
  count.textContent = 'No event so far.';
});

const SRC = arrests.getAttribute('src');

const acts = {
  where: () => (arrests.where = 'Moscow'),
  known: () => (arrests.knownOn = '2022-09-22'),
  query: () => (dashboard.query = {day: '2022-09-24'}),
  broken: () => (arrests.src = 'no-such-file.csv'),
  reset: () => {
    Object.assign(arrests, {where: null, knownOn: null, src: SRC});
    dashboard.query = {};
  },
};

document.querySelector('.acts').addEventListener('click', ({target}) => acts[target.value]?.());
