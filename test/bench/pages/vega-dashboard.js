/** Twelve linked views in one specification: a period and a day, shared as parameters, filter and mark all of them. */
import embed from 'vega-embed';

const WIDTH = 520;
const data = (name, ...dates) => ({
  url: `/in/${name}`,
  format: {type: 'csv', parse: Object.fromEntries(dates.map((date) => [date, 'utc:"%Y-%m-%d"']))},
});
const inPeriod = {filter: "(from === '' || datum.date >= toDate(from)) && (to === '' || datum.date <= toDate(to))"};
const isPinned = "day !== '' && datum.date <= toDate(day) && datum.date >= toDate(day)";
const x = {field: 'date', type: 'temporal', scale: {type: 'utc'}, title: null};
const color = {condition: {test: isPinned, value: '#9c3d2b'}, value: '#4c78a8'};
const tooltip = {content: 'data'};

const view = (source, mark, encoding, ...transform) => ({
  data: source,
  transform: [inPeriod, ...transform],
  width: WIDTH,
  height: 200,
  mark: {type: mark, tooltip},
  encoding,
});
const sums = (name, ...transform) =>
  view(data(name, 'date'), 'bar', {x, y: {field: 'sum', type: 'quantitative', title: null}, color}, ...transform, {
    aggregate: [{op: 'sum', field: 'count', as: 'sum'}],
    groupby: ['date'],
  });
const totals = (source, field, value, ...transform) =>
  view(
    source,
    'bar',
    {y: {field, type: 'nominal', sort: '-x', title: null}, x: {field: 'sum', type: 'quantitative', title: null}},
    ...transform,
    {aggregate: [{op: 'sum', field: value, as: 'sum'}], groupby: [field]},
  );
const dots = (source, y, ...transform) => view(source, 'point', {x, y, color}, ...transform);

const places = 'places.csv';
const borders = dots(data('crossings.csv', 'date'), {field: 'count', type: 'quantitative', title: null});
const claims = data('mobilization.csv', 'date');
const spec = {
  params: ['from', 'to', 'day'].map((name) => ({name, value: ''})),
  columns: 2,
  concat: [
    sums('reports-a.csv'),
    sums(places, {filter: "datum.place_type === 'country' && datum.revision == 2"}),
    sums('reports-b.csv'),
    totals(data(places, 'date'), 'place', 'count', {filter: "datum.place_type === 'city'"}),
    view(
      data(places, 'date'),
      'line',
      {x, y: {field: 'count', type: 'quantitative', title: null}, color: {field: 'revision', type: 'nominal'}},
      {filter: "datum.place_type === 'country'"},
    ),
    borders,
    dots(data('events.csv', 'date'), {field: 'kind', type: 'nominal', title: null}),
    dots(claims, {field: 'value', type: 'quantitative', title: null}),
    totals(data('crossings.csv', 'date'), 'to', 'count'),
    sums(places, {filter: "datum.place === 'City 3'"}),
    totals(claims, 'claimant', 'value'),
    {...borders, encoding: {...borders.encoding, shape: {field: 'measure', type: 'nominal'}}},
  ],
};

const [figure] = document.querySelectorAll('figure');

/** Every mark of a scene with its place, size and colours: what is drawn. */
const marksIn = ({items = []}) =>
  items.flatMap((item) => [
    [item.x, item.y, item.width, item.height, item.fill, item.stroke, item.text],
    ...marksIn(item),
  ]);

/** The marks of each view. */
const drawn = (made) =>
  made
    .scenegraph()
    .root.items[0].items.filter(({items}) => items.length > 0)
    .map((mark) => JSON.stringify(marksIn(mark)));

const make = async (target, {from = '', to = '', day = ''} = {}) => {
  const given = {from, to, day};
  const params = spec.params.map(({name}) => ({name, value: given[name]}));
  return (await embed(target, {...spec, params}, {actions: false, mode: 'vega-lite', logLevel: 1})).view;
};

const first = await make(figure);
globalThis.benchDashboard = {
  set: ({from = '', to = '', day = ''}) => {
    first.signal('from', from).signal('to', to).signal('day', day).run();
  },
  drawn: () => drawn(first),
  show: () => figure.scrollIntoView(),
  seen: () => [...drawn(first).keys()],
  fresh: async (filter) => {
    const copy = document.createElement('div');
    document.body.append(copy);
    const made = await make(copy, filter);
    const found = drawn(made);
    made.finalize();
    copy.remove();
    return found;
  },
};
figure.dataset.drawn = '';
