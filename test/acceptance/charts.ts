import type {ChartType} from '../../src/charts/index.js';
import {FILES, types} from '../shipped.js';

/** The charts of the acceptance tests, each with facts about its file. */
export interface ChartCase {
  readonly type: ChartType;
  /** The shipped file. */
  readonly file: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly views: readonly string[];
  /** The view in which a letter jumps to the marks with that initial. */
  readonly lettered: string;
  /** A small file: its header, one needed column, a good row and a row that is left out. */
  readonly header: string;
  readonly needed: string;
  readonly row: string;
  readonly badRow: string;
  /** A name in the good row, as the chart shows it. */
  readonly name: string;
  /** Whether the shipped file says when its figures were known. */
  readonly hasAge: boolean;
  /** An earlier state of knowledge, for a file with revised figures. */
  readonly earlier?: string;
  /** The number of equal rows it can draw: many if they are parts of one figure, fewer if each is a separate claim. */
  readonly most: number;
}

/** The compiler requires an entry for each chart. */
const cases: {readonly [type in ChartType]: Omit<ChartCase, 'type' | 'file'>} = {
  arrests: {
    attributes: {from: '2022-09-21', to: '2022-09-29'},
    views: ['days', 'cities', 'map', 'revisions'],
    lettered: 'cities',
    header: 'date,count,place,place_type,as_of,source',
    needed: 'count',
    row: '2022-09-21,1369,Russia,country,2022-09-22,OVD-Info',
    badRow: '2022-09-24,many,Russia,country,2022-09-25,OVD-Info',
    name: 'OVD-Info',
    hasAge: true,
    earlier: '2022-09-22',
    most: 1_000_000,
  },
  crossings: {
    attributes: {from: '2022-09-14', to: '2022-10-04'},
    views: ['all', 'days', 'totals'],
    lettered: 'totals',
    header: 'date,count,from,to,measure,as_of,source',
    needed: 'count',
    row: '2022-09-25,11143,RU,GE,entries,2022-09-27,Interior ministry',
    badRow: '2022-09-26,many,RU,GE,entries,2022-09-27,Interior ministry',
    name: 'Interior ministry',
    hasAge: true,
    earlier: '2022-09-27',
    most: 1_000_000,
  },
  mobilization: {
    attributes: {},
    views: ['by-date', 'by-figure'],
    lettered: 'by-date',
    header: 'date,claimant,value,source_kind,measure,place,place_iso',
    needed: 'claimant',
    row: '2022-09-21,Sergei Shoigu,300000,official,target,Russia,RU',
    badRow: '2022-09-22,Novaya Gazeta Europe,approx. many,unnamed,target,Russia,RU',
    name: 'Sergei Shoigu',
    hasAge: true,
    earlier: '2022-09-22',
    most: 100_000,
  },
  positions: {
    attributes: {},
    views: ['now', 'map', 'tiles', 'list', 'time'],
    lettered: 'list',
    header: 'country,position,date,speaker,publisher,statement',
    needed: 'position',
    row: 'Latvia,refuse,2022-09-21,Edgars Rinkevics,LSM,No visas',
    badRow: 'Finland,perhaps,2022-09-23,Pekka Haavisto,Yle,Fewer visas',
    name: 'Edgars Rinkevics',
    hasAge: true,
    most: 10_000,
  },
  timeline: {
    attributes: {},
    views: ['days'],
    lettered: 'days',
    header: 'date,title,place,kind,publisher,summary',
    needed: 'title',
    row: '2022-09-21,Partial mobilisation declared,Moscow,military,Kyiv Post,The target is named',
    badRow: 'some day,Protests in many cities,Russia,protest,UNN,Detentions',
    name: 'Partial mobilisation declared',
    hasAge: false,
    most: 10_000,
  },
};

const address = (name: string): string => `/data/${name}.csv`;

export const charts: readonly ChartCase[] = types.map((type) => {
  const {src, ...further} = FILES[type];
  const addresses = Object.entries(further).map(([attribute, file]) => [attribute, address(file)]);
  const {attributes, ...rest} = cases[type];
  return {type, file: address(src), attributes: {...attributes, ...Object.fromEntries(addresses)}, ...rest};
});

/** The attributes of a tag that draws the shipped file. */
export const shipped = ({type, file, attributes}: ChartCase): Readonly<Record<string, string>> => ({
  type,
  src: file,
  ...attributes,
});

/** CSV of these lines under the header. */
export const fileOf = ({header}: ChartCase, ...lines: string[]): string => `${[header, ...lines].join('\n')}\n`;
