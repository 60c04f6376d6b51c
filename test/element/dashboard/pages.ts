import {boxOf, eventOf, find, findAll, textOf, until} from '../mount.js';
import {answer, csv, status, type Asked} from '../answers.js';
import type {ConflictChart} from '../../../src/element/conflict-chart.js';
import type {ConflictDashboard} from '../../../src/element/dashboard/conflict-dashboard.js';

/** Small files of one week; a file that is not here answers 404. */
export const files: Readonly<Record<string, string>> = {
  'arrests.csv': `date,place,place_type,country,count,source,source_kind,as_of
2022-09-21,Russia,country,RU,100,OVD-Info,monitor,2022-09-21
2022-09-21,Russia,country,RU,90,OVD-Info,monitor,2022-09-22
2022-09-21,Moscow,city,RU,60,OVD-Info,monitor,2022-09-22
2022-09-24,Russia,country,RU,40,OVD-Info,monitor,2022-09-24
2022-09-24,Moscow,city,RU,30,OVD-Info,monitor,2022-09-24
2022-09-24,Perm,city,RU,10,Police,official,2022-09-24
2022-09-26,Russia,country,RU,7,Police,official,2022-09-27
`,
  'crossings.csv': `date,from,to,measure,count,source,source_kind,as_of
2022-09-23,RU,GE,entries,500,Ministry,official,2022-09-23
2022-09-24,RU,GE,entries,700,Ministry,official,2022-09-24
2022-09-24,RU,FI,entries,80,Border Guard,official,2022-09-25
2022-09-25,RU,FI,entries,95,Border Guard,official,2022-09-25
`,
  'positions.csv': `country,position,date,speaker,role
Germany,welcome,2022-09-22,Nancy Faeser,interior minister
Finland,restrict,2022-09-24,Pekka Haavisto,foreign minister
`,
  'claims.csv': `date,claimant,value,source_kind,place
2022-09-21,Sergei Shoigu,300000,official,
2022-09-23,Meduza,1200000,named,
`,
  'events.csv': `date,title,kind,place
2022-09-21,Address to the nation,policy,Moscow
2022-09-24,Protests,protest,Moscow
2022-09-24,Queue,border,Verkhny Lars
2022-09-26,Protest,protest,Makhachkala
`,
};

export const serve = (more: Readonly<Record<string, string>> = {}): Asked =>
  answer((address) => {
    const name = address.slice(address.lastIndexOf('/') + 1);
    const text = {...files, ...more}[name];
    return text === undefined ? status(404) : csv(text);
  });

const KINDS = {
  arrests: 'arrests',
  crossings: 'crossings',
  positions: 'positions',
  mobilization: 'claims',
  timeline: 'events',
};
export type Kind = keyof typeof KINDS;

/** A dashboard around one chart of each kind, with any content. */
export async function dashboardWith(
  kinds: readonly Kind[],
  attributes = '',
  width = 1000,
  scheme: 'light' | 'dark' = 'light',
): Promise<ConflictDashboard> {
  const box = await boxOf({width, scheme});
  const charts = kinds.map(
    (type) =>
      `<section><conflict-chart type="${type}" src="/x/${KINDS[type]}.csv" loading="eager"></conflict-chart></section>`,
  );
  box.innerHTML = `<conflict-dashboard ${attributes}>${charts.join('')}</conflict-dashboard>`;
  const dashboard = box.firstElementChild as ConflictDashboard;
  await drawn(dashboard);
  return dashboard;
}

export const chartsIn = (dashboard: Element): ConflictChart[] => [
  ...findAll<ConflictChart>(dashboard, 'conflict-chart'),
  ...dashboard.querySelectorAll('conflict-chart'),
];
export const chartOf = (dashboard: Element, type: Kind): ConflictChart =>
  chartsIn(dashboard).find((chart) => chart.type === type)!;

/** Until every chart has its descriptions, or tells why it has not. */
export async function drawn(dashboard: Element): Promise<void> {
  await until(
    () => chartsIn(dashboard).every((chart) => find(chart, '.facts, .message') && !find(chart, '[aria-busy=true]')),
    'all charts of the dashboard are drawn',
    20_000,
  );
  await settled(dashboard);
}

export async function settled(dashboard: Element): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    await Promise.all(chartsIn(dashboard).map((chart) => chart.updateComplete));
    await (dashboard as Partial<ConflictDashboard>).updateComplete;
  }
}

/** The tags after the subtitle of a chart. */
export const tagsOf = (chart: Element): string[] => findAll(chart, '.link-tags .tag').map(textOf);
export const chipsIn = (dashboard: Element): string[] =>
  findAll(dashboard, '.chip').map((chip) => textOf(chip).replace(/\s*×$/, ''));
export const toldIn = (dashboard: Element): string => textOf(find(dashboard, '.told'));
export const saidIn = (dashboard: Element): string => textOf(find(dashboard, '[role=status]'));
export const filterEvent = async (dashboard: Element): Promise<unknown> => {
  const event = await eventOf(dashboard, 'conflict-filter');
  return (event as CustomEvent<unknown>).detail;
};

/** Presses a mark of a chart, as a pointer does. */
export async function pressMark(dashboard: Element, type: Kind, id: string): Promise<void> {
  const chart = chartOf(dashboard, type);
  await until(() => find(chart, `[data-point="${CSS.escape(id)}"]`), `the mark ${id}`);
  const mark = find(chart, `[data-point="${CSS.escape(id)}"]`)!;
  const svg = mark.closest('svg');
  const {left, top, width, height} = mark.getBoundingClientRect();
  const at = {bubbles: true, composed: true, clientX: left + width / 2, clientY: top + height / 2};
  (svg ?? mark).dispatchEvent(new MouseEvent('click', at));
  await settled(dashboard);
}
