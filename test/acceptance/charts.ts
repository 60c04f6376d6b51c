/** The charts that the acceptance tests run over, each with what they need of its file. */
export interface ChartCase {
  readonly type: string;
  /** A file that ships. */
  readonly file: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly views: readonly string[];
  /** The view whose marks have names that a letter jumps to. */
  readonly lettered: string;
  /** The header of a small file, the one column that it cannot do without, a good row and one that is left out. */
  readonly header: string;
  readonly needed: string;
  readonly row: string;
  readonly badRow: string;
}

export const charts: readonly ChartCase[] = [
  {
    type: 'arrests',
    file: '/data/arrests.csv',
    attributes: {from: '2022-09-21', to: '2022-09-29'},
    views: ['days', 'cities', 'map'],
    lettered: 'cities',
    header: 'date,count,place,place_type,as_of,source',
    needed: 'count',
    row: '2022-09-21,1369,Russia,country,2022-09-22,OVD-Info',
    badRow: '2022-09-24,many,Russia,country,2022-09-25,OVD-Info',
  },
];

/** The attributes of a tag that draws the shipped file. */
export const shipped = ({type, file, attributes}: ChartCase): Readonly<Record<string, string>> => ({type, src: file, ...attributes});

/** CSV of these lines under the header. */
export const fileOf = ({header}: ChartCase, ...lines: string[]): string => `${[header, ...lines].join('\n')}\n`;
