import {and, capital, spell} from '../en.js';
import type {Catalogue} from '../words.js';
import type {LinkName} from '../../model/query.js';

const charts = (count: number): string => (count === 1 ? 'one chart' : `${spell(count)} charts`);

/** The words of a dashboard, in English. */
export const dashboardEn = {
  region: 'Dashboard',
  filters: 'Filters',
  filtersOn: (count: number) => (count === 0 ? 'Filters' : `Filters (${count} on)`),
  from: 'From',
  to: 'To',
  wholePeriod: 'Whole period',
  brush: 'Period on the chart of all days',
  brushFrom: 'First day',
  brushTo: 'Last day',
  brushHelp: (most: string) => `Rows of the files by day, at most ${most}. Drag to choose a period.`,
  place: 'Place or country',
  allPlaces: 'All places',
  noPlace: (name: string) => `No chart has a place named “${name}”. Choose one from the list.`,
  kind: 'Kind of source',
  allKinds: 'All kinds',
  kinds: {official: 'Official', monitor: 'Monitors', named: 'Other named sources', unnamed: 'Unnamed sources'},
  known: 'What was known by',
  newest: 'the newest',
  play: 'Play',
  pause: 'Pause',
  playHint: 'Shows one day after the other, from the first to the newest',
  undo: 'Undo',
  clearAll: 'Clear all',
  remove: (what: string) => `Remove: ${what}`,
  chip: {
    day: 'Day',
    place: 'Place',
    country: 'Country',
    claimant: 'Speaker',
    period: 'Period',
    where: 'Place',
    knownOn: 'Known by',
    sourceKind: 'Source',
  } satisfies Readonly<Record<LinkName, string>>,
  since: (day: string) => `from ${day}`,
  until: (day: string) => `to ${day}`,
  /** How many charts follow; `elsewhere`: of these, the chart in which it was chosen is none. */
  followed: (does: number, doesNot: number) =>
    doesNot === 0
      ? `${capital(charts(does))} ${does === 1 ? 'follows' : 'follow'}.`
      : `${capital(charts(does))} ${does === 1 ? 'follows' : 'follow'}, ${spell(doesNot)} ${doesNot === 1 ? 'does' : 'do'} not.`,
  cleared: 'No filter. All charts show everything.',
  unread: (parts: readonly string[]) =>
    `${parts.length === 1 ? 'One part' : 'Some parts'} of the address could not be read: ${and(parts)}. The charts are shown without ${parts.length === 1 ? 'it' : 'them'}.`,
  strangers: (count: number) =>
    `${capital(charts(count))} ${count === 1 ? 'does' : 'do'} not follow the filters: the page loads ${count === 1 ? 'it' : 'them'} from another version of the package.`,
  noCharts: 'This dashboard has no charts: put conflict-chart tags inside it, or name files in its attributes.',
  figures: 'Key figures',
  printed: (what: string) => `Shown: ${what}.`,
};

export type DashboardMessages = typeof dashboardEn;
export const dashboardMessages: Catalogue<DashboardMessages> = {name: 'dashboard', en: dashboardEn};
