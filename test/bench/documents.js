/** The HTML of every page: the same head and the same boxes, and in them what each peer asks a page to write. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {geoAzimuthalEqualArea, geoPath, max, rollups, scaleBand, scaleLinear, sum} from 'd3';
import Papa from 'papaparse';
import {feature} from 'topojson-client';
import {colour, FRAME, newestPositions} from './pages/members.js';
import {VIEWS} from './inputs.js';
import {LIMIT, OURS} from './peers.js';

const STYLE = `body{margin:16px;font:14px system-ui,sans-serif}figure,conflict-chart{display:block;margin:0 0 16px;max-width:800px}
figure.bars{height:300px}figure.dashboard{max-width:none}
conflict-dashboard>div{display:grid;grid-template-columns:1fr 1fr;gap:24px;align-items:start}conflict-dashboard conflict-chart{max-width:none}figure.map{aspect-ratio:1;max-width:600px}svg{display:block}`;

const require = createRequire(import.meta.url);

const page = (body, script, style = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bench</title><link rel="icon" href="data:,"><style>${STYLE}${style}</style>
${script ? `<script type="module" src="${script}"></script>` : ''}</head>
<body>
<h1>Bench</h1>
${body.join('\n')}
</body></html>
`;

const figure = (kind, src, content = '') =>
  `<figure class="${kind}"${src ? ` data-src="${src}"` : ''}>${content}</figure>`;

/** All charts are looked at, so ours must not wait until they are near the window. */
const ours = (kind, src, eager) =>
  `<conflict-chart ${kind === 'map' ? 'type="positions" view="map"' : 'type="arrests"'} src="${src}"${eager ? ' loading="eager"' : ''}></conflict-chart>`;

const dashboard = () => {
  const tags = VIEWS.map((view) => {
    const {type, src} = view;
    const more = ['view', 'rows', 'where'].map((name) => (view[name] ? ` ${name}="${view[name]}"` : ''));
    return `<conflict-chart type="${type}" src="/in/${src}" loading="eager"${more.join('')}></conflict-chart>`;
  });
  return `<conflict-dashboard><div>\n${tags.join('\n')}\n</div></conflict-dashboard>`;
};

export function documentOf(peer, {kind, files}, inputs) {
  if (peer.name === LIMIT) {
    const drawings = new Map([...new Set(files)].map((name) => [name, drawing(kind, inputs.get(name), inputs)]));
    return page(files.map((name) => figure(kind, undefined, drawings.get(name))));
  }
  const addresses = files.map((name) => `/in/${name}`);
  if (kind === 'dashboard') {
    return peer.name === OURS
      ? page([dashboard()], '/dist/cdn/conflict-dashboard.js')
      : page([figure(kind, `/in/${files[0]}`)], `/bundle/${peer.entries[kind]}`);
  }
  if (peer.name === OURS) {
    return page(
      addresses.map((src) => ours(kind, src, files.length > 1)),
      '/dist/cdn/conflict-chart.js',
    );
  }
  const figures = addresses.map((src) => figure(kind, src));
  return page(
    figures,
    `/bundle/${peer.entries[kind]}`,
    peer.style && readFileSync(require.resolve(peer.style), 'utf8'),
  );
}

const drawing = (kind, csv, inputs) => (kind === 'map' ? map(csv, JSON.parse(inputs.get('world.json'))) : bars(csv));

function bars(csv, width = 800, height = 300) {
  const {data} = Papa.parse(csv, {header: true, skipEmptyLines: true});
  const days = rollups(
    data,
    (rows) => sum(rows, ({count}) => +count),
    ({date}) => date,
  );
  const x = scaleBand(
    days.map(([date]) => date),
    [40, width],
  ).padding(0.1);
  const y = scaleLinear([0, max(days, ([, count]) => count)], [height - 20, 10]).nice();
  const round = (value) => Math.round(value * 10) / 10;
  const rects = days.map(
    ([date, count]) =>
      `<rect x="${round(x(date))}" y="${round(y(count))}" width="${round(x.bandwidth())}" height="${round(y(0) - y(count))}"/>`,
  );
  const labels = y.ticks(5).map((tick) => `<text x="34" y="${round(y(tick)) + 4}" text-anchor="end">${tick}</text>`);
  const dates = days
    .filter((_, at) => at % 14 === 0)
    .map(([date]) => `<text x="${round(x(date))}" y="${height - 4}">${date.slice(5)}</text>`);
  return `<svg viewBox="0 0 ${width} ${height}" font-size="12">${rects.join('')}${labels.join('')}${dates.join('')}</svg>`;
}

function map(csv, world, size = 600) {
  const positions = newestPositions(Papa.parse(csv, {header: true, skipEmptyLines: true}).data);
  const projection = geoAzimuthalEqualArea()
    .rotate([-10, -52])
    .fitSize([size, size], FRAME)
    .clipExtent([
      [0, 0],
      [size, size],
    ]);
  const path = geoPath(projection).digits(1);
  const paths = feature(world, world.objects.countries)
    .features.filter(({properties}) => positions.has(properties.a3))
    .map((one) => `<path fill="${colour(positions.get(one.properties.a3))}" stroke="#fff" d="${path(one)}"/>`);
  return `<svg viewBox="0 0 ${size} ${size}">${paths.join('')}</svg>`;
}
